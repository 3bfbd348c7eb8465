import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { CustomerLetter } from '../../entities/care/customerLetter';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Deal } from '../../entities/deals/deal';
import { User } from '../../entities/people/user';
import { DateTimeScalar } from '../../entities/scalars';
import type { Context } from '../context';
import { sentAt } from '../documents/sent';
import { Needs } from '../reading/wanted';

/** Whether a letter has gone out, and what it refers to. */
@Resolver(() => CustomerLetter)
export class CustomerLetterFields {
  @Needs(CustomerLetter, 'markedSentAt', 'letterId')
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it went to the customer: the mail server took it, or somebody marked it as sent. Null until then.',
  })
  sentAt(@Root() letter: CustomerLetter, @Ctx() context: Context): Promise<Date | null> {
    return sentAt(context, letter);
  }

  @Needs(CustomerLetter)
  @FieldResolver(() => Boolean, {
    description: 'Whether e-mail can be sent from here; where not, it is sent by hand and marked as sent.',
  })
  sendable(@Ctx() { around }: Context): boolean {
    return around.canMail;
  }

  @Needs(CustomerLetter, 'accountId')
  @FieldResolver(() => Account, { description: 'The customer.' })
  account(
    @Root() letter: CustomerLetter,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | null> {
    return load.one(Account, letter.accountId, info);
  }

  @Needs(CustomerLetter, 'dealId')
  @FieldResolver(() => Deal, { nullable: true, description: 'The deal it is about.' })
  deal(
    @Root() letter: CustomerLetter,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Deal | null> {
    return load.one(Deal, letter.dealId, info);
  }

  @Needs(CustomerLetter, 'contactId')
  @FieldResolver(() => Contact, {
    nullable: true,
    description: 'Whom it is addressed to; null when nobody is known there.',
  })
  recipient(
    @Root() letter: CustomerLetter,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return load.one(Contact, letter.contactId, info);
  }

  @Needs(CustomerLetter, 'invoiceContactId')
  @FieldResolver(() => Contact, { nullable: true, description: 'Who gets the invoice.' })
  invoiceContact(
    @Root() letter: CustomerLetter,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return load.one(Contact, letter.invoiceContactId, info);
  }

  @Needs(CustomerLetter, 'writtenById')
  @FieldResolver(() => User, { description: 'Who wrote it.' })
  writtenBy(
    @Root() letter: CustomerLetter,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, letter.writtenById, info);
  }
}
