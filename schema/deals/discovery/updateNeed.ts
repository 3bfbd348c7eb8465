import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { Need, NeedPriority, NeedState } from '../../../entities/deals/need';
import { change } from '../../changing/change';
import { mustBeVersion } from '../../changing/expectedVersion';
import { Payload } from '../../changing/payload';
import { LONGEST_TEXT, required } from '../../changing/text';
import type { Context } from '../../context';

@InputType({ description: 'What changes of a need; what is left out stays.' })
export class UpdateNeedInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What is needed.' })
  text?: string | null;

  @Field(() => NeedPriority, { nullable: true, description: 'How much it matters.' })
  priority?: NeedPriority | null;

  @Field(() => NeedState, { nullable: true, description: 'What has become of it.' })
  state?: NeedState | null;
}

@ObjectType({ description: 'The changed need.' })
export class UpdateNeedPayload extends Payload {
  @Field(() => Need, { nullable: true, description: 'The need; null when refused.' })
  need!: Need | null;
}

/** `updateNeed`. */
@Resolver()
export class UpdateNeed {
  @Mutation(() => UpdateNeedPayload, { description: 'Changes a need: its words, how much it matters, or its state.' })
  updateNeed(
    @Arg('input', () => UpdateNeedInput, { description: 'What changes.' }) input: UpdateNeedInput,
    @Ctx() context: Context,
  ): Promise<UpdateNeedPayload> {
    return change(context, 'need.updated', { mutation: 'updateNeed', input }, async work => {
      const need = await work.find(Need, input.needId, ['needId']);
      await mustBeVersion(work, need, input.expectedVersion);
      if (input.text != null) need.text = required(input.text, 'text', LONGEST_TEXT);
      if (input.priority != null) need.priority = input.priority;
      if (input.state != null) need.state = input.state;
      const deal = await work.look(Deal, need.dealId);
      Object.assign(work.args, { need: need.text, deal: deal?.name ?? '' });
      return { need };
    });
  }
}
