import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Pipeline } from '../../entities/deals/pipeline';
import { Stage } from '../../entities/deals/stage';
import { labelIn } from '../../entities/values/translations';
import type { Context } from '../context';
import { everyOne } from '../reading/everyOne';
import { Rows } from '../reading/rows';
import { raw } from '../reading/sql';
import { Needs, wanted } from '../reading/wanted';

/** `pipelines`, with their stages. */
@Resolver(() => Pipeline)
export class Pipelines {
  @Query(() => [Pipeline], { description: 'The pipelines with their stages, in order.' })
  pipelines(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Pipeline[]> {
    return everyOne(context, Pipeline, raw('t.position'), info);
  }

  @Needs(Pipeline, 'name', 'translations')
  @FieldResolver(() => String, { description: 'The name in the viewer’s language.' })
  label(@Root() pipeline: Pipeline, @Ctx() { viewer }: Context): string {
    return labelIn(viewer.locale, pipeline.name, pipeline.translations);
  }

  @Needs(Pipeline)
  @FieldResolver(() => [Stage], { description: 'Its stages, in order; the two that close deals come last.' })
  stages(@Root() pipeline: Pipeline, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Stage[]> {
    const { metadata } = new Rows(context.database, Stage);
    return context.load.many(Stage, 'pipelineId', pipeline.id, wanted(metadata, info), 'position');
  }
}

/** A stage's name for the reader, and its pipeline. */
@Resolver(() => Stage)
export class StageFields {
  @Needs(Stage, 'name', 'translations')
  @FieldResolver(() => String, { description: 'The name in the viewer’s language.' })
  label(@Root() stage: Stage, @Ctx() { viewer }: Context): string {
    return labelIn(viewer.locale, stage.name, stage.translations);
  }

  @Needs(Stage, 'pipelineId')
  @FieldResolver(() => Pipeline, { description: 'The pipeline it belongs to.' })
  pipeline(@Root() stage: Stage, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Pipeline | null> {
    return load.one(Pipeline, stage.pipelineId, info);
  }
}
