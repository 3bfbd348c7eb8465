import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateTimeScalar } from '../scalars';
import { globalId } from '../values/globalId';
import { Stored } from './stored';

export enum DeliveryState {
  WAITING = 'WAITING',
  DELIVERED = 'DELIVERED',
  GIVEN_UP = 'GIVEN_UP',
}

registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'What has become of a delivery.',
  valuesConfig: {
    WAITING: { description: 'It is still to be taken.' },
    DELIVERED: { description: 'It was answered with a status from 200 to 299.' },
    GIVEN_UP: { description: 'It was refused for three days while others were taken.' },
  },
});

/** One event on its way to one webhook. */
@ObjectType({
  implements: Stored,
  description: 'One event on its way to one webhook. Delivered ones are kept for 30 days.',
})
@Entity('webhook_deliveries')
export class WebhookDelivery extends Stored {
  @Column('uuid')
  webhookId!: string;

  @Column('uuid')
  changeId!: string;

  /** The event's place among all. */
  @Column('bigint')
  place!: number;

  @Field({ description: 'The event, such as `deal.moved`.' })
  @Column('text')
  event!: string;

  /** The records it is about (UUIDs): of each record the earlier event is delivered first. */
  @Column('uuid', { array: true })
  recordIds!: string[];

  @Field({ description: 'What is posted: JSON, byte for byte the same at every attempt.' })
  @Column('text')
  body!: string;

  @Field(() => DeliveryState, { description: 'What has become of it.' })
  @Column('text')
  state!: DeliveryState;

  /** From when on its three days count. */
  @Column('timestamptz')
  since!: Date;

  @Field(() => Int, { description: 'How often it has been posted.' })
  @Column('integer')
  attempts!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is tried again; null when that is soon or never.',
  })
  @Column('timestamptz', { nullable: true })
  retryAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken; null while it was not.' })
  @Column('timestamptz', { nullable: true })
  deliveredAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer; null when there was none.' })
  @Column('integer', { nullable: true })
  status!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the last attempt had no answer: TIMEOUT, UNREACHABLE, UNKNOWN_HOST or PRIVATE_ADDRESS; null when there was one.',
  })
  @Column('text', { nullable: true })
  problem!: string | null;

  @Field(() => Int, { nullable: true, description: 'How long the last attempt took, in milliseconds.' })
  @Column('integer', { nullable: true })
  tookMs!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was made out.' })
  declare createdAt: Date;

  /** The public id of the webhook it is on its way to. */
  get globalWebhookId(): string {
    return globalId('Webhook', this.webhookId);
  }

  /** Is posted once more, whatever has become of it. */
  again(now: Date): void {
    this.state = DeliveryState.WAITING;
    this.since = now;
    this.retryAt = null;
    this.deliveredAt = null;
  }
}
