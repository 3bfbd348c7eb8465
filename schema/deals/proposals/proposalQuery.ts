import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Proposal } from '../../../entities/deals/proposal';
import { ProposalState } from '../../../entities/deals/proposalState';
import { DateTimeScalar, PeriodScalar } from '../../../entities/scalars';
import { readGlobalId } from '../../../entities/values/globalId';
import type { Context } from '../../context';
import { Direction, directed } from '../../reading/direction';
import { Conditions } from '../../reading/filter';
import { type Page, readPage } from '../../reading/page';
import { raw, sql } from '../../reading/sql';
import { type Order, PageArgs } from '../../reading/window';
import { peopleOf, ScopeInput } from '../../scope';
import { ProposalConnection, proposalsOf } from './proposalList';

/** Which proposals. */
@InputType({ description: 'Which proposals; everything given must hold.' })
export class ProposalFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Whose deals’.' })
  scope?: ScopeInput;

  @Field(() => [ProposalState], { nullable: true, description: 'In one of these states.' })
  states?: ProposalState[];

  @Field(() => ID, { nullable: true, description: 'For this deal.' })
  dealId?: string;

  @Field(() => ID, { nullable: true, description: 'For deals of this account.' })
  accountId?: string;

  @Field(() => PeriodScalar, { nullable: true, description: 'Drafted in this period.' })
  created?: string;

  @Field({ nullable: true, description: 'These words in its title or reason.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

enum ProposalOrderField {
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
  VALID_UNTIL = 'VALID_UNTIL',
}

registerEnumType(ProposalOrderField, {
  name: 'ProposalOrderField',
  description: 'What proposals are sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When it was drafted.' },
    UPDATED_AT: { description: 'When it was last changed.' },
    VALID_UNTIL: { description: 'The last day on which it can be accepted.' },
  },
});

const ORDERS: Record<ProposalOrderField, Omit<Order, 'direction'>> = {
  CREATED_AT: { name: 'CREATED_AT', expression: raw('t.created_at'), type: 'timestamptz' },
  UPDATED_AT: { name: 'UPDATED_AT', expression: raw('t.updated_at'), type: 'timestamptz' },
  VALID_UNTIL: { name: 'VALID_UNTIL', expression: raw('t.valid_until'), type: 'date' },
};

/** How proposals are sorted. */
@InputType({ description: 'How proposals are sorted.' })
export class ProposalOrder {
  @Field(() => ProposalOrderField, { description: 'By what.' })
  field!: ProposalOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}

/** `proposals`. */
@Resolver()
export class ProposalQuery {
  @Query(() => ProposalConnection, {
    description: 'Proposals the viewer sees; the last drafted first unless sorted otherwise.',
  })
  async proposals(
    @Arg('filter', () => ProposalFilter, { nullable: true, description: 'Which ones.' }) filter: ProposalFilter | null,
    @Arg('orderBy', () => ProposalOrder, { nullable: true, description: 'How they are sorted.' })
    orderBy: ProposalOrder | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Proposal>> {
    const conditions = new Conditions(context, proposalsOf(context))
      .values('t.state', filter?.states)
      .id('t.deal_id', 'Deal', filter?.dealId)
      .within('t.created_at', filter?.created)
      .text(['t.title', 't.reason'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    const people = await peopleOf(context, filter?.scope);
    if (people) conditions.and(sql`${ofDeal()} d.owner_id = any (${people}::uuid[]))`);
    if (filter?.accountId != null) {
      const read = readGlobalId(filter.accountId);
      conditions.and(read?.type === 'Account' ? sql`${ofDeal()} d.account_id = ${read.id})` : sql`false`);
    }
    const order = directed(ORDERS, orderBy) ?? { ...ORDERS.CREATED_AT, direction: 'DESC' };
    return readPage(context, { type: Proposal, where: conditions.all, order }, page, info);
  }
}

/** The beginning of a condition on the proposal's deal `d`. */
const ofDeal = () => sql`exists (select from deals d where d.workspace_id = t.workspace_id and d.id = t.deal_id and`;
