import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { DateTimeScalar } from '../scalars';

/** A deal entered a stage. Append-only: going back is a further entry. */
@ObjectType({ implements: Stored, description: 'A deal entered a stage.' })
@Entity('stage_changes')
export class StageChange extends Stored {
  @Column('uuid')
  dealId!: string;

  /** Null for the stage a deal was made in. */
  @Column('uuid', { nullable: true })
  fromStageId!: string | null;

  @Column('uuid')
  toStageId!: string;

  @Field(() => DateTimeScalar, { description: 'When the stage was entered.' })
  @Column('timestamptz')
  at!: Date;

  /** Who owned the deal then. */
  @Column('uuid')
  userId!: string;

  /** The team the owner was in then. */
  @Column('uuid', { nullable: true })
  teamId!: string | null;
}
