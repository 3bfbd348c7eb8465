import { Ctx, Field, FieldResolver, InputType, Resolver } from 'type-graphql';
import { NudgeKind } from '../../entities/people/nudgeKind';
import { NudgePreferences, USUAL_NUDGES } from '../../entities/people/nudgePreferences';
import { DateScalar } from '../../entities/scalars';
import type { Day } from '../../entities/values/day';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { ViewerData } from './viewerQuery';

/** How one reminder is to be. */
@InputType({ description: 'How one reminder is to be; what is left out stays.' })
export class NudgeSettingInput {
  @Field(() => NudgeKind, { description: 'Which one.' })
  nudge!: NudgeKind;

  @Field(() => Boolean, { nullable: true, description: 'False switches it off, true on.' })
  on?: boolean | null;

  @Field(() => String, { nullable: true, description: 'MORNING and CHECK_IN: at which local time it comes.' })
  time?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'It pauses until this day.' })
  pausedUntil?: Day | null;
}

/** What the viewer sets of reminders. */
export interface NudgesInput {
  nudges?: NudgeSettingInput[] | null;
  awayUntil?: Day | null;
  quietFrom?: string | null;
  quietTo?: string | null;
}

/** Applies what an input says; null when it says nothing of reminders and nothing was ever set. */
export async function applyNudges(work: Work, input: NudgesInput): Promise<NudgePreferences | null> {
  const userId = work.context.viewer.user.id;
  const [known] = await work.every(NudgePreferences, sql`t.user_id = ${userId}`);
  const says =
    input.nudges != null || input.awayUntil !== undefined || input.quietFrom != null || input.quietTo != null;
  if (!says) return known ?? null;
  const own = known ?? work.add(NudgePreferences, { userId, ...USUAL_NUDGES });
  for (const { nudge, on, time, pausedUntil } of input.nudges ?? []) {
    if (on === false) own.off = [...new Set([...own.off, nudge])];
    if (on === true) own.off = own.off.filter(each => each !== nudge);
    if (time != null) own.times = { ...own.times, [nudge]: time };
    if (pausedUntil !== undefined) own.pausedUntil = { ...own.pausedUntil, [nudge]: pausedUntil ?? undefined };
  }
  if (input.awayUntil !== undefined) own.awayUntil = input.awayUntil;
  own.quietFrom = input.quietFrom ?? own.quietFrom;
  own.quietTo = input.quietTo ?? own.quietTo;
  own.check();
  return own;
}

/** What the viewer is reminded of. */
@Resolver(() => ViewerData)
export class ViewerNudges {
  @FieldResolver(() => NudgePreferences, {
    nullable: true,
    description: 'What the person is reminded of; null when nothing was ever set.',
  })
  async nudges(@Ctx() { read, viewer }: Context): Promise<NudgePreferences | null> {
    const [own] = await read.rows<Record<string, unknown>>(
      sql`select t.id, t.off, t.times, t.paused_until as "pausedUntil", t.away_until::text as "awayUntil", t.quiet_from as "quietFrom",
          t.quiet_to as "quietTo" from nudge_preferences t where t.user_id = ${viewer.user.id} and t.deleted_at is null`,
    );
    return own ? Object.assign(new NudgePreferences(), own) : null;
  }
}
