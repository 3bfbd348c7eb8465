import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { Objection } from '../../../entities/deals/objection';
import { change } from '../../changing/change';
import { mustBeVersion } from '../../changing/expectedVersion';
import { Payload } from '../../changing/payload';
import { LONGEST_TEXT, required } from '../../changing/text';
import type { Context } from '../../context';

@InputType({ description: 'What changes of an objection; what is left out stays.' })
export class UpdateObjectionInput {
  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What the customer holds against it.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  response?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the answer convinced; needs a response.' })
  worked?: boolean | null;
}

@ObjectType({ description: 'The changed objection.' })
export class UpdateObjectionPayload extends Payload {
  @Field(() => Objection, { nullable: true, description: 'The objection; null when refused.' })
  objection!: Objection | null;
}

/** `updateObjection`. Whether an answer worked may also turn out after the deal is closed. */
@Resolver()
export class UpdateObjection {
  @Mutation(() => UpdateObjectionPayload, {
    description: 'Changes an objection: its words, the answer given, or whether that convinced.',
  })
  updateObjection(
    @Arg('input', () => UpdateObjectionInput, { description: 'What changes.' }) input: UpdateObjectionInput,
    @Ctx() context: Context,
  ): Promise<UpdateObjectionPayload> {
    return change(context, 'objection.updated', { mutation: 'updateObjection', input }, async work => {
      const objection = await work.find(Objection, input.objectionId, ['objectionId']);
      await mustBeVersion(work, objection, input.expectedVersion);
      if (input.text != null) objection.text = required(input.text, 'text', LONGEST_TEXT);
      if (input.response != null) objection.response = required(input.response, 'response', LONGEST_TEXT);
      if (input.worked != null) objection.worked = input.worked;
      objection.check();
      const deal = await work.look(Deal, objection.dealId);
      Object.assign(work.args, { objection: objection.text, deal: deal?.name ?? '' });
      return { objection };
    });
  }
}
