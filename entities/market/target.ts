import { Decimal } from 'decimal.js';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar, DecimalScalar, PeriodScalar } from '../scalars';
import type { Day } from '../values/day';
import { amountFault } from '../values/money';
import { type Calendar, daysOf, kindOf, type Period } from '../values/period';
import { UserError } from '../values/userError';

export enum TargetMetric {
  REVENUE = 'REVENUE',
  NEW_CUSTOMERS = 'NEW_CUSTOMERS',
  CONVERSION_RATE = 'CONVERSION_RATE',
  DEALS_WON = 'DEALS_WON',
  ACTIVITIES = 'ACTIVITIES',
}

registerEnumType(TargetMetric, {
  name: 'TargetMetric',
  description: 'What a target can be set on; each is the KPI of the same name.',
  valuesConfig: {
    REVENUE: { description: 'Amounts of the deals won, in the workspace’s currency.' },
    NEW_CUSTOMERS: { description: 'Accounts whose first won deal closes.' },
    CONVERSION_RATE: { description: 'Share of leads that are won, a fraction above 0 and up to 1.' },
    DEALS_WON: { description: 'Number of deals won.' },
    ACTIVITIES: { description: 'Number of activities done.' },
  },
});

/** Kinds of period a target can be for. */
const KINDS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type TargetKind = (typeof KINDS)[number];

/** More than this many of anything is a slip of the pen. */
const MOST = 1_000_000_000;

/** What a person, a team or the workspace is to reach in a month, quarter or year. */
@ObjectType({
  implements: Stored,
  description: 'What a person, a team or the workspace is to reach in a month, quarter or year.',
})
@Entity('targets')
export class Target extends Tracked {
  /** The person it is for; null for a team's or the workspace's. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  /** The team it is for; null for a person's or the workspace's. */
  @Column('uuid', { nullable: true })
  teamId!: string | null;

  @Field(() => TargetMetric, { description: 'What is to be reached.' })
  @Column('text')
  metric!: TargetMetric;

  @Field(() => PeriodScalar, { description: 'The month, quarter or year it is for; quarters and years are fiscal.' })
  @Column('text')
  period!: Period;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  @Column('date')
  firstDay!: Day;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  @Column('date')
  lastDay!: Day;

  @Field(() => DecimalScalar, {
    description: 'How much: money in the workspace’s currency, a number, or a fraction for CONVERSION_RATE.',
  })
  @Column('numeric')
  value!: string;

  @Field(() => String, { nullable: true, description: 'The words it was last set with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** Gives it another value. @throws UserError for one that the metric cannot have */
  aim(value: string, currency: string): void {
    this.value = targetValue(this.metric, value, currency);
  }

  /** Moves its days to where its period lies in a calendar. */
  place(calendar: Pick<Calendar, 'fiscalYearStartMonth'>): void {
    const { first, last } = daysOf(this.period, calendar);
    this.firstDay = first;
    this.lastDay = last;
  }
}

/** A value as it is kept, without superfluous zeros. @throws UserError for one that the metric cannot have */
function targetValue(metric: TargetMetric, value: string, currency: string): string {
  const number = new Decimal(value);
  const refuse = (key: 'target.notPositive' | 'target.notWhole' | 'target.notRate' | 'target.tooLarge') =>
    new UserError('INVALID', ['value'], key, { value });
  if (number.lte(0)) throw refuse('target.notPositive');
  switch (metric) {
    case TargetMetric.CONVERSION_RATE:
      if (number.gt(1)) throw refuse('target.notRate');
      return number.toFixed();
    case TargetMetric.REVENUE: {
      const fault = amountFault(value, currency);
      if (fault) throw new UserError('INVALID', ['value'], `amount.${fault}`, { value, currency, digits: 2 });
      return number.toFixed();
    }
    default:
      if (!number.isInteger()) throw refuse('target.notWhole');
      if (number.gt(MOST)) throw refuse('target.tooLarge');
      return number.toFixed();
  }
}

/** The kind of a period a target can be for. @throws UserError for a day, a week or a range */
export function targetKind(period: Period): TargetKind {
  const kind = KINDS.find(one => one === kindOf(period));
  if (!kind) throw new UserError('INVALID', ['period'], 'target.period', { period });
  return kind;
}
