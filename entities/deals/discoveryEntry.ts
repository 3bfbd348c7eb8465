import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateTimeScalar } from '../scalars';
import { UserError } from '../values/userError';
import { DiscoveryAspect } from './discoveryAspect';

/** Something the customer told about the own situation. */
@ObjectType({ implements: Stored, description: 'Something found out about a customer’s situation, by SPIN aspect.' })
@Entity('discovery_entries')
export class DiscoveryEntry extends Tracked {
  @Column('uuid')
  dealId!: string;

  @Field(() => DiscoveryAspect, { description: 'Which of the four it belongs to.' })
  @Column('text')
  aspect!: DiscoveryAspect;

  @Field({ description: 'What was found out.' })
  @Column('text')
  text!: string;

  /** Who said it. */
  @Column('uuid', { nullable: true })
  contactId!: string | null;

  /** Who heard it. */
  @Column('uuid')
  userId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  @Column('timestamptz')
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError for what cannot have been said yet. */
  check(now: Date): void {
    if (this.at > now) throw new UserError('INVALID', ['at'], 'discovery.future');
  }
}
