import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateTimeScalar, PeriodScalar } from '../scalars';
import type { Period } from '../values/period';
import { UserError } from '../values/userError';
import type { ReportSection } from './reportSection';

/** A line of a report as it was posted. */
export interface PostedLine {
  section: ReportSection;
  text: string;
  /** Global ids of the records it tells of; none for one the person added. */
  recordIds: string[];
}

/** What somebody tells the team of a day or week. */
@ObjectType({ implements: Stored, description: 'What somebody tells of a day or week: wins, problems and the plan.' })
@Entity('check_ins')
export class CheckIn extends Tracked {
  /** Whose it is. */
  @Column('uuid')
  userId!: string;

  /** The team that person was in then. */
  @Column('uuid', { nullable: true })
  teamId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was posted.' })
  @Column('timestamptz')
  at!: Date;

  @Field(() => PeriodScalar, { description: 'The week or day it tells of.' })
  @Column('text')
  period!: Period;

  @Field(() => String, { nullable: true, description: 'What was achieved.' })
  @Column('text', { nullable: true })
  wins!: string | null;

  @Field(() => String, { nullable: true, description: 'What is in the way.' })
  @Column('text', { nullable: true })
  problems!: string | null;

  @Field(() => String, { nullable: true, description: 'What comes next.' })
  @Column('text', { nullable: true })
  plan!: string | null;

  /** The report it was posted from, line by line; empty for one that was written by hand. */
  @Column('jsonb')
  lines!: PostedLine[];

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError when it tells nothing */
  check(): void {
    if (!this.wins && !this.problems && !this.plan && this.lines.length === 0) {
      throw new UserError('INVALID', ['wins'], 'checkIn.empty');
    }
  }
}
