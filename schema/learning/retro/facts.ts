import type { RetroFacts } from '../../../entities/learning/retroFacts';
import { instantsOf, kindOf, type Period } from '../../../entities/values/period';
import type { Context } from '../../context';
import { lossesIn, movesIn, stuckNow, upcomingAfter, winsIn } from './deals';
import { changedSince, figuresIn, targetsAt, trendUpTo } from './figures';
import { monthlyOf } from './monthly';
import { needsOf } from './needs';
import { factsBefore, promisesBefore } from './promises';
import { activitiesIn, checkInsOf } from './team';
import type { Whose } from './whose';

/** A month and a half: last month's review still looks at what is open. */
const RECENT_MS = 45 * 86_400_000;

/** What a review proposes, with what that rests on, as of now. */
export async function needsIn(
  context: Context,
  whose: Whose,
  period: Period,
): Promise<Pick<RetroFacts, 'needs' | 'figures' | 'targets' | 'stuck' | 'stuckCount'>> {
  // How open deals stand now says nothing of a time long past.
  const recent = instantsOf(period, context.calendar).to.getTime() > context.now.getTime() - RECENT_MS;
  const { worth, ...stuck } = recent ? await stuckNow(context, whose) : { worth: null, stuck: [], stuckCount: 0 };
  const figures = await figuresIn(context, whose, period);
  const targets = await targetsAt(context, whose, period);
  const needs = recent ? await needsOf(context, whose, { figures, targets, ...stuck }, worth) : [];
  return { needs, figures, targets, ...stuck };
}

/** Reckons all that a review of a period rests on, as of now. */
export async function retroFacts(context: Context, whose: Whose, period: Period): Promise<RetroFacts> {
  const found = await needsIn(context, whose, period);
  const earlier = await factsBefore(context, whose, period);
  return {
    asOf: context.now.toISOString(),
    period,
    ...found,
    trend: await trendUpTo(context, whose, period),
    wins: await winsIn(context, whose, period),
    losses: await lossesIn(context, whose, period),
    moved: await movesIn(context, whose, period),
    activities: await activitiesIn(context, whose, period),
    ...(await checkInsOf(context, whose, period)),
    upcoming: await upcomingAfter(context, whose, period),
    promises: await promisesBefore(context, whose, period, found.needs),
    since: earlier ? await changedSince(context, whose.scope, earlier) : [],
    monthly: kindOf(period) === 'MONTH' ? await monthlyOf(context, whose, period) : null,
  };
}

/** True when nothing happened: then a review is one line. */
export function isEmpty({
  figures,
  wins,
  losses,
  moved,
  stuckCount,
  checkIns,
  upcoming,
  promises,
  since,
}: RetroFacts): boolean {
  const happened = figures.some(({ metric, value }) => metric !== 'PIPELINE' && value !== null && Number(value) !== 0);
  const told = [wins, losses, moved, checkIns, upcoming, promises, since].some(list => list.length > 0);
  return !happened && !told && stuckCount === 0;
}
