import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { Need } from '../../../entities/deals/need';
import { Proposal } from '../../../entities/deals/proposal';
import { ProposalLine } from '../../../entities/deals/proposalLine';
import { User } from '../../../entities/people/user';
import { addDays, startOfDay } from '../../../entities/values/day';
import type { Context } from '../../context';
import { MoneyData, moneyOf } from '../../money';
import { Rows } from '../../reading/rows';
import { Needs, wanted } from '../../reading/wanted';
import { documentOf, WORDS } from './document';
import { markdownOf } from './markdown';

/** What a proposal refers to, and how it is read. */
@Resolver(() => Proposal)
export class ProposalFields {
  @Needs(Proposal, 'amount', 'currency')
  @FieldResolver(() => MoneyData, { nullable: true, description: 'What all of it costs: the sum of its lines.' })
  amount(@Root() proposal: Proposal): MoneyData | null {
    return moneyOf(proposal.amount, proposal.currency);
  }

  @Needs(Proposal)
  @FieldResolver(() => [ProposalLine], { description: 'Its lines, in order; none for one made elsewhere.' })
  lines(
    @Root() proposal: Proposal,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProposalLine[]> {
    const { metadata } = new Rows(context.database, ProposalLine);
    return context.load.many(ProposalLine, 'proposalId', proposal.id, wanted(metadata, info), 'position');
  }

  @Needs(Proposal, ...WORDS)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The whole text as Markdown; null for one made elsewhere.',
  })
  async markdown(@Root() proposal: Proposal, @Ctx() context: Context): Promise<string | null> {
    const document = await documentOf(context, proposal);
    return document && markdownOf(document);
  }

  @Needs(Proposal, 'validUntil')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the customer reads it and decides, without signing in, as long as it is valid; null after that and for one made elsewhere.',
  })
  url(@Root() proposal: Proposal, @Ctx() { around, viewer, now, calendar }: Context): string | null {
    if (proposal.validUntil === null) return null;
    const expiresAt = startOfDay(addDays(proposal.validUntil, 1), calendar.timeZone);
    return expiresAt > now
      ? around.proposalUrl({ workspaceId: viewer.workspace.id, id: proposal.id }, expiresAt)
      : null;
  }

  @Needs(Proposal, 'dealId')
  @FieldResolver(() => Deal, { description: 'The deal.' })
  deal(@Root() proposal: Proposal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, proposal.dealId, info);
  }

  @Needs(Proposal, 'userId')
  @FieldResolver(() => User, { description: 'Who drafted it.' })
  user(@Root() proposal: Proposal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, proposal.userId, info);
  }
}

/** What a line of a proposal refers to. */
@Resolver(() => ProposalLine)
export class ProposalLineFields {
  @Needs(ProposalLine, 'amount', 'proposalId')
  @FieldResolver(() => MoneyData, { description: 'What it costs.' })
  async amount(@Root() line: ProposalLine, @Ctx() { load }: Context): Promise<MoneyData | null> {
    const proposal = await load.with(Proposal, line.proposalId, ['currency']);
    return proposal && moneyOf(line.amount, proposal.currency);
  }

  @Needs(ProposalLine, 'needId')
  @FieldResolver(() => Need, { nullable: true, description: 'The need it answers.' })
  need(@Root() line: ProposalLine, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Need | null> {
    return load.one(Need, line.needId, info);
  }
}
