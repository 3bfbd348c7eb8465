import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { CustomerLetter } from '../../entities/care/customerLetter';
import { Feedback } from '../../entities/care/feedback';
import { Account } from '../../entities/customers/account';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import type { Page } from '../reading/page';
import { raw, type Sql, sql } from '../reading/sql';
import { Needs } from '../reading/wanted';
import { type Order, PageArgs } from '../reading/window';

const { Connection: FeedbackConnection, ConnectionTotal: OfFeedback } = connectionOf(Feedback, 'Feedback');
const { Connection: LetterConnection, ConnectionTotal: OfLetters } = connectionOf(CustomerLetter, 'CustomerLetter');

/** The lists' totals. */
export const FeedbackTotal = OfFeedback;
export const CustomerLetterTotal = OfLetters;

const latestFeedback: Order = { name: 'AT', expression: raw('t.at'), type: 'timestamptz', direction: 'DESC' };
const latestLetter: Order = {
  name: 'CREATED_AT',
  expression: raw('t.created_at'),
  type: 'timestamptz',
  direction: 'DESC',
};

function seen(context: Context, type: 'Feedback' | 'CustomerLetter'): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, type, 't')];
}

/** What was heard from a customer and written to one after the sale. */
@Resolver(() => Account)
export class AccountCare {
  @Needs(Account)
  @FieldResolver(() => FeedbackConnection, { description: 'How content the customer was, latest first.' })
  feedback(
    @Root() account: Account,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Feedback>> {
    const listing = { type: Feedback, where: seen(context, 'Feedback'), order: latestFeedback };
    return context.load.page(listing, 'accountId', account.id, page, info);
  }

  @Needs(Account)
  @FieldResolver(() => LetterConnection, { description: 'Letters written after the sale, latest first.' })
  letters(
    @Root() account: Account,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerLetter>> {
    const listing = { type: CustomerLetter, where: seen(context, 'CustomerLetter'), order: latestLetter };
    return context.load.page(listing, 'accountId', account.id, page, info);
  }
}
