import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateTimeScalar } from '../scalars';
import { UserError } from '../values/userError';

/** Scores up to this one are bad news: whoever looks after the customer is told. */
const LOW = 6;

/** How content a customer is, as the customer said it. */
@ObjectType({ implements: Stored, description: 'How content a customer is, as the customer said it.' })
@Entity('feedback')
export class Feedback extends Tracked {
  @Column('uuid')
  accountId!: string;

  @Column('uuid', { nullable: true })
  dealId!: string | null;

  @Column('uuid', { nullable: true })
  contactId!: string | null;

  @Field(() => Int, { description: 'From 0, would not recommend us, to 10, would.' })
  @Column('integer')
  score!: number;

  @Field(() => String, { nullable: true, description: 'What was said with it.' })
  @Column('text', { nullable: true })
  comment!: string | null;

  /** Who recorded it. */
  @Column('uuid')
  userId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  @Column('timestamptz')
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError for a score that is no whole number from 0 to 10 */
  check(): void {
    if (!Number.isInteger(this.score) || this.score < 0 || this.score > 10) {
      throw new UserError('INVALID', ['score'], 'feedback.score', { value: this.score });
    }
  }

  /** True for a score that somebody should look into. */
  isLow(): boolean {
    return this.score <= LOW;
  }
}
