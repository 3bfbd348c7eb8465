import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { CurrencyRate } from '../../entities/market/currencyRate';
import type { Context } from '../context';
import { everyOne } from '../reading/everyOne';
import { raw } from '../reading/sql';

/** `currencyRates`. */
@Resolver()
export class CurrencyRates {
  @Query(() => [CurrencyRate], { description: 'Exchange rates by currency, the latest of each first.' })
  currencyRates(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CurrencyRate[]> {
    return everyOne(context, CurrencyRate, raw('t.currency, t.valid_from desc'), info);
  }
}
