import { Decimal } from 'decimal.js';
import { registerEnumType } from 'type-graphql';
import { split } from '../../entities/market/split';
import { type Target, type TargetKind, TargetMetric, targetKind } from '../../entities/market/target';
import { type Period, periodOf } from '../../entities/values/period';
import type { Work } from '../changing/work';
import { monthsBefore, peopleBefore } from '../kpis/past';
import { bareScope, type Scope } from '../scope';
import { monthsWithin, PAST_MONTHS, quartersWithin } from './months';
import { seasonOf } from './outlook';
import { belowSql, type Member, type Place } from './relatives';
import { kpiOf, stepOf } from './written';

/** How a target is passed on to smaller ones. */
export enum Cascade {
  PERIODS = 'PERIODS',
  PEOPLE = 'PEOPLE',
}

registerEnumType(Cascade, {
  name: 'TargetCascade',
  description: 'How a target is passed on to smaller ones, which then add up to it exactly.',
  valuesConfig: {
    PERIODS: { description: 'A year to its quarters and months, a quarter to its months, by the season of history.' },
    PEOPLE: { description: 'The workspace to its teams and people, a team to its people, by their last 12 months.' },
  },
});

/** A smaller target that follows from a larger one; without a value nothing falls to it. */
export interface Part extends Place {
  period: Period;
  value: Decimal;
}

const YEAR = 12;

/**
 * The smaller targets that follow from one. The finest ones (a person's month) are split first and the others are their
 * sums, so that every one is the exact sum of its people and of its periods.
 */
export async function partsOf(work: Work, target: Target, ways: readonly Cascade[]): Promise<Part[]> {
  const people = ways.includes(Cascade.PEOPLE) ? await placesBelow(work, target) : [];
  const leaves = people.filter(({ place }) => place.userId !== null);
  const periods = ways.includes(Cascade.PERIODS) ? smallerPeriods(work, target.period) : [];
  if (target.metric === TargetMetric.CONVERSION_RATE) return sameRate(target, people, periods);
  const carried = await weigh(work, target, leaves.length > 0 ? leaves.map(({ place }) => place) : [ownPlace(target)]);
  const places = carried.map(({ place }) => place);
  const step = stepOf(target.metric, new Decimal(target.value), work.context.viewer.workspace.currency);
  const weights = carried.map(({ weight }) => weight);
  const perPlace = split(new Decimal(target.value), weights, step);
  const months = periods.length > 0 ? monthsWithin(target.period, work.context.calendar) : [target.period];
  const season = periods.length > 0 ? await seasonOfMonths(work, target, months) : [new Decimal(1)];
  const finest = places.flatMap((place, at) =>
    split(perPlace[at] ?? new Decimal(0), season, step).map((value, month) => ({
      ...place,
      period: months[month] ?? target.period,
      value,
    })),
  );
  const scopes = [placeOf(target), ...people.map(({ place }) => place)];
  const members = (place: Place) =>
    place.userId !== null || leaves.length === 0
      ? [place]
      : leaves.filter(leaf => sameAs(place, placeOf(target)) || leaf.teamId === place.teamId).map(leaf => leaf.place);
  return scopes
    .flatMap(place => [target.period, ...periods].map(period => ({ ...place, period })))
    .filter(part => !(sameAs(part, target) && part.period === target.period))
    .map(part => ({ ...part, value: summed(work, finest, members(part), part.period) }));
}

interface Below {
  place: Member;
  /** The team it belongs to, a team its own. */
  teamId: string;
}

/** Teams and people below a scope; a team in which nobody sells carries nothing. */
async function placesBelow(work: Work, target: Place): Promise<Below[]> {
  if (target.userId !== null) return [];
  if (target.teamId !== null) return peopleOf(work, target.teamId);
  const found: Below[] = [];
  for (const place of await work.rows<Member>(belowSql(null))) {
    const people = await peopleOf(work, place.teamId ?? '');
    if (people.length > 0) found.push({ place, teamId: place.teamId ?? '' }, ...people);
  }
  return found;
}

async function peopleOf(work: Work, teamId: string): Promise<Below[]> {
  const people = await work.rows<Member>(belowSql(teamId));
  return people.some(({ carries }) => carries) ? people.map(place => ({ place, teamId })) : [];
}

function smallerPeriods(work: Work, period: Period): Period[] {
  const kind: TargetKind = targetKind(period);
  const { calendar } = work.context;
  if (kind === 'MONTH') return [];
  return [...(kind === 'YEAR' ? quartersWithin(period, calendar) : []), ...monthsWithin(period, calendar)];
}

/**
 * Who carries how much, by what each has done. Who sells and has no history yet is to do as much as the one with the
 * least; who does not sell and has none carries nothing.
 */
async function weigh(
  work: Work,
  target: Target,
  places: readonly Member[],
): Promise<{ place: Member; weight: Decimal }[]> {
  if (places.length === 1) return places.map(place => ({ place, weight: new Decimal(1) }));
  const done = await peopleBefore(work.context, scopeOfPlace(target), kpiOf[target.metric], YEAR, work);
  const known = places.map(place => ({ place, weight: done.get(place.userId ?? '') ?? new Decimal(0) }));
  const some = known.map(({ weight }) => weight).filter(weight => weight.gt(0));
  const least = some.length > 0 ? Decimal.min(...some) : new Decimal(1);
  return known
    .filter(({ place, weight }) => place.carries || weight.gt(0))
    .map(({ place, weight }) => ({ place, weight: weight.gt(0) ? weight : least }));
}

async function seasonOfMonths(work: Work, target: Target, months: readonly Period[]): Promise<Decimal[]> {
  const history = await monthsBefore(work.context, scopeOfPlace(target), kpiOf[target.metric], PAST_MONTHS, work);
  const season = seasonOf(history);
  return months.map(month => season[Number(month.slice(5, 7)) - 1] ?? new Decimal(1));
}

/** A rate is not split: whoever reaches it everywhere has reached it as a whole. */
function sameRate(target: Target, people: readonly Below[], periods: readonly Period[]): Part[] {
  const value = new Decimal(target.value);
  const carriers = people.filter(({ place }) => place.carries);
  return [placeOf(target), ...carriers.map(({ place }) => place)]
    .flatMap(place => [target.period, ...periods].map(period => ({ ...place, period, value })))
    .filter(part => !(sameAs(part, target) && part.period === target.period));
}

function summed(work: Work, finest: readonly Part[], places: readonly Place[], period: Period): Decimal {
  const { calendar } = work.context;
  const within = (month: Period): boolean =>
    month === period || (['QUARTER', 'YEAR'] as const).some(kind => periodOf(`${month}-01`, kind, calendar) === period);
  return finest
    .filter(part => places.some(place => sameAs(part, place)) && within(part.period))
    .reduce((sum, part) => sum.plus(part.value), new Decimal(0));
}

function ownPlace(target: Target): Member {
  return { ...placeOf(target), carries: true };
}

function placeOf({ userId, teamId }: Place): Place {
  return { userId, teamId };
}

function sameAs(one: Place, other: Place): boolean {
  return one.userId === other.userId && one.teamId === other.teamId;
}

function scopeOfPlace({ userId, teamId }: Place): Scope {
  return bareScope({ userId, teamIds: teamId === null ? null : [teamId] });
}
