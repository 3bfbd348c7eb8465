import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Role } from '../../entities/people/role';
import { User } from '../../entities/people/user';
import { DecimalScalar, PeriodScalar } from '../../entities/scalars';
import { globalId, readGlobalId } from '../../entities/values/globalId';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { ScopeInput, ScopeType } from '../scope';
import { questionOf } from './asked';
import { KpiDimension } from './dimension';
import { NONE } from './groupNames';
import type { KpiGroup } from './kpiReport';
import { KpiMetric } from './metric';
import { METRICS } from './metrics';
import { reportOn } from './report';

const USUAL = 10;
const MOST = 100;

/** The metric of which less is better. */
const SHORTEST_FIRST = KpiMetric.SALES_CYCLE;

/** A person's place among colleagues. */
@ObjectType({ description: 'A person’s place among colleagues.' })
export class LeaderboardRow {
  @Field(() => Int, { description: 'The place, from 1; equal figures share one.' })
  rank!: number;

  @Field(() => DecimalScalar, { description: 'The figure, in the metric’s unit.' })
  value!: string;

  @Field({ description: 'The figure written out for the viewer.' })
  formatted!: string;

  @Field(() => Int, { description: 'How many records the figure rests on.' })
  sampleSize!: number;

  userId!: string;
}

/** `leaderboard`. */
@Resolver(() => LeaderboardRow)
export class Leaderboard {
  @Query(() => [LeaderboardRow], {
    description:
      'People by a figure of theirs, the best first. A rep sees those who have opted in, and the own place among them; a manager the people of the managed teams.',
  })
  async leaderboard(
    @Arg('metric', () => KpiMetric, { description: 'What is compared.' }) metric: KpiMetric,
    @Arg('scope', () => ScopeInput, {
      nullable: true,
      description: 'Whose people; a rep’s own team, else the viewer’s own scope, when left out.',
    })
    scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, { nullable: true, description: 'When; this month when left out.' })
    period: Period | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 10 when left out.' })
    first: number | null,
    @Ctx() context: Context,
  ): Promise<LeaderboardRow[]> {
    const most = first ?? USUAL;
    if (most < 1 || most > MOST) throw badInput(context.viewer.locale, 'page.size', { most: MOST }, ['first']);
    const groupBy = KpiDimension.USER;
    const question = await questionOf(context, { metric, scope: among(context, scope), period, groupBy });
    const { groups } = await reportOn(METRICS[metric], question);
    return ranked(metric === SHORTEST_FIRST ? groups.reverse() : groups).slice(0, most);
  }

  @FieldResolver(() => User, { description: 'Who it is.' })
  async user(
    @Root() { userId }: LeaderboardRow,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, userId, info);
  }
}

/** A rep alone would be no leaderboard: the own team is meant. */
function among({ viewer }: Context, scope: ScopeInput | null): ScopeInput | null {
  const own = (scope?.type ?? ScopeType.ME) === ScopeType.ME;
  if (!own || viewer.user.role !== Role.REP || viewer.teamId === null) return scope;
  return { type: ScopeType.TEAM, id: globalId('Team', viewer.teamId) };
}

/** People with a figure in their order, equal ones on one place. */
function ranked(groups: KpiGroup[]): LeaderboardRow[] {
  const rows: LeaderboardRow[] = [];
  for (const { key, value, formatted, sampleSize } of groups) {
    if (key === NONE || value === null) continue;
    const before = rows.at(-1);
    const rank = before && before.value === value ? before.rank : rows.length + 1;
    const userId = readGlobalId(key)?.id ?? key;
    rows.push(Object.assign(new LeaderboardRow(), { rank, value, formatted, sampleSize, userId }));
  }
  return rows;
}
