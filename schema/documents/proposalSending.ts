import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Contact } from '../../entities/customers/contact';
import { Deal } from '../../entities/deals/deal';
import { Proposal } from '../../entities/deals/proposal';
import { DateTimeScalar } from '../../entities/scalars';
import type { Context } from '../context';
import { contactsOf } from '../customers/contactList';
import { Needs } from '../reading/wanted';
import { proposalMessage } from './message';
import { recipientFirst } from './recipient';
import { sentAt } from './sent';

/** How a proposal reaches the customer. */
@Resolver(() => Proposal)
export class ProposalSending {
  @Needs(Proposal, 'markedSentAt', 'letterId')
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it went to the customer: the mail server took it, or somebody marked it as sent. Null until then.',
  })
  sentAt(@Root() proposal: Proposal, @Ctx() context: Context): Promise<Date | null> {
    return sentAt(context, proposal);
  }

  @Needs(Proposal)
  @FieldResolver(() => Boolean, {
    description: 'Whether e-mail can be sent from here; where not, it is sent by hand and marked as sent.',
  })
  sendable(@Ctx() { around }: Context): boolean {
    return around.canMail;
  }

  @Needs(Proposal, 'title', 'locale', 'userId', 'validUntil')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The e-mail it goes to the customer with; null once it is not valid any more, or was made elsewhere.',
  })
  message(@Root() proposal: Proposal, @Ctx() context: Context): Promise<string | null> {
    return proposalMessage(context, proposal);
  }

  @Needs(Proposal, 'dealId')
  @FieldResolver(() => Contact, {
    nullable: true,
    description: 'Who it goes to: of those with an e-mail address who decides; null when nobody is known.',
  })
  async recipient(
    @Root() proposal: Proposal,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    const deal = await context.load.with(Deal, proposal.dealId, ['accountId']);
    if (!deal) return null;
    const listing = { type: Contact, where: contactsOf(context), order: recipientFirst };
    return context.load.first(listing, 'accountId', deal.accountId, info);
  }
}
