import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Feedback } from '../../entities/care/feedback';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Deal } from '../../entities/deals/deal';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What feedback refers to. */
@Resolver(() => Feedback)
export class FeedbackFields {
  @Needs(Feedback, 'score')
  @FieldResolver(() => Boolean, { description: 'A score of 6 or less, which somebody should look into.' })
  low(@Root() feedback: Feedback): boolean {
    return feedback.isLow();
  }

  @Needs(Feedback, 'accountId')
  @FieldResolver(() => Account, { description: 'The customer.' })
  account(
    @Root() feedback: Feedback,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | null> {
    return load.one(Account, feedback.accountId, info);
  }

  @Needs(Feedback, 'dealId')
  @FieldResolver(() => Deal, { nullable: true, description: 'The deal it is about.' })
  deal(@Root() feedback: Feedback, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, feedback.dealId, info);
  }

  @Needs(Feedback, 'contactId')
  @FieldResolver(() => Contact, { nullable: true, description: 'Who said so.' })
  contact(
    @Root() feedback: Feedback,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return load.one(Contact, feedback.contactId, info);
  }

  @Needs(Feedback, 'userId')
  @FieldResolver(() => User, { description: 'Who recorded it.' })
  user(@Root() feedback: Feedback, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, feedback.userId, info);
  }
}
