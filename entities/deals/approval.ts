import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateTimeScalar } from '../scalars';
import { UserError } from '../values/userError';

export enum ApprovalDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}

registerEnumType(ApprovalDecision, {
  name: 'ApprovalDecision',
  description: 'What a manager says to an offer above the limit.',
  valuesConfig: {
    APPROVE: { description: 'It may be made.' },
    REJECT: { description: 'It may not be made.' },
  },
});

/** An offer above the workspace's limit, put before a manager. It is decided once, by somebody else than who asked. */
@ObjectType({ implements: Stored, description: 'An offer above the workspace’s limit, put before a manager.' })
@Entity('approvals')
export class Approval extends Tracked {
  @Column('uuid')
  offerId!: string;

  @Column('uuid')
  dealId!: string;

  @Column('uuid')
  requestedById!: string;

  @Field(() => ApprovalDecision, { nullable: true, description: 'What was decided; null while it waits.' })
  @Column('text', { nullable: true })
  decision!: ApprovalDecision | null;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @Column('text', { nullable: true })
  reason!: string | null;

  /** Decides it, once and for all. @throws UserError for one's own request; whether it is still open the caller has seen */
  decide(decision: ApprovalDecision, reason: string | null, by: { id: string }, at: Date): void {
    if (by.id === this.requestedById) throw new UserError('FORBIDDEN', ['approvalId'], 'approval.own');
    this.decision = decision;
    this.reason = reason;
    this.decidedById = by.id;
    this.decidedAt = at;
  }
}
