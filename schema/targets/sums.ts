import { Decimal } from 'decimal.js';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Target, TargetMetric } from '../../entities/market/target';
import { DecimalScalar } from '../../entities/scalars';
import { kindOf } from '../../entities/values/period';
import { seesWorkspace } from '../access';
import type { Context } from '../context';
import { isAt, type Member, type Place, type Relatives } from './relatives';
import { sumWords } from './words';

/** What the parts of a larger target are. */
export enum TargetParts {
  PERIODS = 'PERIODS',
  PEOPLE = 'PEOPLE',
}

registerEnumType(TargetParts, {
  name: 'TargetParts',
  description: 'How a larger target is made up of smaller ones.',
  valuesConfig: {
    PERIODS: { description: 'A year of quarters, a quarter of months, for the same scope.' },
    PEOPLE: { description: 'The workspace of teams, a team of its people, in the same period.' },
  },
});

/** Whether smaller targets add up to the larger one they belong to. */
@ObjectType({ description: 'Whether smaller targets add up to the larger one they belong to.' })
export class TargetSum {
  @Field(() => TargetParts, { description: 'How the larger one is made up.' })
  by!: TargetParts;

  @Field(() => Target, { description: 'The larger target.' })
  whole!: Target;

  @Field(() => [Target], { description: 'The smaller targets that are set.' })
  parts!: Target[];

  @Field(() => Int, { description: 'How many parts the larger one has when all are set.' })
  expectedParts!: number;

  @Field(() => DecimalScalar, { description: 'What the parts add up to.' })
  sum!: string;

  @Field(() => DecimalScalar, { description: '`sum` less the larger target: below zero when something is missing.' })
  difference!: string;

  @Field({ description: 'The same in words, in the viewer’s language.' })
  words!: string;
}

const QUARTERS = 4;
const MONTHS_OF = { YEAR: 12, QUARTER: 3 };

/** The sums a target is part of and the ones it is made up of. Rates do not add up. */
export function sumsAround(context: Context, target: Target, relatives: Relatives): TargetSum[] {
  if (target.metric === TargetMetric.CONVERSION_RATE) return [];
  const { above, below, beside, targets } = relatives;
  const at = (place: Place) => targets.filter(one => isAt(one, place));
  const inPeriod = (places: readonly Place[]) =>
    targets.filter(one => one.period === target.period && places.some(place => isAt(one, place)));
  const own = at(target);
  const larger = own.filter(one => isLarger(one, target));
  const whole = above ? at(above).find(one => one.period === target.period) : undefined;
  return [
    // Other teams' targets are hidden from a manager: without them there is no sum to tell.
    ...(whole && (above?.teamId !== null || seesWorkspace(context.viewer))
      ? [byPeople(context, whole, inPeriod(beside), beside)]
      : []),
    ...larger.slice(-1).map(one => byPeriods(context, one, own)),
    byPeriods(context, target, own),
    byPeople(context, target, inPeriod(below), below),
  ].filter(one => one.parts.length > 0);
}

/** True when a target's period goes beyond another's that lies within it. */
export function isLarger(one: Target, other: Target): boolean {
  return one.firstDay <= other.firstDay && one.lastDay >= other.lastDay && one.period !== other.period;
}

/** Expected are those who carry a target, and whoever has one besides. */
function byPeople(context: Context, whole: Target, parts: Target[], members: readonly Member[]): TargetSum {
  const expected = members.filter(member => member.carries || parts.some(part => isAt(part, member)));
  return sum(context, TargetParts.PEOPLE, whole, parts, expected.length);
}

/** A year is the sum of its quarters, and of its months where it has no quarters; a quarter of its months. */
function byPeriods(context: Context, whole: Target, own: readonly Target[]): TargetSum {
  const within = own.filter(one => isLarger(whole, one));
  const quarters = within.filter(one => kindOf(one.period) === 'QUARTER');
  if (quarters.length > 0) return sum(context, TargetParts.PERIODS, whole, quarters, QUARTERS);
  const kind = kindOf(whole.period) === 'YEAR' ? 'YEAR' : 'QUARTER';
  return sum(context, TargetParts.PERIODS, whole, within, MONTHS_OF[kind]);
}

function sum(context: Context, by: TargetParts, whole: Target, parts: Target[], expectedParts: number): TargetSum {
  const total = parts.reduce((all, part) => all.plus(part.value), new Decimal(0));
  const difference = total.minus(whole.value);
  const told = { by, whole, parts, expectedParts, sum: total.toFixed(), difference: difference.toFixed() };
  return { ...told, words: sumWords(context, told) };
}
