import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Retrospective } from '../../../entities/learning/retrospective';
import { PeriodScalar } from '../../../entities/scalars';
import type { Period } from '../../../entities/values/period';
import { visibleTo } from '../../access';
import type { Context } from '../../context';
import { connectionOf } from '../../reading/connection';
import { Conditions } from '../../reading/filter';
import { type Page, readPage } from '../../reading/page';
import { raw, sql } from '../../reading/sql';
import { type Order, PageArgs } from '../../reading/window';
import { figuresOf, ScopeInput } from '../../scope';
import { checkBegun, retroOf } from './kept';
import { RetroFilter } from './retroFilter';
import { whoseReview } from './whose';

const { Connection: RetrospectiveConnection, ConnectionTotal } = connectionOf(Retrospective, 'Retrospective');

/** The list's total. */
export const RetrospectiveTotal = ConnectionTotal;

const latestFirst: Order = { name: 'LAST_DAY', expression: raw('t.last_day'), type: 'date', direction: 'DESC' };

/** `retrospective` and `retrospectives`. */
@Resolver()
export class RetroQuery {
  @Query(() => Retrospective, {
    description:
      'The look back at a period: the kept one, else one made of the numbers alone. A closed one is as it was then.',
  })
  async retrospective(
    @Arg('scope', () => ScopeInput, {
      nullable: true,
      description: 'Of whom; a rep’s own, a manager’s team, all for admin and analyst when left out.',
    })
    scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, { description: 'When.' }) period: Period,
    @Ctx() context: Context,
  ): Promise<Retrospective> {
    checkBegun(context, period);
    return retroOf(context, await whoseReview(context, scope), period);
  }

  @Query(() => RetrospectiveConnection, {
    description:
      'Kept retrospectives of oneself, one’s people and the teams whose totals one sees, the latest period first.',
  })
  async retrospectives(
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'Of exactly this person, team, or the workspace.' })
    scopeInput: ScopeInput | null,
    @Arg('filter', () => RetroFilter, { nullable: true, description: 'Which ones.' }) filter: RetroFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Retrospective>> {
    const base = [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Retrospective', 't')];
    const conditions = new Conditions(context, base).since('t.updated_at', filter?.updatedSince);
    if (scopeInput) {
      const { userId, teamIds } = await figuresOf(context, scopeInput);
      conditions.and(sql`t.user_id is not distinct from ${userId}::uuid`);
      conditions.and(teamIds ? sql`t.team_id = any (${teamIds}::uuid[])` : sql`t.team_id is null`);
    }
    if (filter?.closed != null) conditions.and(filter.closed ? sql`t.closed_at is not null` : sql`t.closed_at is null`);
    const sought = filter?.text?.trim();
    if (sought) {
      const words = `%${sought.replaceAll(/[\\%_]/g, sign => `\\${sign}`)}%`;
      conditions.and(sql`(exists (select from retro_points p where p.retrospective_id = t.id and p.deleted_at is null and p.text ilike ${words})
        or exists (select from retro_actions a join tasks k on k.id = a.task_id
          where a.retrospective_id = t.id and a.deleted_at is null and k.deleted_at is null and k.title ilike ${words}))`);
    }
    return readPage(context, { type: Retrospective, where: conditions.all, order: latestFirst }, page, info);
  }
}
