import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { CustomerType } from '../../entities/customers/customerType';
import { DateTimeScalar } from '../../entities/scalars';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Direction, directed } from '../reading/direction';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, type Sql, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';

const { Connection: AccountConnection, ConnectionTotal } = connectionOf(Account, 'Account');

/** The list's total. */
export const AccountTotal = ConnectionTotal;

/** Which accounts. */
@InputType({ description: 'Which accounts; everything given must hold.' })
export class AccountFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Whose.' })
  scope?: ScopeInput;

  @Field(() => CustomerType, { nullable: true, description: 'New or existing customers.' })
  type?: CustomerType;

  @Field(() => [ID], { nullable: true, description: 'In one of these segments.' })
  segmentIds?: string[];

  @Field({ nullable: true, description: 'These words in its name.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

enum AccountOrderField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
}

registerEnumType(AccountOrderField, {
  name: 'AccountOrderField',
  description: 'What accounts are sorted by.',
  valuesConfig: {
    NAME: { description: 'Name.' },
    CREATED_AT: { description: 'When it was made.' },
    UPDATED_AT: { description: 'When it was last changed.' },
  },
});

const ORDERS: Record<AccountOrderField, Omit<Order, 'direction'>> = {
  NAME: { name: 'NAME', expression: raw('t.name'), type: 'text' },
  CREATED_AT: { name: 'CREATED_AT', expression: raw('t.created_at'), type: 'timestamptz' },
  UPDATED_AT: { name: 'UPDATED_AT', expression: raw('t.updated_at'), type: 'timestamptz' },
};

/** How accounts are sorted. */
@InputType({ description: 'How accounts are sorted.' })
export class AccountOrder {
  @Field(() => AccountOrderField, { description: 'By what.' })
  field!: AccountOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}

/** The accounts the viewer sees. */
function accountsOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Account', 't')];
}

/** `accounts`. */
@Resolver()
export class AccountList {
  @Query(() => AccountConnection, { description: 'Accounts the viewer sees; by name unless sorted otherwise.' })
  async accounts(
    @Arg('filter', () => AccountFilter, { nullable: true, description: 'Which ones.' }) filter: AccountFilter | null,
    @Arg('orderBy', () => AccountOrder, { nullable: true, description: 'How they are sorted.' })
    orderBy: AccountOrder | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Account>> {
    const conditions = await new Conditions(context, accountsOf(context)).scope('t.owner_id', filter?.scope);
    conditions
      .values('t.type', filter?.type && [filter.type])
      .ids('t.segment_id', 'Segment', filter?.segmentIds)
      .text(['t.name'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    const order: Order = directed(ORDERS, orderBy) ?? { ...ORDERS.NAME, direction: Direction.ASC };
    return readPage(context, { type: Account, where: conditions.all, order }, page, info);
  }
}
