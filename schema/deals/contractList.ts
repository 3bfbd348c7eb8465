import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Contract, ContractState } from '../../entities/deals/contract';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import { daysOf } from '../../entities/values/period';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { SENT } from '../documents/sent';
import { connectionOf } from '../reading/connection';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, type Sql, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';
import { OWNER_OF_DEAL } from './dealOwner';

const { Connection: ContractConnection, ConnectionTotal } = connectionOf(Contract, 'Contract');
export const ContractTotal = ConnectionTotal;

/** Which contracts. */
@InputType({ description: 'Which contracts; everything given must hold.' })
export class ContractFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'For whose deals.' })
  scope?: ScopeInput;

  @Field(() => ID, { nullable: true, description: 'For this deal.' })
  dealId?: string;

  @Field(() => ID, { nullable: true, description: 'With this account.' })
  accountId?: string;

  @Field(() => [ContractState], { nullable: true, description: 'That have come so far.' })
  states?: ContractState[];

  @Field(() => PeriodScalar, { nullable: true, description: 'Signed in this period.' })
  signed?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only drafts that a later one has replaced. Left out or false: only those that count.',
  })
  replaced?: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** The latest first. */
export const newestContractFirst: Order = {
  name: 'CREATED_AT',
  expression: raw('t.created_at'),
  type: 'timestamptz',
  direction: 'DESC',
};

/** The contracts the viewer sees. */
export function contractsOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Contract', 't')];
}

/** How far a contract `t` has come. */
const STATE = sql`case when t.signed_on is not null then 'SIGNED' when ${SENT} then 'SENT' else 'DRAFT' end`;

/** `contracts`. */
@Resolver()
export class ContractList {
  @Query(() => ContractConnection, { description: 'Contracts for deals the viewer sees, the latest first.' })
  async contracts(
    @Arg('filter', () => ContractFilter, { nullable: true, description: 'Which ones.' }) filter: ContractFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Contract>> {
    const conditions = await new Conditions(context, contractsOf(context)).scope(OWNER_OF_DEAL, filter?.scope);
    conditions
      .and(filter?.replaced ? sql`t.replaced_at is not null` : sql`t.replaced_at is null`)
      .id('t.deal_id', 'Deal', filter?.dealId)
      .id('t.account_id', 'Account', filter?.accountId)
      .since('t.updated_at', filter?.updatedSince);
    if (filter?.states != null) conditions.and(sql`(${STATE}) = any (${filter.states}::text[])`);
    if (filter?.signed != null) {
      const { first, last } = daysOf(filter.signed, context.calendar);
      conditions.and(sql`t.signed_on between ${first} and ${last}`);
    }
    return readPage(context, { type: Contract, where: conditions.all, order: newestContractFirst }, page, info);
  }
}
