import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { Proposal } from '../../../entities/deals/proposal';
import { ProposalDecision, ProposalState } from '../../../entities/deals/proposalState';
import { DateScalar } from '../../../entities/scalars';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { LONGEST_TEXT, optional, verbatim } from '../../changing/text';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';
import { languageFor } from '../../documents/language';
import { decide } from './decided';
import { latestOf, numberFor } from './numbering';

@InputType({ description: 'What a customer has decided. Either the proposal or the deal is given.' })
export class DecideProposalInput {
  @Field(() => ID, { nullable: true, description: 'The proposal.' })
  proposalId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The deal whose latest proposal is meant; without one, a proposal made elsewhere is recorded.',
  })
  dealId?: string | null;

  @Field(() => ProposalDecision, { description: 'Accepted or declined.' })
  decision!: ProposalDecision;

  @Field(() => String, { nullable: true, description: 'Why, in the customer’s words.' })
  reason?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision; today when left out.' })
  decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;
}

@ObjectType({ description: 'The decided proposal.' })
export class DecideProposalPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal; null when refused.' })
  proposal!: Proposal | null;
}

/** `decideProposal`. */
@Resolver()
export class DecideProposal {
  @Mutation(() => DecideProposalPayload, {
    description: 'Records that the customer has accepted or declined a proposal.',
  })
  decideProposal(
    @Arg('input', () => DecideProposalInput, { description: 'What was decided.' }) input: DecideProposalInput,
    @Ctx() context: Context,
  ): Promise<DecideProposalPayload> {
    const kind = input.decision === ProposalDecision.ACCEPTED ? 'proposal.accepted' : 'proposal.declined';
    return change(context, kind, { mutation: 'decideProposal', input }, async work => {
      const { deal, proposal } = await meant(work, input);
      const reason = optional(input.reason, 'reason', LONGEST_TEXT);
      const { decision, decidedOn } = input;
      await decide(work, deal, proposal, { decision, on: decidedOn ?? null, name: null, reason });
      return { proposal };
    });
  }
}

async function meant(work: Work, { proposalId, dealId, said }: DecideProposalInput): Promise<Meant> {
  if (proposalId != null) {
    const proposal = await work.find(Proposal, proposalId, ['proposalId']);
    return { proposal, deal: await work.get(Deal, proposal.dealId) };
  }
  if (dealId == null) throw new UserError('INVALID', ['dealId'], 'proposal.none');
  const deal = await work.find(Deal, dealId, ['dealId']);
  return { deal, proposal: (await latestOf(work, deal)) ?? (await madeElsewhere(work, deal, said)) };
}

interface Meant {
  deal: Deal;
  proposal: Proposal;
}

/** Quotes are also written outside of this system: the decision on one is known, its words are not. */
async function madeElsewhere(work: Work, deal: Deal, said: string | null | undefined): Promise<Proposal> {
  const { viewer } = work.context;
  return work.add(Proposal, {
    dealId: deal.id,
    number: await numberFor(work, deal),
    state: ProposalState.OPEN,
    outside: true,
    locale: languageFor(deal, viewer.workspace),
    title: deal.name,
    amount: deal.amount,
    currency: deal.currency,
    background: [],
    validUntil: null,
    decidedAt: null,
    decidedOn: null,
    decidedBy: null,
    reason: null,
    userId: viewer.user.id,
    said: verbatim(said),
    externalId: null,
  });
}
