import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../../entities/customers/account';
import { Deal } from '../../../entities/deals/deal';
import { Proposal } from '../../../entities/deals/proposal';
import { ProposalLine } from '../../../entities/deals/proposalLine';
import { ProposalState } from '../../../entities/deals/proposalState';
import { ProductLine } from '../../../entities/market/productLine';
import { DateScalar } from '../../../entities/scalars';
import { addDays } from '../../../entities/values/day';
import { type Locale } from '../../../entities/values/locale';
import { labelIn } from '../../../entities/values/translations';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { knownLocale } from '../../changing/knownLocale';
import { Payload } from '../../changing/payload';
import { optional, verbatim } from '../../changing/text';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';
import { languageFor } from '../../documents/language';
import { followUpText } from '../../texts/followUp';
import { todayOf } from '../today';
import { draftedLines, givenLines, ProposalLineInput } from './lines';
import { numberFor, replaceOpen } from './numbering';
import { understoodOf, wantedNeeds } from './sources';

@InputType({ description: 'A proposal for a deal; what is left out is drafted from what is known.' })
export class CreateProposalInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => [ProposalLineInput], {
    nullable: true,
    description:
      'Its lines, which answer every need and add up to the deal’s amount; when left out one is drafted for each need.',
  })
  lines?: ProposalLineInput[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which the customer can accept it; 30 days from now when left out.',
  })
  validUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 tag of the language it is written in, `en` or `zh-CN`; the customer’s when left out.',
  })
  locale?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The proposal that was drafted.' })
export class CreateProposalPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal; null when refused.' })
  proposal!: Proposal | null;
}

/** Days for which a proposal is valid when nobody says. */
const VALID_DAYS = 30;

/** `createProposal`. */
@Resolver()
export class CreateProposal {
  @Mutation(() => CreateProposalPayload, {
    description:
      'Drafts a proposal for an open deal from its needs, discovery and product line: each need answered by a line, the lines priced so that they add up to the deal’s amount. A version that was still open is replaced.',
  })
  createProposal(
    @Arg('input', () => CreateProposalInput, { description: 'Which deal, and what is given.' })
    input: CreateProposalInput,
    @Ctx() context: Context,
  ): Promise<CreateProposalPayload> {
    return change(context, 'proposal.created', { mutation: 'createProposal', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      deal.mustBeOpen();
      const proposal = await drafted(work, deal, input);
      Object.assign(work.args, { deal: deal.name, number: proposal.number });
      return { proposal };
    });
  }
}

async function drafted(work: Work, deal: Deal, input: CreateProposalInput): Promise<Proposal> {
  const { viewer } = work.context;
  const { amount, currency } = deal;
  if (amount === null) throw new UserError('INVALID', ['dealId'], 'proposal.noAmount', { deal: deal.name });
  const today = todayOf(work.context);
  const validUntil = input.validUntil ?? addDays(today, VALID_DAYS);
  if (validUntil < today) throw new UserError('INVALID', ['validUntil'], 'proposal.validUntilPast');
  const account = (await work.look(Account, deal.accountId)) ?? { name: deal.name };
  const line = deal.productLineId ? await work.look(ProductLine, deal.productLineId) : null;
  const locale = languageOf(input.locale) ?? languageFor(account, viewer.workspace);
  const product = line && labelIn(locale, line.name, line.translations);
  const needs = await wantedNeeds(work, deal);
  const { background, entries } = await understoodOf(work, deal);
  const lines = input.lines
    ? givenLines(viewer.locale, input.lines, { deal, amount, needs })
    : draftedLines(locale, { deal, amount, account, product, needs, entries });
  await replaceOpen(work, deal);
  const proposal = work.add(Proposal, {
    dealId: deal.id,
    number: await numberFor(work, deal),
    state: ProposalState.OPEN,
    outside: false,
    locale,
    title: followUpText(locale, 'proposal.title', { what: product ?? deal.name, account: account.name }),
    amount,
    currency,
    background,
    validUntil,
    decidedAt: null,
    decidedOn: null,
    decidedBy: null,
    reason: null,
    userId: viewer.user.id,
    letterId: null,
    markedSentAt: null,
    said: verbatim(input.said),
    externalId: optional(input.externalId, 'externalId'),
  });
  lines.forEach((draft, index) => {
    work.add(ProposalLine, { proposalId: proposal.id, position: index + 1, ...draft });
  });
  return proposal;
}

function languageOf(text: string | null | undefined): Locale | null {
  return text == null ? null : knownLocale(text);
}
