import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars';
import { Stored } from './stored';

/** A record of the sales process, whose version and times other apps sync by. */
@ObjectType()
export abstract class Tracked extends Stored {
  @Field(() => Int, {
    description: 'Counts the changes from 1; give it back as `expectedVersion` to notice a change in between.',
  })
  declare version: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded here.' })
  declare createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  declare updatedAt: Date;
}
