import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';

/** What a proposal offers for one need, and at what price. */
@ObjectType({ implements: Stored, description: 'What a proposal offers for one need, and at what price.' })
@Entity('proposal_lines')
export class ProposalLine extends Stored {
  @Column('uuid')
  proposalId!: string;

  @Field(() => Int, { description: 'Order within the proposal, from 1.' })
  @Column('integer')
  position!: number;

  /** The need it answers; null for a line about the product as a whole. */
  @Column('uuid', { nullable: true })
  needId!: string | null;

  @Field({ description: 'What is needed.' })
  @Column('text')
  heading!: string;

  @Field({ description: 'How it is met.' })
  @Column('text')
  answer!: string;

  /** Exact decimal in the proposal's currency. */
  @Column('numeric')
  amount!: string;
}
