import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';

export enum NeedPriority {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

registerEnumType(NeedPriority, {
  name: 'NeedPriority',
  description: 'How much a need matters to the customer.',
  valuesConfig: {
    HIGH: { description: 'Without it there is no deal.' },
    MEDIUM: { description: 'It matters.' },
    LOW: { description: 'Nice to have.' },
  },
});

export enum NeedState {
  OPEN = 'OPEN',
  MET = 'MET',
  DROPPED = 'DROPPED',
}

registerEnumType(NeedState, {
  name: 'NeedState',
  description: 'What has become of a need.',
  valuesConfig: {
    OPEN: { description: 'Still to be met.' },
    MET: { description: 'The customer agrees that we meet it.' },
    DROPPED: { description: 'It is no longer needed.' },
  },
});

/** Something the customer needs; a proposal answers each one. */
@ObjectType({ implements: Stored, description: 'Something a customer needs, traced to where it was said.' })
@Entity('needs')
export class Need extends Tracked {
  @Column('uuid')
  dealId!: string;

  @Field({ description: 'What is needed.' })
  @Column('text')
  text!: string;

  @Field(() => NeedPriority, { description: 'How much it matters.' })
  @Column('text')
  priority!: NeedPriority;

  @Field(() => NeedState, { description: 'What has become of it.' })
  @Column('text')
  state!: NeedState;

  /** The discovery entry it came from. */
  @Column('uuid', { nullable: true })
  entryId!: string | null;

  /** The activity in which it came up. */
  @Column('uuid', { nullable: true })
  activityId!: string | null;

  /** Who recorded it. */
  @Column('uuid')
  userId!: string;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;
}
