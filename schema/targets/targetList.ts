import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Target, TargetMetric } from '../../entities/market/target';
import { Role } from '../../entities/people/role';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import { dayOf } from '../../entities/values/day';
import { daysOf, type Period } from '../../entities/values/period';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Direction, directed } from '../reading/direction';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, type Sql, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { figuresOf, ScopeInput, ScopeType } from '../scope';

const { Connection: TargetConnection, ConnectionTotal } = connectionOf(Target, 'Target');

/** The list's total. */
export const TargetTotal = ConnectionTotal;

/** Which targets. */
@InputType({ description: 'Which targets; everything given must hold.' })
export class TargetFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Whose: exactly this person’s, team’s or the workspace’s.' })
  scope?: ScopeInput;

  @Field(() => [TargetMetric], { nullable: true, description: 'On one of these metrics.' })
  metrics?: TargetMetric[];

  @Field(() => PeriodScalar, { nullable: true, description: 'Whose period lies within this one.' })
  period?: Period;

  @Field(() => Boolean, { nullable: true, description: 'True: those that are running today; false: the others.' })
  running?: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

enum TargetOrderField {
  PERIOD = 'PERIOD',
  UPDATED_AT = 'UPDATED_AT',
}

registerEnumType(TargetOrderField, {
  name: 'TargetOrderField',
  description: 'What targets are sorted by.',
  valuesConfig: {
    PERIOD: { description: 'First day of the period.' },
    UPDATED_AT: { description: 'When it was last changed.' },
  },
});

const ORDERS: Record<TargetOrderField, Omit<Order, 'direction'>> = {
  PERIOD: { name: 'PERIOD', expression: raw('t.first_day'), type: 'date' },
  UPDATED_AT: { name: 'UPDATED_AT', expression: raw('t.updated_at'), type: 'timestamptz' },
};

/** How targets are sorted. */
@InputType({ description: 'How targets are sorted.' })
export class TargetOrder {
  @Field(() => TargetOrderField, { description: 'By what.' })
  field!: TargetOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}

/** The targets the viewer sees. */
function targetsOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Target', 't')];
}

/** `targets`. */
@Resolver()
export class TargetList {
  @Query(() => TargetConnection, {
    description:
      'Targets the viewer sees: the own and the own team’s; for a manager those of the managed teams, of their people and of the workspace; or all. The latest period first unless sorted otherwise.',
  })
  async targets(
    @Arg('filter', () => TargetFilter, { nullable: true, description: 'Which ones.' }) filter: TargetFilter | null,
    @Arg('orderBy', () => TargetOrder, { nullable: true, description: 'How they are sorted.' })
    orderBy: TargetOrder | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Target>> {
    const where = await targetConditions(context, filter ?? {});
    const order: Order = directed(ORDERS, orderBy) ?? { ...ORDERS.PERIOD, direction: 'DESC' };
    return readPage(context, { type: Target, where, order }, page, info);
  }
}

async function targetConditions(context: Context, filter: TargetFilter): Promise<Sql[]> {
  const conditions = new Conditions(context, targetsOf(context))
    .values('t.metric', filter.metrics)
    .since('t.updated_at', filter.updatedSince);
  if (filter.scope?.type === ScopeType.WORKSPACE && context.viewer.user.role === Role.MANAGER) {
    conditions.and(raw('t.user_id is null and t.team_id is null'));
  } else if (filter.scope) {
    const { userId, teamIds } = await figuresOf(context, filter.scope);
    if (userId !== null) conditions.and(sql`t.user_id = ${userId}`);
    else if (teamIds !== null) conditions.and(sql`t.team_id = any (${teamIds}::uuid[])`);
    else conditions.and(raw('t.user_id is null and t.team_id is null'));
  }
  if (filter.period != null) {
    const { first, last } = daysOf(filter.period, context.calendar);
    conditions.and(sql`t.first_day >= ${first} and t.last_day <= ${last}`);
  }
  if (filter.running != null) {
    const today = dayOf(context.now, context.calendar.timeZone);
    const running = sql`(t.first_day <= ${today}::date and t.last_day >= ${today}::date)`;
    conditions.and(filter.running ? running : sql`not ${running}`);
  }
  return conditions.all;
}
