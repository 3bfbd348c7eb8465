import { Field, ID, InputType } from 'type-graphql';
import { Retrospective } from '../../../entities/learning/retrospective';
import { Role } from '../../../entities/people/role';
import { PeriodScalar } from '../../../entities/scalars';
import type { Period } from '../../../entities/values/period';
import { UserError } from '../../../entities/values/userError';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';
import { sql } from '../../reading/sql';
import { ScopeInput } from '../../scope';
import { blank, checkBegun, retroKey, usualPeriod } from './kept';
import { type Place, whoseReview } from './whose';

/** Which retrospective is meant. */
@InputType()
export abstract class WhichRetro {
  @Field(() => ID, {
    nullable: true,
    description: 'Which one; without it that of `scope` and `period`, without these the viewer’s latest open one.',
  })
  retrospectiveId?: string | null;

  @Field(() => ScopeInput, { nullable: true, description: 'Of whom; the viewer’s own or team when left out.' })
  scope?: ScopeInput | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'Of when; last week when left out.' })
  period?: Period | null;
}

/** A retrospective as an input names it: by its id, or by place and period. */
export type Which = { id: string } | { place: Place; period: Period };

/** Which retrospective an input means, before the change begins. @throws as `retrospective` does */
export async function whichRetro(context: Context, { retrospectiveId, scope, period }: WhichRetro): Promise<Which> {
  if (retrospectiveId != null) return { id: retrospectiveId };
  const open = scope == null && period == null ? await latestOpen(context) : null;
  if (open) return { place: open, period: open.period };
  const when = period ?? usualPeriod(context);
  checkBegun(context, when);
  return { place: await whoseReview(context, scope), period: when };
}

async function latestOpen({ read, viewer }: Context): Promise<(Place & { period: Period }) | null> {
  const [found] = await read.rows<{ teamId: string | null; userId: string | null; period: Period }>(
    sql`select r.team_id as "teamId", r.user_id as "userId", r.period from retrospectives r
      where r.run_by_id = ${viewer.user.id} and r.closed_at is null and r.deleted_at is null
      order by greatest(r.updated_at,
        (select max(p.created_at) from retro_points p where p.retrospective_id = r.id and p.deleted_at is null)) desc limit 1`,
  );
  return found ?? null;
}

/** The retrospective, locked; begun when it was not kept before. @throws UserError when it is closed */
export async function openRetro(work: Work, which: Which): Promise<Retrospective> {
  const retro = await begun(work, which);
  retro.mustBeOpen();
  return retro;
}

async function begun(work: Work, which: Which): Promise<Retrospective> {
  if ('id' in which) return work.find(Retrospective, which.id, ['retrospectiveId']);
  const { place, period } = which;
  const id = retroKey(work.context, place, period);
  // Whoever adds the first thing begins it; who comes at the same time waits here.
  await work.alone(`retrospective ${id}`);
  const known = await work.any(Retrospective, id);
  if (!known) return work.add(Retrospective, blank(work.context, place, period), id);
  if (known.deletedAt) Object.assign(known, blank(work.context, place, period), { deletedAt: null });
  return known;
}

/** Says no to a rep who wants to close a team's: that is for who leads it. */
export function mayClose({ viewer }: Context, { userId }: Pick<Retrospective, 'userId'>): void {
  if (viewer.user.role === Role.REP && userId !== viewer.user.id)
    throw new UserError('FORBIDDEN', [], 'retro.notYours');
}
