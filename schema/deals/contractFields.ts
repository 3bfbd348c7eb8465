import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Contract, ContractState } from '../../entities/deals/contract';
import { Deal } from '../../entities/deals/deal';
import { Offer } from '../../entities/deals/offer';
import { Proposal } from '../../entities/deals/proposal';
import { User } from '../../entities/people/user';
import { DateTimeScalar } from '../../entities/scalars';
import type { Context } from '../context';
import { contactsOf } from '../customers/contactList';
import { contractAddress } from '../documents/contractAddress';
import { messageWith } from '../documents/message';
import { recipientFirst } from '../documents/recipient';
import { sentAt } from '../documents/sent';
import { MoneyData, moneyOf } from '../money';
import { Needs } from '../reading/wanted';

/** How far a contract has come, how it reaches the customer, and what it refers to. */
@Resolver(() => Contract)
export class ContractFields {
  @Needs(Contract, 'signedOn', 'markedSentAt', 'letterId')
  @FieldResolver(() => ContractState, { description: 'How far it has come.' })
  async state(@Root() contract: Contract, @Ctx() context: Context): Promise<ContractState> {
    if (contract.signedOn !== null) return ContractState.SIGNED;
    return (await sentAt(context, contract)) === null ? ContractState.DRAFT : ContractState.SENT;
  }

  @Needs(Contract, 'markedSentAt', 'letterId')
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it went to the customer: the mail server took it, or somebody marked it as sent. Null until then.',
  })
  sentAt(@Root() contract: Contract, @Ctx() context: Context): Promise<Date | null> {
    return sentAt(context, contract);
  }

  @Needs(Contract, 'amount', 'currency')
  @FieldResolver(() => MoneyData, { nullable: true, description: 'The price agreed; null when it is still open.' })
  amount(@Root() contract: Contract): MoneyData | null {
    return moneyOf(contract.amount, contract.currency);
  }

  @Needs(Contract)
  @FieldResolver(() => String, {
    description: 'Address of the page on which the customer reads and signs it; it opens for whoever has it.',
  })
  url(@Root() contract: Contract, @Ctx() context: Context): string {
    return contractAddress(context, contract);
  }

  @Needs(Contract, 'title', 'body', 'locale', 'draftedById')
  @FieldResolver(() => String, {
    description: 'The e-mail it goes to the customer with: a few words, its page, its text.',
  })
  async message(@Root() contract: Contract, @Ctx() context: Context): Promise<string> {
    const rep = await context.load.with(User, contract.draftedById, ['name']);
    return messageWith(context, contract, rep?.name ?? '');
  }

  @Needs(Contract, 'accountId')
  @FieldResolver(() => Contact, {
    nullable: true,
    description: 'Who it goes to: of those with an e-mail address who decides; null when nobody is known.',
  })
  recipient(
    @Root() contract: Contract,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    const listing = { type: Contact, where: contactsOf(context), order: recipientFirst };
    return context.load.first(listing, 'accountId', contract.accountId, info);
  }

  @Needs(Contract, 'dealId')
  @FieldResolver(() => Deal, { description: 'The deal.' })
  deal(@Root() contract: Contract, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, contract.dealId, info);
  }

  @Needs(Contract, 'accountId')
  @FieldResolver(() => Account, { description: 'The customer.' })
  account(
    @Root() contract: Contract,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | null> {
    return load.one(Account, contract.accountId, info);
  }

  @Needs(Contract, 'proposalId')
  @FieldResolver(() => Proposal, { nullable: true, description: 'The accepted proposal it was drafted from.' })
  proposal(
    @Root() contract: Contract,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Proposal | null> {
    return load.one(Proposal, contract.proposalId, info);
  }

  @Needs(Contract, 'offerId')
  @FieldResolver(() => Offer, { nullable: true, description: 'The offer its price rests on.' })
  offer(@Root() contract: Contract, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Offer | null> {
    return load.one(Offer, contract.offerId, info);
  }

  @Needs(Contract, 'draftedById')
  @FieldResolver(() => User, { description: 'Who drafted it.' })
  draftedBy(
    @Root() contract: Contract,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, contract.draftedById, info);
  }
}
