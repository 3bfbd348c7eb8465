import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';

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

  spokenNames(): string[] {
    return [this.name, ...this.aliases];
  }
}
