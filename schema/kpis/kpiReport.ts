import type { Decimal } from 'decimal.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import { Scope } from '../scope';
import { KpiFigure } from './kpiFigure';
import { KpiMetric, KpiUnit } from './metric';
import type { Metric, Question, Row, Sequel } from './question';

/** The figure of one group. */
@ObjectType({ description: 'The figure of one group.' })
export class KpiGroup {
  @Field({
    description:
      'What the group is told apart by: a record’s id, a month (`2026-11`), a customer type, or `NONE` for what belongs to no group.',
  })
  key!: string;

  @Field({ description: 'Its name in the viewer’s language.' })
  label!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The figure; null when there is nothing to divide by.' })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What is divided, or the sum itself where nothing is.' })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it is divided by; null where nothing is.' })
  denominator!: string | null;

  @Field(() => Int, { description: 'How many records the figure rests on.' })
  sampleSize!: number;

  @Field({ description: 'The figure written out for the viewer, or the words for why there is none.' })
  formatted!: string;

  @Field(() => [KpiFigure], { description: 'Further figures of the group, under the keys of `KpiReport.details`.' })
  details!: KpiFigure[];
}

/** One figure with all that explains it. */
@ObjectType({ description: 'One figure with all that explains it.' })
export class KpiReport {
  @Field(() => KpiMetric, { description: 'What is measured.' })
  metric!: KpiMetric;

  @Field({ description: 'What is measured, in the viewer’s language; a conversion names its steps.' })
  label!: string;

  @Field(() => Scope, { description: 'Whose figure it is.' })
  scope!: Scope;

  @Field(() => PeriodScalar, { description: 'The period it is of, in the workspace’s time zone.' })
  period!: Period;

  @Field({ description: 'The period in the viewer’s language.' })
  periodLabel!: string;

  @Field(() => KpiUnit, { description: 'What `value` counts in.' })
  unit!: KpiUnit;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The figure: ratios to 6 places, days to 2, money to the currency’s smallest unit. Null when there is nothing to divide by.',
  })
  value!: string | null;

  @Field({
    description:
      'The figure written out for the viewer, such as `25 %` or `US$50,000`, or the words for why there is none.',
  })
  formatted!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What is divided (for DAYS the sum of the days), or the sum itself where nothing is.',
  })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it is divided by; null where nothing is.' })
  denominator!: string | null;

  @Field(() => Int, { description: 'How many records the figure rests on.' })
  sampleSize!: number;

  @Field(() => KpiReport, { nullable: true, description: 'The same of the period compared with; only with `compare`.' })
  previous!: KpiReport | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '`value` less that of `previous`, in the same unit; null without `compare` or when one of them is null.',
  })
  change!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code; only for money.' })
  currency!: string | null;

  @Field(() => [KpiGroup], { description: 'The parts, with `groupBy`: the largest first, months in order.' })
  groups!: KpiGroup[];

  @Field(() => DateTimeScalar, { description: 'The moment it was reckoned for.' })
  asOf!: Date;

  /** How it is reckoned. */
  how!: Metric;

  /** What was asked. */
  question!: Question;

  /** The row of the whole. */
  whole!: Row;

  /** The figure before rounding. */
  exact!: Decimal | null;

  /** What follows from the figure, once somebody asked for it. */
  sequel?: Promise<Sequel | null>;
}
