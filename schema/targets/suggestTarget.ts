import { Decimal } from 'decimal.js';
import { Arg, Ctx, Field, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import { TargetMetric, targetKind } from '../../entities/market/target';
import { DecimalScalar, PeriodScalar } from '../../entities/scalars';
import { dayOf } from '../../entities/values/day';
import { daysOf, type Period, periodAt, shiftPeriod } from '../../entities/values/period';
import { UserError } from '../../entities/values/userError';
import type { Context } from '../context';
import { KpiUnit } from '../kpis/metric';
import { type MonthFigure, monthsBefore } from '../kpis/past';
import { periodLabel } from '../kpis/periodLabel';
import { badInput } from '../reading/badInput';
import { figuresOf, Scope, ScopeInput } from '../scope';
import { kpiText } from '../texts/kpis';
import { targetText } from '../texts/targets';
import { Effort, effortFor } from './effort';
import { monthsOf, PAST_MONTHS } from './months';
import { type Outlook, outlook } from './outlook';
import { kpiOf, roundTarget, unitOf, writtenValue } from './written';

@InputType({ description: 'What a target is suggested for.' })
export class SuggestTargetInput {
  @Field(() => ScopeInput, { nullable: true, description: 'For whom; the viewer’s own figures when left out.' })
  scope?: ScopeInput | null;

  @Field(() => TargetMetric, { nullable: true, description: 'On what; REVENUE when left out.' })
  metric?: TargetMetric | null;

  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'A month, quarter or year that is not over; the next month when left out.',
  })
  period?: Period | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Growth as a fraction: 0.1 is a tenth more, from -0.9 to 10; that of the last two years when left out.',
  })
  growth?: string | null;
}

/** A target to consider, and how it was reckoned. */
@ObjectType({ description: 'A target to consider, and how it was reckoned.' })
export class TargetSuggestion {
  @Field(() => Scope, { description: 'For whom.' })
  scope!: Scope;

  @Field(() => TargetMetric, { description: 'On what.' })
  metric!: TargetMetric;

  @Field(() => PeriodScalar, { description: 'For when.' })
  period!: Period;

  @Field({ description: 'The period in the viewer’s language.' })
  periodLabel!: string;

  @Field(() => KpiUnit, { description: 'What `value` counts in.' })
  unit!: KpiUnit;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What is suggested: money to three figures, whole numbers, a fraction; null without any history.',
  })
  value!: string | null;

  @Field({ description: 'The value written out for the viewer, or the words for why there is none.' })
  formatted!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the last 12 months came to; null without any history.',
  })
  base!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The part of a year that the period’s months usually make; null for a rate and without any history.',
  })
  share!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Growth that was reckoned with; null without any history.',
  })
  growth!: string | null;

  @Field({ description: 'How it was reckoned, in the viewer’s language.' })
  reckoned!: string;

  @Field(() => [Effort], { description: 'What it asks for each week at the scope’s own conversion.' })
  perWeek!: Effort[];
}

const LEAST_GROWTH = new Decimal('-0.9');
const MOST_GROWTH = new Decimal(10);
const SHARE_DIGITS = 6;
const YEAR = 12;

/** `suggestTarget`. */
@Resolver()
export class SuggestTarget {
  @Query(() => TargetSuggestion, {
    description: 'A target from history, season and growth; says how it was reckoned and what it asks for each week.',
  })
  async suggestTarget(
    @Arg('input', () => SuggestTargetInput, { description: 'What for.' }) input: SuggestTargetInput,
    @Ctx() context: Context,
  ): Promise<TargetSuggestion> {
    const metric = input.metric ?? TargetMetric.REVENUE;
    const period = periodMeant(context, input.period ?? null);
    const growth = growthMeant(context, input.growth ?? null);
    const scope = await figuresOf(context, input.scope);
    const history = await monthsBefore(context, scope, kpiOf[metric], PAST_MONTHS);
    const found = outlook(history, monthsOf(period, context.calendar), growth);
    const reckoned = found && roundTarget(metric, found.value);
    const value = reckoned?.gt(0) ? reckoned : null;
    const { viewer, calendar } = context;
    return {
      ...{ scope, metric, period, unit: unitOf(metric), periodLabel: periodLabel(viewer.locale, period, calendar) },
      value: value?.toFixed() ?? null,
      formatted: value ? writtenValue(viewer, metric, value) : targetText(viewer.locale, 'suggest.none'),
      base: found?.base.toDecimalPlaces(SHARE_DIGITS).toFixed() ?? null,
      share: found?.share?.toDecimalPlaces(SHARE_DIGITS).toFixed() ?? null,
      growth: found?.growth.toDecimalPlaces(SHARE_DIGITS).toFixed() ?? null,
      reckoned: found
        ? reckonedWords(context, metric, period, history, found)
        : targetText(viewer.locale, 'suggest.noHistory'),
      perWeek: value ? await effortFor(context, scope, metric, period, value) : [],
    };
  }
}

/** @throws BAD_USER_INPUT for a day, a week, a range, or a period that is over */
function periodMeant({ calendar, now, viewer }: Context, given: Period | null): Period {
  const period = given ?? shiftPeriod(periodAt(now, 'MONTH', calendar), 1, calendar);
  try {
    targetKind(period);
  } catch (error) {
    if (error instanceof UserError) throw badInput(viewer.locale, error.key, { period }, ['input', 'period']);
    throw error;
  }
  if (daysOf(period, calendar).last < dayOf(now, calendar.timeZone)) {
    throw badInput(viewer.locale, 'target.over', { period: periodLabel(viewer.locale, period, calendar) }, [
      'input',
      'period',
    ]);
  }
  return period;
}

function growthMeant({ viewer }: Context, given: string | null): Decimal | null {
  if (given === null) return null;
  const growth = new Decimal(given);
  if (growth.lt(LEAST_GROWTH) || growth.gt(MOST_GROWTH))
    throw badInput(viewer.locale, 'target.growth', {}, ['input', 'growth']);
  return growth;
}

function reckonedWords(
  { viewer, calendar }: Context,
  metric: TargetMetric,
  period: Period,
  history: readonly MonthFigure[],
  { base, baseMonths, share, seasonal, growth, growthFrom }: Outlook,
): string {
  const { locale } = viewer;
  const percent = (ratio: Decimal) => ratio.times(100).toDecimalPlaces(1).toNumber();
  const sentences = [
    targetText(locale, share === null ? 'suggest.rate' : 'suggest.base', {
      metric: kpiText(locale, `metric.${metric}`),
      base: writtenValue(viewer, metric, base),
      months: baseMonths,
      until: periodLabel(locale, history.at(-1)?.month ?? period, calendar),
    }),
  ];
  if (share !== null) {
    sentences.push(
      targetText(locale, seasonal ? 'suggest.season' : 'suggest.even', {
        period: periodLabel(locale, period, calendar),
        share: percent(share),
        whole: monthsOf(period, calendar).length === YEAR ? 'yes' : 'no',
      }),
    );
  }
  sentences.push(
    targetText(locale, 'suggest.growth', {
      from: growthFrom,
      growth: percent(growth),
      sign: growth.isNegative() ? 'less' : 'more',
      percent: Math.abs(percent(growth)),
    }),
  );
  return sentences.filter(Boolean).join(targetText(locale, 'between'));
}
