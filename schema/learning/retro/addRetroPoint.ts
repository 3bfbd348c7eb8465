import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RetroPoint } from '../../../entities/learning/retroPoint';
import { Retrospective } from '../../../entities/learning/retrospective';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { LONGEST_TEXT, optional, required, verbatim } from '../../changing/text';
import type { Context } from '../../context';
import { openRetro, WhichRetro, whichRetro } from './which';

@InputType({ description: 'Something to be added to a retrospective.' })
export class AddRetroPointInput extends WhichRetro {
  @Field({ description: 'What is added.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The point, and what it was added to.' })
export class AddRetroPointPayload extends Payload {
  @Field(() => RetroPoint, { nullable: true, description: 'The point; null when refused.' })
  point!: RetroPoint | null;

  @Field(() => Retrospective, { nullable: true, description: 'What it was added to; null when refused.' })
  retrospective!: Retrospective | null;
}

/** `addRetroPoint`. */
@Resolver()
export class AddRetroPoint {
  @Mutation(() => AddRetroPointPayload, {
    description: 'Adds a point to an open retrospective; the first one begins it.',
  })
  async addRetroPoint(
    @Arg('input', () => AddRetroPointInput, { description: 'What is added.' }) input: AddRetroPointInput,
    @Ctx() context: Context,
  ): Promise<AddRetroPointPayload> {
    const which = await whichRetro(context, input);
    return change(context, 'retro.pointAdded', { mutation: 'addRetroPoint', input }, async work => {
      const retrospective = await openRetro(work, which);
      const point = work.add(RetroPoint, {
        retrospectiveId: retrospective.id,
        userId: context.viewer.user.id,
        text: required(input.text, 'text', LONGEST_TEXT),
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      work.args.point = point.text;
      return { point, retrospective };
    });
  }
}
