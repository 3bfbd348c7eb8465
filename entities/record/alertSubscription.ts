import { Decimal } from 'decimal.js';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DecimalScalar } from '../scalars';
import { Posting } from './posting';
import { Stored } from './stored';

/** What a channel can be told of. */
export enum AlertEvent {
  WON = 'WON',
  LOST = 'LOST',
  STAGE = 'STAGE',
  LARGE_DEAL = 'LARGE_DEAL',
  DISCOUNT_APPROVED = 'DISCOUNT_APPROVED',
}

registerEnumType(AlertEvent, {
  name: 'AlertEvent',
  description: 'What a channel can be told of.',
  valuesConfig: {
    WON: { description: 'A deal was won.' },
    LOST: { description: 'A deal was lost.' },
    STAGE: { description: 'A deal has entered a stage.' },
    LARGE_DEAL: { description: 'A large deal was created.' },
    DISCOUNT_APPROVED: { description: 'A discount was approved.' },
  },
});

/** Something that a place is told of as soon as it happens. */
@ObjectType({
  implements: Stored,
  description: 'Something that a channel, or somebody’s own chat, is told of as soon as it happens.',
})
@Entity('alert_subscriptions')
export class AlertSubscription extends Posting {
  @Field(() => AlertEvent, { description: 'What is told.' })
  @Column('text')
  event!: AlertEvent;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Only of deals of this amount and more, in the workspace’s currency; null: of all.',
  })
  @Column('numeric', { nullable: true })
  amount!: string | null;

  /** The stage that STAGE is about; null for everything else. */
  @Column('uuid', { nullable: true })
  stageId!: string | null;

  /** True for a deal of a worth, null for one without an amount. */
  isLargeEnough(worth: string | null): boolean {
    return this.amount === null || (worth !== null && new Decimal(worth).gte(this.amount));
  }
}
