import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { DateTimeScalar } from '../scalars';
import type { Translations } from '../values/translations';

/** A sequence of stages that deals go through; a workspace may have several. */
@ObjectType({ implements: Stored, description: 'A sequence of stages that deals go through.' })
@Entity('pipelines')
export class Pipeline extends Stored implements Named {
  @Field({ description: 'The canonical name.' })
  @Column('text')
  name!: string;

  @Column('jsonb')
  translations!: Translations;

  @Field(() => Int, { description: 'Order among the pipelines; the first one is taken when none is named.' })
  @Column('integer')
  position!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken out of use for new deals; null while in use.',
  })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  spokenNames(): string[] {
    return [this.name, ...Object.values(this.translations)];
  }
}
