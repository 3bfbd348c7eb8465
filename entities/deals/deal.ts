import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { CustomerType } from '../customers/customerType';
import { type Named, Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar, DateTimeScalar } from '../scalars';
import type { Day } from '../values/day';
import type { NamedInText } from '../values/translations';
import { UserError } from '../values/userError';
import { LossReason } from './lossReason';
import type { Stage } from './stage';

export enum DealState {
  OPEN = 'OPEN',
  WON = 'WON',
  LOST = 'LOST',
}

registerEnumType(DealState, {
  name: 'DealState',
  description: 'Whether a deal is still worked on, and how it ended otherwise.',
  valuesConfig: {
    OPEN: { description: 'Still worked on.' },
    WON: { description: 'The customer has bought.' },
    LOST: { description: 'The customer will not buy.' },
  },
});

export enum RevenueKind {
  ONCE = 'ONCE',
  RECURRING = 'RECURRING',
}

registerEnumType(RevenueKind, {
  name: 'RevenueKind',
  description: 'Whether the amount is paid once or spread over a term.',
  valuesConfig: {
    ONCE: { description: 'Paid once.' },
    RECURRING: { description: 'Spread over `termMonths`.' },
  },
});

/** A sale in the making, or how it ended. */
@ObjectType({ implements: Stored, description: 'A sale in the making, or how it ended.' })
@Entity('deals')
export class Deal extends Tracked implements Named {
  @Field({ description: 'What it is called in chat and lists.' })
  @Column('text')
  name!: string;

  @Column('uuid')
  accountId!: string;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  /** The journey whose milestones this deal's stages are. */
  @Column('uuid')
  journeyId!: string;

  @Column('uuid')
  pipelineId!: string;

  @Column('uuid')
  stageId!: string;

  /** When the present stage was entered. */
  @Field(() => DateTimeScalar, { description: 'When the present stage was entered.' })
  @Column('timestamptz')
  stageSince!: Date;

  @Column('uuid')
  ownerId!: string;

  @Column('uuid', { nullable: true })
  productLineId!: string | null;

  @Column('uuid', { nullable: true })
  channelId!: string | null;

  /** Exact decimal in `currency`; null when not known yet. */
  @Column('numeric', { nullable: true })
  amount!: string | null;

  @Column('text')
  currency!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it is expected to close, in the workspace’s time zone.',
  })
  @Column('date', { nullable: true })
  expectedCloseOn!: Day | null;

  @Field(() => DealState, { description: 'Open, won or lost.' })
  @Column('text')
  state!: DealState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was won or lost; null while open.' })
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  /** Who owned it when it closed; the figure stays theirs. */
  @Column('uuid', { nullable: true })
  closedById!: string | null;

  /** The team that person was in then. */
  @Column('uuid', { nullable: true })
  closedTeamId!: string | null;

  /** The amount in the workspace's currency at the rate of the day it closed. */
  @Column('numeric', { nullable: true })
  closedAmount!: string | null;

  @Field(() => LossReason, { nullable: true, description: 'Why it was lost; null unless lost.' })
  @Column('text', { nullable: true })
  lossReason!: LossReason | null;

  @Column('uuid', { nullable: true })
  competitorId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said about the loss.' })
  @Column('text', { nullable: true })
  lossNotes!: string | null;

  @Field(() => CustomerType, {
    description: 'Whether the account was a new or an existing customer when the deal was made.',
  })
  @Column('text')
  customerType!: CustomerType;

  @Field(() => RevenueKind, { description: 'Paid once or over a term.' })
  @Column('text')
  revenueKind!: RevenueKind;

  @Field(() => Int, { nullable: true, description: 'Months of the term of a recurring deal; null for one paid once.' })
  @Column('integer', { nullable: true })
  termMonths!: number | null;

  /** The last activity or move; staleness counts from here. */
  @Field(() => DateTimeScalar, { description: 'The last activity or move; a deal goes stale counting from here.' })
  @Column('timestamptz')
  touchedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  spokenNames(): string[] {
    return [this.name];
  }

  /** Enters an open stage of its own pipeline. @throws UserError when closed, already there, elsewhere, or when the stage closes deals. */
  moveTo(stage: Stage, at: Date): void {
    this.mustBeOpen();
    this.mustKnow(stage);
    if (stage.id === this.stageId) {
      throw new UserError('INVALID', ['stageId'], 'deal.alreadyInStage', { deal: this.name, stage: named(stage) });
    }
    if (stage.outcome === 'WON') throw new UserError('INVALID', ['stageId'], 'deal.useWin', { deal: this.name });
    if (stage.outcome === 'LOST') throw new UserError('INVALID', ['stageId'], 'deal.useLose', { deal: this.name });
    this.enter(stage, at);
  }

  /** Closes it as won. `closing` says whose figure it is and what it is worth in the workspace's currency. */
  win(stage: Stage, at: Date, closing: Closing): void {
    this.mustBeOpen();
    this.mustKnow(stage);
    this.close(DealState.WON, stage, at, closing);
  }

  /** Closes it as lost, with the reason. */
  lose(stage: Stage, at: Date, closing: Closing, loss: Loss): void {
    this.mustBeOpen();
    this.mustKnow(stage);
    this.close(DealState.LOST, stage, at, closing);
    this.lossReason = loss.reason;
    this.competitorId = loss.competitorId;
    this.lossNotes = loss.notes;
  }

  /** Goes on with a closed deal, in an open stage of its own pipeline. What it had reached stays reached. */
  reopen(stage: Stage, at: Date): void {
    if (this.state === DealState.OPEN) {
      throw new UserError('NOT_ALLOWED_IN_STAGE', ['dealId'], 'deal.notClosed', { deal: this.name });
    }
    this.mustKnow(stage);
    if (stage.outcome !== null) throw new UserError('INVALID', ['stageId'], 'stage.notOpen', { stage: stage.name });
    this.enter(stage, at);
    this.state = DealState.OPEN;
    this.closedAt = null;
    this.closedById = null;
    this.closedTeamId = null;
    this.closedAmount = null;
    this.lossReason = null;
    this.competitorId = null;
    this.lossNotes = null;
  }

  /** Says no to changes that only make sense while it is worked on. */
  mustBeOpen(): void {
    if (this.state !== DealState.OPEN) {
      throw new UserError('NOT_ALLOWED_IN_STAGE', ['dealId'], 'deal.alreadyClosed', {
        deal: this.name,
        state: this.state,
      });
    }
  }

  private mustKnow(stage: Stage): void {
    if (stage.pipelineId !== this.pipelineId) {
      throw new UserError('INVALID', ['stageId'], 'stage.otherPipeline', { deal: this.name, stage: named(stage) });
    }
  }

  private enter(stage: Stage, at: Date): void {
    this.stageId = stage.id;
    this.stageSince = at;
    this.touchedAt = at;
  }

  private close(state: DealState, stage: Stage, at: Date, closing: Closing): void {
    this.enter(stage, at);
    this.state = state;
    this.closedAt = at;
    this.closedById = closing.userId;
    this.closedTeamId = closing.teamId;
    this.closedAmount = closing.amount;
  }
}

/** Whose figure a closed deal is, and its worth in the workspace's currency. */
export interface Closing {
  userId: string;
  teamId: string | null;
  amount: string | null;
}

/** Why a deal was lost and to whom. */
export interface Loss {
  reason: LossReason;
  competitorId: string | null;
  notes: string | null;
}

/** A stage as a text names it. */
function named({ name, translations }: Stage): NamedInText {
  return { name, translations };
}
