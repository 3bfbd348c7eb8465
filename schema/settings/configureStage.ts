import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Pipeline } from '../../entities/deals/pipeline';
import { Stage } from '../../entities/deals/stage';
import { UserError } from '../../entities/values/userError';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { mustBeEmpty, openStages } from './openStages';
import { putAt } from './ordered';
import { archive, kindOfChange, mustBeUnique, newNames, OrderedSettingInput, rename, told } from './setting';

@InputType({ description: 'A stage of a pipeline; what is left out stays.' })
export class ConfigureStageInput extends OrderedSettingInput {
  @Field(() => ID, { nullable: true, description: 'The pipeline; needed for a new stage, and never changed.' })
  pipelineId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Chance that a deal in it is won, in percent; needed for a new stage.',
  })
  probability?: number | null;
}

@ObjectType({ description: 'The stage as it is now.' })
export class ConfigureStagePayload extends Payload {
  @Field(() => Stage, { nullable: true, description: 'The stage; null when refused.' })
  stage!: Stage | null;
}

/** `configureStage`. */
@Resolver()
export class ConfigureStage {
  @Mutation(() => ConfigureStagePayload, {
    description:
      'Adds, changes, moves or archives a stage. The stages that close deals can only be renamed; one with open deals cannot be archived. Admins only.',
  })
  configureStage(
    @Arg('input', () => ConfigureStageInput, { description: 'The stage.' }) input: ConfigureStageInput,
    @Ctx() context: Context,
  ): Promise<ConfigureStagePayload> {
    const asked = { mutation: 'configureStage', input, may: mayConfigure };
    return change(context, kindOfChange(input), asked, async work => {
      const stage = await stageOf(work, input);
      if (stage.outcome !== null) mustOnlyRename(stage, input);
      else {
        if (input.archived && !stage.archivedAt) await mustBeDispensable(work, stage);
        archive(work, stage, input);
        stage.probability = input.probability ?? stage.probability;
        stage.check();
        // The stages that close deals keep their places behind all others.
        if (input.position != null || input.id == null) await order(work, stage, input.position ?? null);
      }
      await mustBeUnique(work, Stage, stage, other => other.pipelineId === stage.pipelineId);
      told(work, stage);
      return { stage };
    });
  }
}

async function stageOf(work: Work, input: ConfigureStageInput): Promise<Stage> {
  const incomplete = (what: 'pipeline' | 'probability', path: string) =>
    new UserError('INVALID', [path], 'setting.incomplete', { what });
  if (input.id == null) {
    if (input.pipelineId == null) throw incomplete('pipeline', 'pipelineId');
    if (input.probability == null) throw incomplete('probability', 'probability');
    const pipeline = await work.refer(Pipeline, input.pipelineId, ['pipelineId']);
    return work.add(Stage, {
      ...newNames(input),
      ...{ pipelineId: pipeline.id, position: 0, probability: input.probability, outcome: null, archivedAt: null },
    });
  }
  const stage = await work.find(Stage, input.id, ['id']);
  rename(stage, input);
  return stage;
}

function mustOnlyRename(stage: Stage, { archived, probability, position }: ConfigureStageInput): void {
  if (archived || (probability != null && probability !== stage.probability) || position != null) {
    throw new UserError('INVALID', ['id'], 'stage.closing', {
      stage: { name: stage.name, translations: stage.translations },
    });
  }
}

async function mustBeDispensable(work: Work, stage: Stage): Promise<void> {
  const name = { name: stage.name, translations: stage.translations };
  await mustBeEmpty(work, sql`d.stage_id = ${stage.id}`, name);
  if ((await openStages(work, stage.pipelineId)) === 1) {
    throw new UserError('INVALID', ['archived'], 'setting.lastOne', { name });
  }
}

async function order(work: Work, stage: Stage, place: number | null): Promise<void> {
  await putAt(work, Stage, stage, place, sql`t.pipeline_id = ${stage.pipelineId} and t.outcome is null`);
  const closing = await work.rows<{ id: string }>(
    sql`select t.id from stages t where t.pipeline_id = ${stage.pipelineId} and t.outcome is not null
      and t.deleted_at is null order by t.position, t.id`,
  );
  const [{ open } = { open: 0 }] = await work.rows<{ open: number }>(
    sql`select count(*)::integer as open from stages t where t.pipeline_id = ${stage.pipelineId} and t.outcome is null
      and t.deleted_at is null and t.id <> ${stage.id}`,
  );
  for (const [at, { id }] of closing.entries()) (await work.get(Stage, id)).position = open + 2 + at;
}
