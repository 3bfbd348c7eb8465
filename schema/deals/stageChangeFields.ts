import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Stage } from '../../entities/deals/stage';
import { StageChange } from '../../entities/deals/stageChange';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What a stage change refers to. */
@Resolver(() => StageChange)
export class StageChangeFields {
  @Needs(StageChange, 'fromStageId')
  @FieldResolver(() => Stage, {
    nullable: true,
    description: 'The stage left; null for the stage the deal was made in.',
  })
  from(@Root() change: StageChange, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Stage | null> {
    return load.one(Stage, change.fromStageId, info);
  }

  @Needs(StageChange, 'toStageId')
  @FieldResolver(() => Stage, { description: 'The stage entered.' })
  to(@Root() change: StageChange, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Stage | null> {
    return load.one(Stage, change.toStageId, info);
  }

  @Needs(StageChange, 'userId')
  @FieldResolver(() => User, { description: 'Who owned the deal then.' })
  user(@Root() change: StageChange, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, change.userId, info);
  }
}
