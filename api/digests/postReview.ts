import { v7 as uuid } from 'uuid';
import { reviewReply } from '../../bot/digests/reviewReply';
import type { Reply } from '../../bot/reply';
import { sayIn } from '../../bot/texts/say';
import type { RetroFacts } from '../../entities/learning/retroFacts';
import type { DigestSubscription } from '../../entities/record/digestSubscription';
import { Ending } from '../../entities/record/posting';
import { reviewedAt } from '../../entities/record/schedule';
import { dayOf } from '../../entities/values/day';
import { globalId } from '../../entities/values/globalId';
import type { Context } from '../../schema/context';
import { digestOf } from '../../schema/digests/digest';
import { theChannel, theViewer } from '../../schema/learning/retro/audience';
import { retroFacts } from '../../schema/learning/retro/facts';
import { whoseReview } from '../../schema/learning/retro/whose';
import { type ScopeInput, ScopeType } from '../../schema/scope';
import type { Run } from '../jobs/job';
import { storableJson } from '../storable';
import { stopPosting } from './stopPosting';
import { channelOf } from './subscriptions';

/** A review that comes later than this says so, in milliseconds. */
const LATE_MS = 30 * 60_000;

/** What is kept of a review that was made: it is posted as it is, however often posting has to be tried. */
interface Made {
  facts: RetroFacts;
  reply: Reply;
}

/**
 * Posts the review that was due at an instant, once per place and period: the first to write it down has made it, and
 * whoever comes after posts the same.
 * @param due the instant it was due at, of which its period follows
 * @param byHand true when somebody has asked for it now: then it is not late
 */
export async function postReview(subscription: DigestSubscription, due: Date, run: Run, byHand = false): Promise<void> {
  const { workspaceId, house } = run;
  const known = await postOf(subscription, due, run);
  const post = known ?? (await make(subscription, due, byHand, run));
  if (!post) return;
  await house.notifier.notify({
    workspaceId: globalId('Workspace', workspaceId),
    to: channelOf(subscription),
    key: `digest:${post.id}`,
    reply: post.reply,
  });
}

interface Post {
  id: string;
  reply: Reply;
}

/** The review of a period that somebody has made for this place already; null when there is none. */
async function postOf(subscription: DigestSubscription, due: Date, { workspaceId, house }: Run): Promise<Post | null> {
  const { placeKey, digest, scopeKey } = subscription;
  return house.write(workspaceId, async client => {
    const { rows: zones } = await client.query<{ month: number }>(
      'select fiscal_year_start_month as month from directory.workspaces where id = current_workspace()',
    );
    const period = reviewedAt(subscription, due, { fiscalYearStartMonth: zones[0]?.month ?? 1 });
    const { rows } = await client.query<Post>(
      `select id, reply from digest_posts where workspace_id = current_workspace()
        and place_key = $1 and digest = $2 and scope_key = $3 and period = $4`,
      [placeKey, digest, scopeKey, period],
    );
    return rows[0] ?? null;
  });
}

/** Makes the review and writes it down; what another process has written down meanwhile counts instead. */
async function make(subscription: DigestSubscription, due: Date, byHand: boolean, run: Run): Promise<Post | null> {
  const { workspaceId, house, now } = run;
  const { ownerId, locale } = subscription;
  const made = await house.as(
    { workspaceId, userId: ownerId },
    { key: `digest:${subscription.id}`, now, answerIn: locale },
    context => madeBy(context, subscription, due, byHand),
  );
  if (made === null || made === 'noAccess') {
    await stopPosting(subscription, made === null ? Ending.OWNER_GONE : Ending.NO_ACCESS, run);
    return null;
  }
  const { placeKey, digest, scopeKey } = subscription;
  return house.write(workspaceId, async client => {
    await client.query(
      `insert into digest_posts (workspace_id, id, subscription_id, digest, place_key, scope_key, period, due_at, facts, reply, made_at)
        values (current_workspace(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (workspace_id, place_key, digest, scope_key, period) do nothing`,
      [
        ...[uuid(), subscription.id, digest, placeKey, scopeKey, made.facts.period, due],
        ...[storableJson(made.facts), storableJson(made.reply), now],
      ],
    );
    const { rows } = await client.query<Post>(
      `select id, reply from digest_posts where workspace_id = current_workspace()
        and place_key = $1 and digest = $2 and scope_key = $3 and period = $4`,
      [placeKey, digest, scopeKey, made.facts.period],
    );
    return rows[0] ?? null;
  });
}

async function madeBy(
  context: Context,
  subscription: DigestSubscription,
  due: Date,
  byHand: boolean,
): Promise<Made | 'noAccess'> {
  const scope = scopeOf(subscription);
  const whose = await whoseReview(context, scope).catch(noAccess);
  if (whose === 'noAccess') return whose;
  const { digest, place, locale, timeZone } = subscription;
  const facts = await retroFacts(context, whose, reviewedAt(subscription, due, context.calendar));
  const audience = place ? await theChannel(context, whose.people) : theViewer(context);
  const shown = await digestOf(context, digest, whose.scope, facts, audience);
  const say = sayIn(locale);
  const isLate = !byHand && context.now.getTime() - due.getTime() > LATE_MS;
  const today = dayOf(context.now, timeZone);
  const late = isLate ? `${say.instant(due.toISOString(), timeZone, today)} ${subscription.time}` : null;
  return { facts, reply: reviewReply({ ...shown, chart: shown.chart }, { scope }, late, say) };
}

function scopeOf({ teamId, scopeUserId }: DigestSubscription): ScopeInput {
  if (teamId) return { type: ScopeType.TEAM, id: globalId('Team', teamId) };
  return scopeUserId ? { type: ScopeType.USER, id: globalId('User', scopeUserId) } : { type: ScopeType.WORKSPACE };
}

/** What may not be seen, or is not there any more, is no fault that trying again could mend. */
function noAccess(error: unknown): 'noAccess' {
  const code = (error as { extensions?: { code?: unknown } }).extensions?.code;
  if (code === 'FORBIDDEN' || code === 'NOT_FOUND') return 'noAccess';
  throw error;
}
