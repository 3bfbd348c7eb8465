import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateTimeScalar, PeriodScalar } from '../scalars';
import type { Day } from '../values/day';
import type { Period } from '../values/period';
import { UserError } from '../values/userError';
import type { RetroFacts } from './retroFacts';

/** A look back at a period of a person, a team or the workspace: what the numbers say, what people add, what is agreed. */
@ObjectType({
  implements: Stored,
  description: 'A look back at a period: what the numbers say, what people add to it, and what is agreed.',
})
@Entity('retrospectives')
export class Retrospective extends Tracked {
  /** The team it is of; null for a person's or the workspace's. */
  @Column('uuid', { nullable: true })
  teamId!: string | null;

  /** The person it is of; null for a team's or the workspace's. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  /** Who began it. */
  @Column('uuid')
  runById!: string;

  @Field(() => PeriodScalar, { description: 'The period looked back at.' })
  @Column('text')
  period!: Period;

  @Column('date')
  firstDay!: Day;

  @Column('date')
  lastDay!: Day;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was closed; null while it is open. From then on its figures stay as they were.',
  })
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { nullable: true })
  closedById!: string | null;

  /** What it rests on, kept from the moment it was closed; null while it is open. */
  @Column('jsonb', { nullable: true })
  facts!: RetroFacts | null;

  /** Says no to changes once it is closed. */
  mustBeOpen(): void {
    if (this.closedAt) throw new UserError('INVALID', ['retrospectiveId'], 'retro.closed');
  }

  /** Ends it with what it rests on. @throws UserError when it is closed already */
  close(facts: RetroFacts, userId: string, at: Date): void {
    this.mustBeOpen();
    Object.assign(this, { facts, closedAt: at, closedById: userId });
  }
}
