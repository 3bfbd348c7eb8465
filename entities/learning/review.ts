import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateTimeScalar } from '../scalars';
import { UserError } from '../values/userError';

/** What somebody learned from a deal that was won or lost. */
@ObjectType({ implements: Stored, description: 'What somebody learned from a deal that was won or lost.' })
@Entity('reviews')
export class Review extends Tracked {
  @Column('uuid')
  dealId!: string;

  /** Who looked back. */
  @Column('uuid')
  userId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  @Column('timestamptz')
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Why the deal ended as it did.' })
  @Column('text', { nullable: true })
  why!: string | null;

  /** Whom it was won against or lost to. */
  @Column('uuid', { nullable: true })
  competitorId!: string | null;

  @Field(() => String, { nullable: true, description: 'What should be done again.' })
  @Column('text', { nullable: true })
  repeat!: string | null;

  @Field(() => String, { nullable: true, description: 'What should be done differently.' })
  @Column('text', { nullable: true })
  change!: string | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError when nothing was learned */
  check(): void {
    if (!this.why && !this.repeat && !this.change && !this.competitorId) {
      throw new UserError('INVALID', ['why'], 'review.empty');
    }
  }
}
