import { Decimal } from 'decimal.js';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Target, TargetMetric, targetKind } from '../../entities/market/target';
import { dayOf } from '../../entities/values/day';
import type { Context } from '../context';
import { monthsBefore } from '../kpis/past';
import { periodLabel } from '../kpis/periodLabel';
import { scopeOfRecord } from '../scope';
import { kpiText } from '../texts/kpis';
import { targetText } from '../texts/targets';
import { monthsOf, PAST_MONTHS } from './months';
import { bestOf, outlook } from './outlook';
import { isAt, type Relatives } from './relatives';
import { isLarger } from './sums';
import { kpiOf, roundTarget, writtenValue } from './written';

/** How a target compares with what was reached before. */
export enum Ambition {
  ON_TRACK = 'ON_TRACK',
  STRETCH = 'STRETCH',
  BEYOND = 'BEYOND',
}

registerEnumType(Ambition, {
  name: 'Ambition',
  description: 'How a target compares with what the same scope has reached before.',
  valuesConfig: {
    ON_TRACK: { description: 'What history, season and growth point to, or less.' },
    STRETCH: { description: 'More than that, but no more than the best of the last 12 months.' },
    BEYOND: { description: 'Beyond anything reached before.' },
  },
});

/** One of the five points of the check. */
@ObjectType({ description: 'One of the five points of the SMART check.' })
export class SmartPoint {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the target passes; null when nothing is there to judge by.',
  })
  passed!: boolean | null;

  @Field({ description: 'Why, in the viewer’s language.' })
  words!: string;
}

/** Whether a target is specific, measurable, achievable, relevant and time-bound. */
@ObjectType({ description: 'Whether a target is specific, measurable, achievable, relevant and time-bound.' })
export class SmartCheck {
  @Field(() => SmartPoint, { description: 'It says whose figure is meant and which.' })
  specific!: SmartPoint;

  @Field(() => SmartPoint, { description: 'It is a number in the metric’s unit.' })
  measurable!: SmartPoint;

  @Field(() => SmartPoint, { description: 'It fits what the same scope reached in the last 12 months, and growth.' })
  achievable!: SmartPoint;

  @Field(() => Ambition, { nullable: true, description: 'How it compares with that; null without history.' })
  ambition!: Ambition | null;

  @Field(() => SmartPoint, { description: 'It adds to a larger target that the viewer sees.' })
  relevant!: SmartPoint;

  @Field(() => SmartPoint, { description: 'Its period is not over.' })
  timeBound!: SmartPoint;

  @Field(() => Boolean, { description: 'True when none of the five fails.' })
  passed!: boolean;
}

/** Checks a target; a failing one is kept all the same, with what fails said. */
export async function smartCheck(context: Context, target: Target, relatives: Relatives): Promise<SmartCheck> {
  const { locale } = context.viewer;
  const scope = await scopeOfRecord(context, target);
  const named = {
    whose: scope.label,
    metric: kpiText(locale, `metric.${target.metric}`),
    value: writtenValue(context.viewer, target.metric, target.value),
  };
  const { ambition, words } = await ambitionOf(context, target);
  const points = {
    specific: { passed: true, words: targetText(locale, 'smart.specific', named) },
    measurable: { passed: true, words: targetText(locale, 'smart.measurable', named) },
    achievable: { passed: ambition && ambition !== Ambition.BEYOND, words },
    relevant: relevance(context, target, relatives),
    timeBound: timeBound(context, target),
  };
  return { ...points, ambition, passed: Object.values(points).every(point => point.passed !== false) };
}

/** Fewer leads than this make no rate to hold a target against. */
const LEAST_LEADS = 5;
/** A rate is judged by stretches of three months: single ones jump. */
const RATE_WIDTH = 3;
const QUARTERS = 4;

async function ambitionOf(context: Context, target: Target): Promise<{ ambition: Ambition | null; words: string }> {
  const { viewer, calendar } = context;
  const scope = await scopeOfRecord(context, target);
  const history = await monthsBefore(context, scope, kpiOf[target.metric], PAST_MONTHS);
  const expected = outlook(history, monthsOf(target.period, calendar), null);
  if (!expected) return { ambition: null, words: targetText(viewer.locale, 'smart.noHistory') };
  const kind = targetKind(target.period);
  const rate = target.metric === TargetMetric.CONVERSION_RATE;
  // No year lies within a year but one: its pace is that of the best quarter.
  const width = rate || kind !== 'MONTH' ? RATE_WIDTH : 1;
  const pace = kind === 'YEAR' && !rate ? QUARTERS : 1;
  const best = bestOf(history.slice(-12), width, LEAST_LEADS)?.times(pace) ?? null;
  const value = new Decimal(target.value);
  const ambition = value.lte(expected.value)
    ? Ambition.ON_TRACK
    : best && value.lte(best)
      ? Ambition.STRETCH
      : Ambition.BEYOND;
  const words = targetText(viewer.locale, 'smart.achievable', {
    ambition,
    expected: writtenValue(viewer, target.metric, roundTarget(target.metric, expected.value)),
    best: best ? writtenValue(viewer, target.metric, best) : 'none',
    span: rate ? 'RATE' : kind,
  });
  return { ambition, words };
}

/** It adds to the same scope's longer period, and to the scope above in the same period. */
function relevance({ viewer, calendar }: Context, target: Target, { above, targets }: Relatives): SmartPoint {
  const { locale } = viewer;
  const longer = targets.filter(one => isAt(one, target) && isLarger(one, target)).slice(-1);
  const wider = targets.filter(one => above && isAt(one, above) && one.period === target.period);
  const words = [...wider, ...longer].map(larger =>
    targetText(locale, target.metric === TargetMetric.CONVERSION_RATE ? 'smart.rate' : 'smart.covers', {
      part: writtenPercent(locale, new Decimal(target.value).dividedBy(larger.value)),
      whose: larger.userId !== null ? 'own' : larger.teamId !== null ? 'team' : 'workspace',
      whole: writtenValue(viewer, larger.metric, larger.value),
      period: periodLabel(locale, larger.period, calendar),
      enough: new Decimal(target.value).gte(larger.value) ? 'yes' : 'no',
    }),
  );
  if (words.length > 0) return { passed: true, words: words.join(targetText(locale, 'between')) };
  const largest = !above && target.userId === null && targetKind(target.period) === 'YEAR';
  return { passed: largest, words: targetText(locale, largest ? 'smart.largest' : 'smart.alone') };
}

function timeBound({ viewer, calendar, now }: Context, target: Target): SmartPoint {
  const over = target.lastDay < dayOf(now, calendar.timeZone);
  const period = periodLabel(viewer.locale, target.period, calendar);
  return { passed: !over, words: targetText(viewer.locale, over ? 'smart.over' : 'smart.timeBound', { period }) };
}

function writtenPercent(locale: string, ratio: Decimal): string {
  const percent = ratio.times(100).toDecimalPlaces(1).toNumber();
  return locale === 'en' ? `${percent} %` : `${percent}%`;
}
