import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { Stage } from '../../entities/deals/stage';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { entered } from '../changing/journey';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';

@InputType({ description: 'A closed deal that goes on.' })
export class ReopenDealInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'An open stage of its pipeline; the one it was in before it closed when left out.',
  })
  stageId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'The deal that goes on.' })
export class ReopenDealPayload extends Payload {
  @Field(() => Deal, { nullable: true, description: 'The deal; null when refused.' })
  deal!: Deal | null;
}

/** `reopenDeal`. */
@Resolver()
export class ReopenDeal {
  @Mutation(() => ReopenDealPayload, {
    description:
      'Opens a won or lost deal again. It no longer counts as closed; the steps it had reached stay reached.',
  })
  reopenDeal(
    @Arg('input', () => ReopenDealInput, { description: 'Which deal.' }) input: ReopenDealInput,
    @Ctx() context: Context,
  ): Promise<ReopenDealPayload> {
    return change(context, 'deal.reopened', { mutation: 'reopenDeal', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      await mustBeVersion(work, deal, input.expectedVersion);
      const from = deal.stageId;
      const stage =
        input.stageId == null ? await stageBefore(work, deal) : await work.refer(Stage, input.stageId, ['stageId']);
      deal.reopen(stage, context.now);
      await entered(work, deal, stage, from, context.now);
      work.args.deal = deal.name;
      work.args.stage = { name: stage.name, translations: stage.translations };
      return { deal };
    });
  }
}

/** The open stage a deal was in last; the last one of its pipeline where that has been archived. */
async function stageBefore(work: Work, deal: Deal): Promise<Stage> {
  const [found] = await work.rows<{ id: string }>(
    sql`select s.id from stages s
      left join stage_changes c on c.workspace_id = s.workspace_id and c.to_stage_id = s.id and c.deal_id = ${deal.id}
        and c.deleted_at is null
      where s.pipeline_id = ${deal.pipelineId} and s.outcome is null and s.archived_at is null and s.deleted_at is null
      order by c.at desc nulls last, s.position desc limit 1`,
  );
  const stage = found && (await work.look(Stage, found.id));
  if (!stage) throw new Error(`pipeline ${deal.pipelineId} has no open stage`);
  return stage;
}
