import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Lead } from '../../entities/customers/lead';
import { Deal } from '../../entities/deals/deal';
import { User } from '../../entities/people/user';
import { DateTimeScalar } from '../../entities/scalars';
import { formatMoney } from '../../entities/values/money';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { peopleOf, ScopeInput } from '../scope';
import { scoreText } from '../texts/scores';
import { type SuggestionRow, suggestionsSql } from './suggestionRows';

enum SuggestionKinds {
  DORMANT = 'DORMANT',
  LOST_EARLIER = 'LOST_EARLIER',
  ACTED_LATER = 'ACTED_LATER',
}

registerEnumType(SuggestionKinds, {
  name: 'SuggestionKind',
  description: 'Why somebody is worth a call.',
  valuesConfig: {
    DORMANT: { description: 'A customer with whom nothing has happened for 90 days.' },
    LOST_EARLIER: { description: 'A deal lost on timing or budget 90 days ago or more.' },
    ACTED_LATER: { description: 'A lead given up for low intent that has done something since.' },
  },
});

/** Somebody who is worth a call. */
@ObjectType({ description: 'Somebody who is worth a call, with the reason.' })
class LeadSuggestion {
  @Field(() => SuggestionKinds, { description: 'Why, in one word.' })
  kind!: SuggestionRow['kind'];

  @Field(() => DateTimeScalar, {
    description: 'When it began: the last purchase, the loss, or the moment of giving up.',
  })
  at!: Date;
}

const USUAL = 10;
const MOST = 50;

/** `suggestLeads`. */
@Resolver(() => LeadSuggestion)
export class SuggestLeads {
  @Query(() => [LeadSuggestion], {
    description:
      'Whom to call again: dormant customers, deals lost on timing or budget 90 days ago and more, and leads that acted after they had been given up for low intent.',
  })
  async suggestLeads(
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'Whose; all the viewer sees when left out.' })
    scope: ScopeInput | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 50; 10 when left out.' }) first:
      | number
      | null,
    @Ctx() context: Context,
  ): Promise<SuggestionRow[]> {
    const most = first ?? USUAL;
    if (most < 1 || most > MOST) throw badInput(context.viewer.locale, 'page.size', { most: MOST }, ['first']);
    return context.read.rows<SuggestionRow>(suggestionsSql(context, await peopleOf(context, scope), most));
  }

  @FieldResolver(() => String, { description: 'The reason to call, in the viewer’s language.' })
  reason(@Root() row: SuggestionRow, @Ctx() context: Context): string {
    const { locale, timeZone, workspace } = context.viewer;
    const day = (at: Date | null): string =>
      at
        ? new Intl.DateTimeFormat(locale, { dateStyle: locale === 'en' ? 'medium' : 'long', timeZone }).format(at)
        : '–';
    const amount =
      row.amount === null ? 'none' : formatMoney({ amount: row.amount, currency: workspace.currency }, locale);
    switch (row.kind) {
      case 'DORMANT':
        return scoreText(locale, 'suggest.dormant', {
          won: row.times ?? 0,
          bought: day(row.at),
          amount,
          last: day(row.later),
        });
      case 'LOST_EARLIER':
        return scoreText(locale, 'suggest.lost', {
          deal: row.dealName ?? '',
          reason: row.lossReason ?? '',
          closed: day(row.at),
        });
      case 'ACTED_LATER':
        return scoreText(locale, 'suggest.acted', { dropped: day(row.at), act: row.act ?? '', acted: day(row.later) });
    }
  }

  @FieldResolver(() => Account, { nullable: true, description: 'The customer; null for a lead.' })
  account(
    @Root() row: SuggestionRow,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | null> {
    return load.one(Account, row.accountId, info);
  }

  @FieldResolver(() => Lead, { nullable: true, description: 'The lead; null for a customer.' })
  lead(@Root() row: SuggestionRow, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Lead | null> {
    return load.one(Lead, row.leadId, info);
  }

  @FieldResolver(() => Deal, { nullable: true, description: 'The deal that was lost; null otherwise.' })
  deal(@Root() row: SuggestionRow, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, row.dealId, info);
  }

  @FieldResolver(() => User, { description: 'Whose it is.' })
  owner(@Root() row: SuggestionRow, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, row.ownerId, info);
  }
}
