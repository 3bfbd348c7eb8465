import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar, DateTimeScalar } from '../scalars';
import type { Day } from '../values/day';
import type { Locale } from '../values/locale';
import { UserError } from '../values/userError';
import type { DiscoveryAspect } from './discoveryAspect';
import { ProposalDecision, ProposalState } from './proposalState';

/** One thing the customer told us, as the proposal repeats it. */
export interface Understood {
  aspect: DiscoveryAspect;
  text: string;
}

/** How a customer decided, and who says so. */
export interface Decided {
  decision: ProposalDecision;
  /** When it was recorded. */
  at: Date;
  /** The day the customer names. */
  on: Day;
  /** The customer's name as signed; null where a colleague reports the decision. */
  name: string | null;
  reason: string | null;
}

/** One version of what we propose for a deal. What it says does not change any more; a change is a new version. */
@ObjectType({ implements: Stored, description: 'One version of what is proposed for a deal; its words never change.' })
@Entity('proposals')
export class Proposal extends Tracked {
  @Column('uuid')
  dealId!: string;

  @Field(() => Int, { description: 'Counts the deal’s proposals from 1.' })
  @Column('integer')
  number!: number;

  @Field(() => ProposalState, { description: 'What has become of it.' })
  @Column('text')
  state!: ProposalState;

  @Field({ description: 'True for one that was made elsewhere: only the decision is known here.' })
  @Column('boolean')
  outside!: boolean;

  @Field(() => String, { description: 'BCP 47 tag of the language it is written in.' })
  @Column('text')
  locale!: Locale;

  @Field({ description: 'What stands above it.' })
  @Column('text')
  title!: string;

  /** Exact decimal in `currency`: the deal's amount when it was drafted, and the sum of its lines; null when unknown. */
  @Column('numeric', { nullable: true })
  amount!: string | null;

  @Column('text')
  currency!: string;

  /** What the customer told us, in the order of the questions. */
  @Column('jsonb')
  background!: Understood[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which the customer can accept it; null for one made elsewhere.',
  })
  @Column('date', { nullable: true })
  validUntil!: Day | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the decision was recorded; null while open.' })
  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision as the customer or colleague gave it.' })
  @Column('date', { nullable: true })
  decidedOn!: Day | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name the customer decided under, on the page; null where a colleague reported it.',
  })
  @Column('text', { nullable: true })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined, or what was said with the acceptance.' })
  @Column('text', { nullable: true })
  reason!: string | null;

  /** Who drafted it. */
  @Column('uuid')
  userId!: string;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** The customer has decided. @throws UserError when that was known before, or a later version took its place */
  decide({ decision, at, on, name, reason }: Decided): void {
    if (this.state !== ProposalState.OPEN) {
      throw new UserError('CONFLICT', ['proposalId'], 'proposal.notOpen', { number: this.number, state: this.state });
    }
    this.state = decision === ProposalDecision.ACCEPTED ? ProposalState.ACCEPTED : ProposalState.DECLINED;
    this.decidedAt = at;
    this.decidedOn = on;
    this.decidedBy = name;
    this.reason = reason;
  }
}
