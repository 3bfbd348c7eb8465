import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { Objection } from '../../../entities/deals/objection';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { LONGEST_TEXT, optional, required, verbatim } from '../../changing/text';
import type { Context } from '../../context';
import { activityWith } from './cameUp';

@InputType({ description: 'Something a customer holds against buying.' })
export class AddObjectionInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field({ description: 'What the customer holds against it.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  response?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the answer convinced; needs a response.' })
  worked?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The activity with the customer in which it came up.' })
  activityId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The objection that was added.' })
export class AddObjectionPayload extends Payload {
  @Field(() => Objection, { nullable: true, description: 'The objection; null when refused.' })
  objection!: Objection | null;
}

/** `addObjection`. */
@Resolver()
export class AddObjection {
  @Mutation(() => AddObjectionPayload, {
    description: 'Adds an objection to a deal, with the answer given and whether it convinced where that is known.',
  })
  addObjection(
    @Arg('input', () => AddObjectionInput, { description: 'The objection.' }) input: AddObjectionInput,
    @Ctx() context: Context,
  ): Promise<AddObjectionPayload> {
    return change(context, 'objection.added', { mutation: 'addObjection', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      deal.mustBeOpen();
      const activity = await activityWith(work, deal, input.activityId);
      const objection = work.add(Objection, {
        dealId: deal.id,
        text: required(input.text, 'text', LONGEST_TEXT),
        response: optional(input.response, 'response'),
        worked: input.worked ?? null,
        activityId: activity?.id ?? null,
        userId: context.viewer.user.id,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      objection.check();
      Object.assign(work.args, { objection: objection.text, deal: deal.name });
      return { objection };
    });
  }
}
