import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { DateTimeScalar } from '../scalars';
import type { Translations } from '../values/translations';

/** A part of the market whose customers are alike. */
@ObjectType({
  implements: Stored,
  description: 'A part of the market: an industry, a size and what such customers need.',
})
@Entity('segments')
export class Segment extends Stored implements Named {
  @Field({ description: 'The canonical name.' })
  @Column('text')
  name!: string;

  @Column('jsonb')
  translations!: Translations;

  @Field(() => String, { nullable: true, description: 'The industry, such as Manufacturing.' })
  @Column('text', { nullable: true })
  industry!: string | null;

  @Field(() => Int, { nullable: true, description: 'Smallest usual number of employees.' })
  @Column('integer', { nullable: true })
  employeesFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Largest usual number of employees.' })
  @Column('integer', { nullable: true })
  employeesTo!: number | null;

  @Field(() => [String], { description: 'What customers of this segment usually need.' })
  @Column('text', { array: true })
  needs!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken out of use; null while in use.' })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  spokenNames(): string[] {
    return [this.name, ...Object.values(this.translations)];
  }
}
