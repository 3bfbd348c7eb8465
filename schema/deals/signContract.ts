import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Contract, SignedBy } from '../../entities/deals/contract';
import { Deal } from '../../entities/deals/deal';
import { DateScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { LONGEST_NAME, optional, verbatim } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sign } from './signing';

@InputType({ description: 'A signature a colleague reports. Give the contract or the deal.' })
export class SignContractInput {
  @Field(() => ID, { nullable: true, description: 'The contract.' })
  contractId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The deal, whose present contract is meant; one made elsewhere is drafted from the deal.',
  })
  dealId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was signed; today when left out.' })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it at the customer’s.' })
  signatory?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;
}

@ObjectType({ description: 'The contract that was signed, and the deal it won.' })
export class SignContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'The contract; null when refused.' })
  contract!: Contract | null;

  @Field(() => Deal, { nullable: true, description: 'The deal; null when refused.' })
  deal!: Deal | null;
}

/** `signContract`. */
@Resolver()
export class SignContract {
  @Mutation(() => SignContractPayload, {
    description:
      'Notes that the customer has signed, which wins the deal at the contract’s price; one change, undone as one.',
  })
  signContract(
    @Arg('input', () => SignContractInput, { description: 'The signature.' }) input: SignContractInput,
    @Ctx() context: Context,
  ): Promise<SignContractPayload> {
    return change(context, 'contract.signed', { mutation: 'signContract', input }, async work => {
      const deal = await dealMeant(work, input);
      const contract = await sign(work, deal, {
        on: input.signedOn ?? null,
        signatory: optional(input.signatory, 'signatory', LONGEST_NAME),
        by: SignedBy.REPORTED,
        said: verbatim(input.said),
      });
      return { contract, deal };
    });
  }
}

/** The deal is locked before its contract, as everywhere else, so that two people never wait for each other. */
async function dealMeant(work: Work, { contractId, dealId }: SignContractInput): Promise<Deal> {
  if (contractId == null) {
    if (dealId == null) throw new UserError('INVALID', ['contractId'], 'contract.none');
    return work.find(Deal, dealId, ['dealId']);
  }
  const contract = await work.refer(Contract, contractId, ['contractId']);
  const deal = await work.get(Deal, contract.dealId);
  if (dealId != null && deal.globalId !== dealId) throw new UserError('INVALID', ['dealId'], 'contract.wrongDeal');
  if (contract.replacedAt !== null) throw new UserError('CONFLICT', ['contractId'], 'contract.replaced');
  return deal;
}
