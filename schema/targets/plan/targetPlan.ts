import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PeriodScalar } from '../../../entities/scalars';
import type { Period } from '../../../entities/values/period';
import { KpiMetric, KpiUnit } from '../../kpis/metric';
import { Scope } from '../../scope';
import { EffortKind } from '../effort';

/** What a plan takes for granted instead of the scope's own rates. */
@InputType({ description: 'What if: rates a plan is reckoned with instead of the scope’s own.' })
export class PlanAssumptions {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Share of the deals closed that are won, above 0 and up to 1.',
  })
  winRate?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What a deal brings, in the workspace’s currency.' })
  averageDeal?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Meetings, demos and visits held each week.' })
  meetingsPerWeek?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Calls made each week.' })
  callsPerWeek?: string | null;
}

/** How much of something a target still asks for. */
@ObjectType({ description: 'How much of something a target still asks for.' })
export class PlanStep {
  @Field(() => EffortKind, { description: 'Of what.' })
  kind!: EffortKind;

  @Field(() => DecimalScalar, { description: 'How many until the period ends, to one place.' })
  count!: string;

  @Field(() => DecimalScalar, { description: 'How many a week, to one place; in the last week all of them.' })
  perWeek!: string;

  @Field(() => DecimalScalar, { description: 'How many there were a week in the last 12 months, to one place.' })
  soFarPerWeek!: string;
}

/** What some work each week would bring by the end of the period. */
@ObjectType({ description: 'What the assumed work each week would bring by the end of the period.' })
export class PlanOutcome {
  @Field(() => DecimalScalar, { description: 'Deals won, to one place.' })
  deals!: string;

  @Field(() => DecimalScalar, { description: 'What they add to the figure, in the unit of the target.' })
  value!: string;

  @Field({ description: '`value` written out for the viewer.' })
  formatted!: string;

  @Field(() => Boolean, { description: 'True when that is what is missing, or more.' })
  enough!: boolean;
}

/** An open deal that would help to reach a target. */
@ObjectType({ description: 'An open deal that would help to reach a target.' })
export class PlanDeal {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Its amount in the workspace’s currency at the latest rate; null where none is known.',
  })
  amount!: string | null;

  @Field({ description: 'The amount written out for the viewer.' })
  formatted!: string;

  dealId!: string;
}

/** How a target can still be reached. */
@ObjectType({ description: 'How a target can still be reached, at the scope’s own rates of the last 12 months.' })
export class TargetPlan {
  @Field(() => Scope, { description: 'Whose target.' })
  scope!: Scope;

  @Field(() => KpiMetric, { description: 'What is to be reached.' })
  metric!: KpiMetric;

  @Field({ description: 'The same in the viewer’s language.' })
  label!: string;

  @Field(() => PeriodScalar, { description: 'By when.' })
  period!: Period;

  @Field({ description: 'The period in the viewer’s language.' })
  periodLabel!: string;

  @Field(() => KpiUnit, { description: 'What target, actual and remaining count in.' })
  unit!: KpiUnit;

  @Field(() => DecimalScalar, { nullable: true, description: 'The target; null when none is set.' })
  target!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What has been reached so far; null where it is not known.',
  })
  actual!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What is missing; null without a target.' })
  remaining!: string | null;

  @Field(() => Int, { description: 'Days left of the period, today included.' })
  daysLeft!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What a deal brings, by history or as assumed; null where nothing was won in the last 12 months.',
  })
  averageDeal!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Share of closed deals that are won, by history or as assumed; null without history.',
  })
  winRate!: string | null;

  @Field(() => Int, { description: 'How many won deals of the last 12 months the rates rest on.' })
  sampleSize!: number;

  @Field(() => [PlanStep], {
    description: 'Deals, meetings and calls it takes; empty without a target, without history, and once it is reached.',
  })
  steps!: PlanStep[];

  @Field(() => PlanOutcome, {
    nullable: true,
    description: 'What the assumed meetings or calls would bring; null where none are assumed.',
  })
  outcome!: PlanOutcome | null;

  @Field(() => [PlanDeal], {
    description:
      'The open deals, as far as the viewer sees them, that would close the gap: those expected in time and likeliest first, at most 10.',
  })
  closing!: PlanDeal[];

  @Field(() => Boolean, { description: 'True when these deals would close the gap together.' })
  closes!: boolean;

  @Field(() => [String], { description: 'The plan in sentences, in the viewer’s language.' })
  words!: string[];
}
