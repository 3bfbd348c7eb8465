import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { DateTimeScalar } from '../scalars';

/** Somebody we lose deals to, or win them against. */
@ObjectType({ implements: Stored, description: 'Another supplier our customers consider.' })
@Entity('competitors')
export class Competitor extends Stored implements Named {
  @Field({ description: 'The name.' })
  @Column('text')
  name!: string;

  @Field(() => [String], { description: 'Other names in use.' })
  @Column('text', { array: true })
  aliases!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken out of use; null while in use.' })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  spokenNames(): string[] {
    return [this.name, ...this.aliases];
  }
}
