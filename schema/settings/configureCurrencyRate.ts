import { Decimal } from 'decimal.js';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CurrencyRate } from '../../entities/market/currencyRate';
import { DateScalar, DecimalScalar } from '../../entities/scalars';
import { dayOf } from '../../entities/values/day';
import { isCurrency } from '../../entities/values/money';
import { UserError } from '../../entities/values/userError';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { sql } from '../reading/sql';

@InputType({ description: 'What a currency is worth from a day on; a rate of the same day is changed.' })
export class ConfigureCurrencyRateInput {
  @Field({ description: 'ISO 4217 code, another than the workspace’s.' })
  currency!: string;

  @Field(() => DecimalScalar, { description: 'Units of the workspace’s currency for one unit of this one.' })
  rate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day it holds; today when left out.' })
  validFrom?: string | null;
}

@ObjectType({ description: 'The exchange rate as it is now.' })
export class ConfigureCurrencyRatePayload extends Payload {
  @Field(() => CurrencyRate, { nullable: true, description: 'The rate; null when refused.' })
  currencyRate!: CurrencyRate | null;
}

/** `configureCurrencyRate`. */
@Resolver()
export class ConfigureCurrencyRate {
  @Mutation(() => ConfigureCurrencyRatePayload, {
    description:
      'Sets an exchange rate from a day on. What has been closed keeps the value it was closed with. Admins only.',
  })
  configureCurrencyRate(
    @Arg('input', () => ConfigureCurrencyRateInput, { description: 'The rate.' }) input: ConfigureCurrencyRateInput,
    @Ctx() context: Context,
  ): Promise<ConfigureCurrencyRatePayload> {
    const asked = { mutation: 'configureCurrencyRate', input, may: mayConfigure };
    return change(context, 'rate.configured', asked, async work => {
      const { currency: own, timeZone } = context.viewer.workspace;
      const { currency } = input;
      if (!isCurrency(currency))
        throw new UserError('INVALID', ['currency'], 'currency.unknown', { value: currency.slice(0, 10) });
      if (currency === own) throw new UserError('INVALID', ['currency'], 'currency.own');
      const validFrom = input.validFrom ?? dayOf(context.now, timeZone);
      const rate = new Decimal(input.rate).toFixed();
      await work.alone(`rate ${currency} ${validFrom}`);
      const [known] = await work.rows<{ id: string }>(
        sql`select r.id from currency_rates r where r.currency = ${currency} and r.valid_from = ${validFrom} and r.deleted_at is null`,
      );
      const currencyRate = known
        ? await work.get(CurrencyRate, known.id)
        : work.add(CurrencyRate, { currency, rate, validFrom });
      currencyRate.rate = rate;
      currencyRate.check();
      Object.assign(work.args, { currency, rate, day: validFrom });
      return { currencyRate };
    });
  }
}
