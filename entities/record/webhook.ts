import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateTimeScalar } from '../scalars';
import { Stored } from './stored';

export enum WebhookState {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
}

registerEnumType(WebhookState, {
  name: 'WebhookState',
  description: 'Whether a webhook is told of changes.',
  valuesConfig: {
    ACTIVE: { description: 'It is told of every change that it is for.' },
    PAUSED: {
      description: 'It is told of nothing until it is resumed with `redeliverWebhook`; then of all it missed.',
    },
  },
});

export enum PauseReason {
  UNREACHABLE = 'UNREACHABLE',
  GONE = 'GONE',
  OWNER_LEFT = 'OWNER_LEFT',
}

registerEnumType(PauseReason, {
  name: 'PauseReason',
  description: 'Why a webhook was paused.',
  valuesConfig: {
    UNREACHABLE: { description: 'It took nothing for three days.' },
    GONE: { description: 'Its address answered 410, which means: send nothing any more.' },
    OWNER_LEFT: { description: 'Its owner has left or is no admin any more.' },
  },
});

/** An address of another app that is told of changes, by the rights of its owner. */
@ObjectType({
  implements: Stored,
  description: 'An address of another app that is told of changes, signed, by the rights of its owner.',
})
@Entity('webhooks')
export class Webhook extends Stored {
  /** By whose rights it is told, and who hears when it is dead. */
  @Column('uuid')
  userId!: string;

  @Field({ description: 'Where changes are posted to.' })
  @Column('text')
  url!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The events it is for, such as `deal.moved` or `change.undone`; null for all.',
  })
  @Column('text', { array: true, nullable: true })
  events!: string[] | null;

  /** What it is signed with, sealed with the server's key. */
  @Column('bytea')
  sealedSecret!: Buffer;

  /** Up to which place of the outbox it has got its deliveries. */
  @Column('bigint')
  place!: number;

  @Field(() => WebhookState, { description: 'Active or paused.' })
  @Column('text')
  state!: WebhookState;

  @Field(() => PauseReason, { nullable: true, description: 'Why it was paused; null while it is active.' })
  @Column('text', { nullable: true })
  pauseReason!: PauseReason | null;

  /** How often in a row it did not answer as it should. */
  @Column('integer')
  failures!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is tried again, after it did not answer; null while it answers.',
  })
  @Column('timestamptz', { nullable: true })
  retryAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: Date;

  /** Is told of changes again, at once. */
  resume(): void {
    this.state = WebhookState.ACTIVE;
    this.pauseReason = null;
    this.failures = 0;
    this.retryAt = null;
  }
}
