import { Decimal } from 'decimal.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { DecimalScalar } from '../scalars';
import { isTimeZone } from '../values/day';
import type { Locale } from '../values/locale';
import { isCurrency } from '../values/money';
import type { Calendar } from '../values/period';
import { UserError } from '../values/userError';

/** One company's data and settings. Lives in `directory`, since it is looked up before a workspace is known. */
@ObjectType({
  implements: Stored,
  description: 'One company: its currency, calendar and settings. No record ever points into another workspace.',
})
@Entity({ schema: 'directory', name: 'workspaces' })
export class Workspace extends Stored implements Calendar {
  @Field({ description: 'The company’s name.' })
  @Column('text')
  name!: string;

  @Field({ description: 'ISO 4217 code of the currency that figures are reckoned in.' })
  @Column('text')
  currency!: string;

  @Field({ description: 'IANA time zone in which days and periods are cut.' })
  @Column('text')
  timeZone!: string;

  @Field(() => String, { description: 'BCP 47 tag of the language used where nobody has chosen one.' })
  @Column('text')
  locale!: Locale;

  @Field(() => Int, { description: 'Month in which the fiscal year begins, 1 to 12.' })
  @Column('integer')
  fiscalYearStartMonth!: number;

  /** Share of revenue that is left after the cost of what was sold, 0..1, exact decimal. */
  @Column('numeric')
  grossMargin!: string;

  @Field(() => DecimalScalar, { description: 'An offer of more percent off than this needs a manager’s approval.' })
  @Column('numeric')
  approvalAbovePercent!: string;

  @Field(() => Int, {
    description: 'Months after the last one-off purchase during which a customer counts as active.',
  })
  @Column('integer')
  customerActiveMonths!: number;

  /** Since when its rollups hold all of its history; null: figures are reckoned without them. */
  @Column('timestamptz', { nullable: true })
  rolledUpAt!: Date | null;

  @Field(() => [Int], { description: 'ISO weekdays that are worked, 1 Monday to 7 Sunday; holidays apart.' })
  @Column('integer', { array: true })
  workingDays!: number[];

  /** @throws UserError for a setting that cannot be */
  check(): void {
    const between = (value: string, most: number) => new Decimal(value).gte(0) && new Decimal(value).lte(most);
    if (!between(this.grossMargin, 1)) throw new UserError('INVALID', ['grossMargin'], 'settings.margin');
    if (!between(this.approvalAbovePercent, 100)) {
      throw new UserError('INVALID', ['approvalAbovePercent'], 'settings.percent');
    }
    if (!isTimeZone(this.timeZone)) {
      throw new UserError('INVALID', ['timeZone'], 'timeZone.unknown', { value: this.timeZone.slice(0, LONGEST_TOLD) });
    }
    if (!isCurrency(this.currency)) {
      throw new UserError('INVALID', ['currency'], 'currency.unknown', { value: this.currency.slice(0, LONGEST_TOLD) });
    }
    if (this.workingDays.length === 0 || this.workingDays.some(day => day < 1 || day > DAYS_OF_WEEK)) {
      throw new UserError('INVALID', ['workingDays'], 'settings.workingDays');
    }
    if (this.fiscalYearStartMonth < 1 || this.fiscalYearStartMonth > 12) {
      throw new UserError('INVALID', ['fiscalYearStartMonth'], 'settings.month');
    }
    if (this.customerActiveMonths < 1 || this.customerActiveMonths > MOST_MONTHS) {
      throw new UserError('INVALID', ['customerActiveMonths'], 'settings.activeMonths', { most: MOST_MONTHS });
    }
  }
}

/** Nobody is a customer for ten years without buying. */
const MOST_MONTHS = 120;
const DAYS_OF_WEEK = 7;
/** So much of a wrong value is repeated to whoever gave it. */
const LONGEST_TOLD = 40;
