import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { DiscoveryEntry } from '../../../entities/deals/discoveryEntry';
import { Need, NeedPriority, NeedState } from '../../../entities/deals/need';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { LONGEST_TEXT, optional, required, verbatim } from '../../changing/text';
import type { Context } from '../../context';
import { activityWith } from './cameUp';

@InputType({ description: 'Something a customer needs.' })
export class AddNeedInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field({ description: 'What is needed.' })
  text!: string;

  @Field(() => NeedPriority, { nullable: true, description: 'How much it matters; MEDIUM when left out.' })
  priority?: NeedPriority | null;

  @Field(() => ID, { nullable: true, description: 'The deal’s discovery entry it comes from.' })
  entryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The activity with the customer in which it came up.' })
  activityId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The need that was added.' })
export class AddNeedPayload extends Payload {
  @Field(() => Need, { nullable: true, description: 'The need; null when refused.' })
  need!: Need | null;
}

/** `addNeed`. */
@Resolver()
export class AddNeed {
  @Mutation(() => AddNeedPayload, { description: 'Adds something a customer needs to a deal.' })
  addNeed(
    @Arg('input', () => AddNeedInput, { description: 'The need.' }) input: AddNeedInput,
    @Ctx() context: Context,
  ): Promise<AddNeedPayload> {
    return change(context, 'need.added', { mutation: 'addNeed', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      deal.mustBeOpen();
      const entry = await work.referIf(DiscoveryEntry, input.entryId, ['entryId']);
      if (entry && entry.dealId !== deal.id) throw new UserError('INVALID', ['entryId'], 'need.entryElsewhere');
      const activity = await activityWith(work, deal, input.activityId);
      const need = work.add(Need, {
        dealId: deal.id,
        text: required(input.text, 'text', LONGEST_TEXT),
        priority: input.priority ?? NeedPriority.MEDIUM,
        state: NeedState.OPEN,
        entryId: entry?.id ?? null,
        activityId: activity?.id ?? null,
        userId: context.viewer.user.id,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      Object.assign(work.args, { need: need.text, deal: deal.name });
      return { need };
    });
  }
}
