import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { ProductLine } from '../../entities/market/productLine';
import type { Context } from '../context';
import { MoneyData } from '../money';

/** Something a customer might buy as well. */
@ObjectType({ description: 'Something a customer might buy as well, because others like it have.' })
export class UpsellSuggestion {
  accountId!: string;
  productLineId!: string;

  @Field(() => Int, { description: 'How many other customers of the segment have bought it.' })
  buyers!: number;

  @Field(() => Int, { description: 'How many other customers the segment has.' })
  customers!: number;

  @Field(() => MoneyData, {
    nullable: true,
    description: 'What one of its sales in the segment is usually worth: the median, in the workspace’s currency.',
  })
  typicalAmount!: MoneyData | null;

  @Field({ description: 'Why, in a sentence of the viewer’s language.' })
  reason!: string;
}

/** What a suggestion refers to. */
@Resolver(() => UpsellSuggestion)
export class UpsellSuggestionFields {
  @FieldResolver(() => Account, { description: 'The customer.' })
  account(
    @Root() suggestion: UpsellSuggestion,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | null> {
    return load.one(Account, suggestion.accountId, info);
  }

  @FieldResolver(() => ProductLine, { description: 'What it might buy.' })
  productLine(
    @Root() suggestion: UpsellSuggestion,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductLine | null> {
    return load.one(ProductLine, suggestion.productLineId, info);
  }
}
