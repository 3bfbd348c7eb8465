import { Field, InputType } from 'type-graphql';
import { DateTimeScalar } from '../../../entities/scalars';

/** Which retrospectives. */
@InputType({ description: 'Which retrospectives; everything given must hold.' })
export class RetroFilter {
  @Field(() => Boolean, { nullable: true, description: 'Closed or still open.' })
  closed?: boolean;

  @Field({ nullable: true, description: 'These words in what was added or agreed.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}
