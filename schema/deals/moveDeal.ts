import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { Stage } from '../../entities/deals/stage';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { entered } from '../changing/journey';
import { Payload } from '../changing/payload';
import type { Context } from '../context';

@InputType({ description: 'Which deal goes to which stage.' })
export class MoveDealInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => ID, { description: 'An open stage of its pipeline.' })
  stageId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'The deal in its new stage.' })
export class MoveDealPayload extends Payload {
  @Field(() => Deal, { nullable: true, description: 'The deal; null when refused.' })
  deal!: Deal | null;

  @Field(() => Stage, { nullable: true, description: 'The stage it was in before; null when refused.' })
  from!: Stage | null;
}

/** `moveDeal`. */
@Resolver()
export class MoveDeal {
  @Mutation(() => MoveDealPayload, {
    description: 'Moves an open deal to another open stage of its pipeline, forward or back.',
  })
  moveDeal(
    @Arg('input', () => MoveDealInput, { description: 'Which deal and stage.' }) input: MoveDealInput,
    @Ctx() context: Context,
  ): Promise<MoveDealPayload> {
    return change(context, 'deal.moved', { mutation: 'moveDeal', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      await mustBeVersion(work, deal, input.expectedVersion);
      const stage = await work.refer(Stage, input.stageId, ['stageId']);
      const from = await work.look(Stage, deal.stageId);
      deal.moveTo(stage, context.now);
      await entered(work, deal, stage, from?.id ?? null, context.now);
      work.args.deal = deal.name;
      work.args.from = from ? { name: from.name, translations: from.translations } : '';
      work.args.to = { name: stage.name, translations: stage.translations };
      return { deal, from };
    });
  }
}
