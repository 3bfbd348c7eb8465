import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import type { Translations } from '../values/translations';

/** A group of people whose figures are added up and whose manager sees their records. */
@ObjectType({ implements: Stored, description: 'People who sell together, under one or more managers.' })
@Entity('teams')
export class Team extends Stored implements Named {
  @Field({ description: 'The canonical name.' })
  @Column('text')
  name!: string;

  @Column('jsonb')
  translations!: Translations;

  spokenNames(): string[] {
    return [this.name, ...Object.values(this.translations)];
  }
}
