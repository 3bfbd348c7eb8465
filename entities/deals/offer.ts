import { Decimal } from 'decimal.js';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar, DecimalScalar } from '../scalars';
import type { Day } from '../values/day';
import { minorDigits } from '../values/money';
import { UserError } from '../values/userError';

/** What a manager has said to an offer. */
export enum OfferApproval {
  NOT_NEEDED = 'NOT_NEEDED',
  WAITING = 'WAITING',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}

export enum OfferState {
  WAITING = 'WAITING',
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  REJECTED = 'REJECTED',
  REPLACED = 'REPLACED',
}

registerEnumType(OfferState, {
  name: 'OfferState',
  description: 'Whether an offer applies; reckoned at reading, so it ends with its last day by itself.',
  valuesConfig: {
    WAITING: { description: 'A manager has not agreed yet; it does not apply.' },
    ACTIVE: { description: 'It applies.' },
    EXPIRED: { description: 'Its last day is over.' },
    REJECTED: { description: 'A manager has said no.' },
    REPLACED: { description: 'A later offer has taken its place.' },
  },
});

/** What a customer gets for deciding in time: so much off, or a service on top. The latest of a deal is the one that counts. */
@ObjectType({ implements: Stored, description: 'What a customer gets for deciding in time.' })
@Entity('offers')
export class Offer extends Tracked {
  @Column('uuid')
  dealId!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent off the deal’s amount, above 0 and up to 100; null for none.',
  })
  @Column('numeric', { nullable: true })
  percent!: string | null;

  @Field(() => String, { nullable: true, description: 'A service on top, such as `free training`; null for none.' })
  @Column('text', { nullable: true })
  extra!: string | null;

  @Field(() => DateScalar, { description: 'Its last day, in the workspace’s time zone.' })
  @Column('date')
  validUntil!: Day;

  @Column('uuid')
  madeById!: string;

  @Column('text')
  approval!: OfferApproval;

  /** When a later offer took its place. */
  @Column('timestamptz', { nullable: true })
  replacedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError for what is no offer: nothing offered, a percentage that cannot be, an end in the past */
  check(today: Day): void {
    if (this.percent === null && this.extra === null) throw new UserError('INVALID', ['percent'], 'offer.nothing');
    if (this.percent !== null) {
      const percent = new Decimal(this.percent);
      if (percent.lte(0) || percent.gt(100) || percent.decimalPlaces() > 2) {
        throw new UserError('INVALID', ['percent'], 'offer.percent', { value: this.percent.slice(0, 40) });
      }
    }
    if (this.validUntil < today) {
      throw new UserError('INVALID', ['validUntil'], 'offer.endPassed', { day: this.validUntil });
    }
  }

  /** True when it gives more off than may be given without asking. @param limit percent, exact decimal */
  isAbove(limit: string): boolean {
    return this.percent !== null && new Decimal(this.percent).gt(limit);
  }

  /** How it stands on a day; `stateSql` in `schema/deals/offerState` says the same in SQL. */
  stateOn(day: Day): OfferState {
    if (this.replacedAt !== null) return OfferState.REPLACED;
    if (this.approval === OfferApproval.REJECTED) return OfferState.REJECTED;
    if (day > this.validUntil) return OfferState.EXPIRED;
    return this.approval === OfferApproval.WAITING ? OfferState.WAITING : OfferState.ACTIVE;
  }

  /** What an amount is on a day: reduced while the offer applies, as it is otherwise. */
  priceOn(day: Day, amount: string, currency: string): string {
    return this.stateOn(day) === OfferState.ACTIVE ? this.reduced(amount, currency) : amount;
  }

  /** An amount less the percentage, rounded to the currency's smallest unit. */
  reduced(amount: string, currency: string): string {
    if (this.percent === null) return amount;
    return new Decimal(amount)
      .times(new Decimal(100).minus(this.percent))
      .dividedBy(100)
      .toDecimalPlaces(minorDigits(currency), Decimal.ROUND_HALF_UP)
      .toFixed();
  }
}
