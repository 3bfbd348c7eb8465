import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Pipeline } from '../../entities/deals/pipeline';
import { Stage, StageOutcome } from '../../entities/deals/stage';
import { UserError } from '../../entities/values/userError';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { required } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { mustBeEmpty } from './openStages';
import { putAt } from './ordered';
import { archive, kindOfChange, mustBeUnique, newNames, OrderedSettingInput, rename, told } from './setting';

@InputType({ description: 'A stage of a new pipeline.' })
export class NewStageInput {
  @Field({ description: 'The canonical name.' })
  name!: string;

  @Field(() => Int, { description: 'Chance that a deal in it is won, in percent.' })
  probability!: number;
}

@InputType({ description: 'A pipeline; what is left out stays.' })
export class ConfigurePipelineInput extends OrderedSettingInput {
  @Field(() => [NewStageInput], {
    nullable: true,
    description:
      'Stages of a new pipeline, in order; those that close deals are added by themselves. Later ones: configureStage.',
  })
  stages?: NewStageInput[] | null;
}

@ObjectType({ description: 'The pipeline as it is now.' })
export class ConfigurePipelinePayload extends Payload {
  @Field(() => Pipeline, { nullable: true, description: 'The pipeline; null when refused.' })
  pipeline!: Pipeline | null;
}

/** `configurePipeline`. */
@Resolver()
export class ConfigurePipeline {
  @Mutation(() => ConfigurePipelinePayload, {
    description: 'Adds, changes, moves or archives a pipeline; one with open deals cannot be archived. Admins only.',
  })
  configurePipeline(
    @Arg('input', () => ConfigurePipelineInput, { description: 'The pipeline.' }) input: ConfigurePipelineInput,
    @Ctx() context: Context,
  ): Promise<ConfigurePipelinePayload> {
    const asked = { mutation: 'configurePipeline', input, may: mayConfigure };
    return change(context, kindOfChange(input), asked, async work => {
      const pipeline = await pipelineOf(work, input);
      if (input.archived && !pipeline.archivedAt) await mustBeDispensable(work, pipeline);
      archive(work, pipeline, input);
      if (input.position != null || input.id == null) await putAt(work, Pipeline, pipeline, input.position ?? null);
      await mustBeUnique(work, Pipeline, pipeline);
      told(work, pipeline);
      return { pipeline };
    });
  }
}

async function pipelineOf(work: Work, input: ConfigurePipelineInput): Promise<Pipeline> {
  if (input.id != null) {
    const pipeline = await work.find(Pipeline, input.id, ['id']);
    rename(pipeline, input);
    return pipeline;
  }
  if (!input.stages?.length) throw new UserError('INVALID', ['stages'], 'setting.incomplete', { what: 'stages' });
  const pipeline = work.add(Pipeline, { ...newNames(input), position: 0, archivedAt: null });
  const stages = [...input.stages.map(opened), ...(await closing(work))];
  for (const [at, values] of stages.entries()) {
    const stage = work.add(Stage, { ...values, pipelineId: pipeline.id, position: at + 1, archivedAt: null });
    stage.check();
  }
  return pipeline;
}

type NewStage = Pick<Stage, 'name' | 'translations' | 'probability' | 'outcome'>;

function opened({ name, probability }: NewStageInput): NewStage {
  return { name: required(name, 'stages'), translations: {}, probability, outcome: null };
}

/** The stages that close deals are called as in the first pipeline. */
async function closing(work: Work): Promise<NewStage[]> {
  const first = await work.rows<NewStage & Record<string, unknown>>(
    sql`select distinct on (s.outcome) s.name, s.translations, s.outcome, s.probability
      from stages s join pipelines p on p.workspace_id = s.workspace_id and p.id = s.pipeline_id
      where s.outcome is not null and s.deleted_at is null and p.deleted_at is null order by s.outcome, p.position, s.position`,
  );
  const named = (outcome: StageOutcome, name: string, probability: number): NewStage =>
    first.find(stage => stage.outcome === outcome) ?? { name, translations: {}, probability, outcome };
  return [named(StageOutcome.WON, 'Won', 100), named(StageOutcome.LOST, 'Lost', 0)];
}

async function mustBeDispensable(work: Work, pipeline: Pipeline): Promise<void> {
  const name = { name: pipeline.name, translations: pipeline.translations };
  await mustBeEmpty(work, sql`d.pipeline_id = ${pipeline.id}`, name);
  const others = await work.rows(
    sql`select from pipelines p where p.id <> ${pipeline.id} and p.archived_at is null and p.deleted_at is null limit 1`,
  );
  if (others.length === 0) throw new UserError('INVALID', ['archived'], 'setting.lastOne', { name });
}
