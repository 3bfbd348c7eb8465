import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateTimeScalar } from '../scalars';

export enum SignalKind {
  BUDGET_CONFIRMED = 'BUDGET_CONFIRMED',
  DECISION_MAKER_ENGAGED = 'DECISION_MAKER_ENGAGED',
  TIMELINE_AGREED = 'TIMELINE_AGREED',
  CONTRACT_REQUESTED = 'CONTRACT_REQUESTED',
  TRIAL_SUCCEEDED = 'TRIAL_SUCCEEDED',
  COMPETITOR_DROPPED = 'COMPETITOR_DROPPED',
}

registerEnumType(SignalKind, {
  name: 'SignalKind',
  description: 'What tells that a customer is ready to buy.',
  valuesConfig: {
    BUDGET_CONFIRMED: { description: 'The money is there.' },
    DECISION_MAKER_ENGAGED: { description: 'Who decides takes part.' },
    TIMELINE_AGREED: { description: 'It is agreed by when it is to be in use.' },
    CONTRACT_REQUESTED: { description: 'The customer has asked for the contract.' },
    TRIAL_SUCCEEDED: { description: 'The customer has tried it and is content.' },
    COMPETITOR_DROPPED: { description: 'Other suppliers are out of the running.' },
  },
});

/** The order in which signals are sought: who pays and who decides before all else, the contract last. */
export const SIGNALS_SOUGHT: readonly SignalKind[] = [
  SignalKind.DECISION_MAKER_ENGAGED,
  SignalKind.BUDGET_CONFIRMED,
  SignalKind.TIMELINE_AGREED,
  SignalKind.TRIAL_SUCCEEDED,
  SignalKind.COMPETITOR_DROPPED,
  SignalKind.CONTRACT_REQUESTED,
];

/** Something that tells that a customer is ready to buy; a deal has each kind once. */
@ObjectType({ implements: Stored, description: 'Something that tells that a customer is ready to buy.' })
@Entity('signals')
export class Signal extends Tracked {
  @Column('uuid')
  dealId!: string;

  @Field(() => SignalKind, { description: 'What it is.' })
  @Column('text')
  kind!: SignalKind;

  /** Who noticed it. */
  @Column('uuid')
  userId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was noticed.' })
  @Column('timestamptz')
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;
}
