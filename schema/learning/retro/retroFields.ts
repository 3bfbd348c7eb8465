import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Task } from '../../../entities/deals/task';
import { RetroAction } from '../../../entities/learning/retroAction';
import { RetroPoint } from '../../../entities/learning/retroPoint';
import { Retrospective } from '../../../entities/learning/retrospective';
import { User } from '../../../entities/people/user';
import type { Context } from '../../context';
import { periodLabel } from '../../kpis/periodLabel';
import { Picture } from '../../kpis/picture';
import { Needs } from '../../reading/wanted';
import { Scope, scopeOfRecord } from '../../scope';
import { theViewer } from './audience';
import { chartOf } from './chart';
import { documentOf } from './document';
import { isEmpty } from './facts';
import { factsOf } from './kept';
import { markdownOf } from './markdown';
import { RetroImprovement, RetroSection } from './section';
import { toldImprovements, toldSections } from './told';

const ALL = ['teamId', 'userId', 'period', 'closedAt', 'facts'] as const;

/** What a retrospective tells. */
@Resolver(() => Retrospective)
export class RetroFields {
  @Needs(Retrospective, 'teamId', 'userId')
  @FieldResolver(() => Scope, { description: 'Of whom it is.' })
  scope(@Root() retro: Retrospective, @Ctx() context: Context): Promise<Scope> {
    return scopeOfRecord(context, retro);
  }

  @Needs(Retrospective, 'period')
  @FieldResolver(() => String, { description: 'The period in the viewer’s language.' })
  periodLabel(@Root() { period }: Retrospective, @Ctx() { viewer, calendar }: Context): string {
    return periodLabel(viewer.locale, period, calendar);
  }

  @Needs(Retrospective, 'runById')
  @FieldResolver(() => User, { description: 'Who began it.' })
  runBy(
    @Root() retro: Retrospective,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, retro.runById, info);
  }

  @Needs(Retrospective, ...ALL)
  @FieldResolver(() => Boolean, { description: 'Whether nothing at all happened in the period.' })
  async empty(@Root() retro: Retrospective, @Ctx() context: Context): Promise<boolean> {
    return isEmpty(await factsOf(context, retro));
  }

  @Needs(Retrospective, ...ALL)
  @FieldResolver(() => [RetroSection], {
    description: 'What the numbers and people say, in words; parts without anything to tell are left out.',
  })
  async sections(@Root() retro: Retrospective, @Ctx() context: Context): Promise<RetroSection[]> {
    return toldSections(context, await factsOf(context, retro), theViewer(context));
  }

  @Needs(Retrospective, ...ALL)
  @FieldResolver(() => [RetroImprovement], {
    description: 'Two or three improvements, each with the number that shows the need and a proposed owner.',
  })
  async improvements(@Root() retro: Retrospective, @Ctx() context: Context): Promise<RetroImprovement[]> {
    return toldImprovements(context, await factsOf(context, retro), theViewer(context));
  }

  @Needs(Retrospective)
  @FieldResolver(() => [RetroPoint], { description: 'What people have added, in the order they did.' })
  points(@Root() retro: Retrospective, @Ctx() { load }: Context): Promise<RetroPoint[]> {
    return load.many(RetroPoint, 'retrospectiveId', retro.id, POINT, 'createdAt');
  }

  @Needs(Retrospective)
  @FieldResolver(() => [RetroAction], { description: 'What was agreed, in the order it was.' })
  actions(@Root() retro: Retrospective, @Ctx() { load }: Context): Promise<RetroAction[]> {
    return load.many(RetroAction, 'retrospectiveId', retro.id, ACTION, 'createdAt');
  }

  @Needs(Retrospective, ...ALL)
  @FieldResolver(() => Picture, {
    nullable: true,
    description: 'Revenue of this and the periods before; null when there is nothing to draw.',
  })
  async chart(@Root() retro: Retrospective, @Ctx() context: Context): Promise<Picture | null> {
    return chartOf(context, (await scopeOfRecord(context, retro)).label, await factsOf(context, retro));
  }

  @Needs(Retrospective, ...ALL)
  @FieldResolver(() => String, { description: 'All of it as Markdown.' })
  async markdown(@Root() retro: Retrospective, @Ctx() context: Context): Promise<string> {
    return markdownOf(await documentOf(context, retro));
  }

  @Needs(Retrospective)
  @FieldResolver(() => String, { description: 'The address of its page, once something has been added to it.' })
  url(@Root() retro: Retrospective, @Ctx() { around, viewer }: Context): string {
    return around.pageUrl(`/retrospectives/${retro.globalId}`, viewer.user);
  }
}

const POINT = ['text', 'userId', 'said', 'externalId', 'version', 'createdAt', 'updatedAt'];
const ACTION = ['taskId', 'need', 'numberThen', 'said', 'externalId', 'version', 'createdAt', 'updatedAt'];

/** Who is proposed for an improvement. */
@Resolver(() => RetroImprovement)
export class RetroImprovementFields {
  @FieldResolver(() => User, { nullable: true, description: 'Who is proposed to see to it; null where nobody is.' })
  owner(
    @Root() { ownerId }: RetroImprovement,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, ownerId, info);
  }
}

/** What a point refers to. */
@Resolver(() => RetroPoint)
export class RetroPointFields {
  @Needs(RetroPoint, 'userId')
  @FieldResolver(() => User, { description: 'Who added it.' })
  user(@Root() point: RetroPoint, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, point.userId, info);
  }

  @Needs(RetroPoint, 'retrospectiveId')
  @FieldResolver(() => Retrospective, { description: 'What it was added to.' })
  retrospective(
    @Root() point: RetroPoint,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Retrospective | null> {
    return load.one(Retrospective, point.retrospectiveId, info);
  }
}

/** What an agreed action refers to. */
@Resolver(() => RetroAction)
export class RetroActionFields {
  @Needs(RetroAction, 'taskId')
  @FieldResolver(() => Task, {
    nullable: true,
    description: 'Who has to do it by when, and whether it is done; null once the task was taken back.',
  })
  task(@Root() action: RetroAction, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Task | null> {
    return load.one(Task, action.taskId, info);
  }

  @Needs(RetroAction, 'retrospectiveId')
  @FieldResolver(() => Retrospective, { description: 'Where it was agreed.' })
  retrospective(
    @Root() action: RetroAction,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Retrospective | null> {
    return load.one(Retrospective, action.retrospectiveId, info);
  }
}
