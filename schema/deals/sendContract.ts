import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Contract } from '../../entities/deals/contract';
import { Deal } from '../../entities/deals/deal';
import { EmailScalar } from '../../entities/scalars';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { verbatim } from '../changing/text';
import type { Context } from '../context';
import { dispatch } from '../documents/dispatch';
import { contractFor } from './contractTerms';

@InputType({ description: 'The deal whose contract goes to the customer.' })
export class SendContractInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => EmailScalar, {
    nullable: true,
    description: 'The address it is e-mailed to, which cannot be taken back. Left out, it is only drafted.',
  })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;
}

@ObjectType({ description: 'The contract that was drafted or sent.' })
export class SendContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'The contract; null when refused.' })
  contract!: Contract | null;
}

/** `sendContract`. */
@Resolver()
export class SendContract {
  @Mutation(() => SendContractPayload, {
    description:
      'Drafts the contract that says what has been agreed about a deal as of today, and e-mails it when an address is given. A draft that says the same is kept; one that says something else takes its place.',
  })
  sendContract(
    @Arg('input', () => SendContractInput, { description: 'Which deal.' }) input: SendContractInput,
    @Ctx() context: Context,
  ): Promise<SendContractPayload> {
    const { to } = input;
    const asked = { mutation: 'sendContract', input, final: to != null };
    return change(context, to == null ? 'contract.drafted' : 'contract.sent', asked, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      const contract = await contractFor(work, deal, verbatim(input.said));
      if (to != null) await dispatch(work, contract, to);
      Object.assign(work.args, { deal: deal.name, recipient: to ?? '' });
      return { contract };
    });
  }
}
