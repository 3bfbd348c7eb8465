import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Approval } from '../../entities/deals/approval';
import { DateTimeScalar } from '../../entities/scalars';
import type { Day } from '../../entities/values/day';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, type Sql, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';
import { OWNER_OF_DEAL } from './dealOwner';
import { todayOf } from './today';

const { Connection: ApprovalConnection, ConnectionTotal } = connectionOf(Approval, 'Approval');
export const ApprovalTotal = ConnectionTotal;

export enum ApprovalState {
  WAITING = 'WAITING',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  LAPSED = 'LAPSED',
}

registerEnumType(ApprovalState, {
  name: 'ApprovalState',
  description: 'How a question put before a manager stands.',
  valuesConfig: {
    WAITING: { description: 'Nobody has decided yet.' },
    APPROVED: { description: 'A manager has agreed.' },
    REJECTED: { description: 'A manager has said no.' },
    LAPSED: { description: 'The offer ended or was replaced before anybody decided.' },
  },
});

/** Which approvals. */
@InputType({ description: 'Which approvals; everything given must hold.' })
export class ApprovalFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'For whose deals.' })
  scope?: ScopeInput;

  @Field(() => ID, { nullable: true, description: 'For this deal.' })
  dealId?: string;

  @Field(() => ApprovalState, { nullable: true, description: 'That stand like this today.' })
  state?: ApprovalState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** The latest first. */
export const newestApprovalFirst: Order = {
  name: 'CREATED_AT',
  expression: raw('t.created_at'),
  type: 'timestamptz',
  direction: 'DESC',
};

/** The approvals the viewer sees. */
export function approvalsOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Approval', 't')];
}

/** How an approval `t` stands on a day. */
function approvalStateOn(day: Day): Sql {
  return sql`case t.decision when 'APPROVE' then 'APPROVED' when 'REJECT' then 'REJECTED'
    else (select case when o.replaced_at is not null or o.valid_until < ${day}::date then 'LAPSED' else 'WAITING' end
      from offers o where o.workspace_id = t.workspace_id and o.id = t.offer_id) end`;
}

/** `approvals`. */
@Resolver()
export class ApprovalList {
  @Query(() => ApprovalConnection, {
    description: 'Offers above the limit that were put before a manager, for deals the viewer sees; the latest first.',
  })
  async approvals(
    @Arg('filter', () => ApprovalFilter, { nullable: true, description: 'Which ones.' }) filter: ApprovalFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Approval>> {
    const conditions = await new Conditions(context, approvalsOf(context)).scope(OWNER_OF_DEAL, filter?.scope);
    conditions.id('t.deal_id', 'Deal', filter?.dealId).since('t.updated_at', filter?.updatedSince);
    if (filter?.state != null) conditions.and(sql`(${approvalStateOn(todayOf(context))}) = ${filter.state}`);
    return readPage(context, { type: Approval, where: conditions.all, order: newestApprovalFirst }, page, info);
  }
}
