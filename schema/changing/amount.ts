import { Decimal } from 'decimal.js';
import { dayOf } from '../../entities/values/day';
import { amountFault, isCurrency, minorDigits } from '../../entities/values/money';
import { UserError } from '../../entities/values/userError';
import { rateOn } from '../reading/exchangeRate';
import { sql } from '../reading/sql';
import type { Work } from './work';

/** Longest wrong value that is repeated to the person. */
const SHOWN = 40;

/** An amount that can be kept exactly, written without superfluous zeros. @throws UserError for one that cannot */
export function exactAmount(amount: string, currency: string, path: string[]): string {
  const fault = amountFault(amount, currency);
  if (fault) {
    const args = { value: amount.slice(0, SHOWN), currency, digits: minorDigits(currency) };
    throw new UserError('INVALID', path, `amount.${fault}`, args);
  }
  return new Decimal(amount).toFixed();
}

/** The currency a record is to be kept in: the workspace's when none is given. @throws UserError for an unknown one or one without a rate */
export async function usableCurrency(work: Work, currency: string | null | undefined, at: Date): Promise<string> {
  const own = work.context.viewer.workspace.currency;
  const wanted = currency ?? own;
  if (!isCurrency(wanted))
    throw new UserError('INVALID', ['currency'], 'currency.unknown', { value: wanted.slice(0, SHOWN) });
  await rateAt(work, wanted, at);
  return wanted;
}

/** An amount in the workspace's currency at the rate of a day, rounded to its smallest unit. */
export async function inWorkspaceCurrency(work: Work, amount: string, currency: string, at: Date): Promise<string> {
  const own = work.context.viewer.workspace.currency;
  const rate = await rateAt(work, currency, at);
  return new Decimal(amount).times(rate).toDecimalPlaces(minorDigits(own), Decimal.ROUND_HALF_UP).toFixed();
}

async function rateAt(work: Work, currency: string, at: Date): Promise<string> {
  const { currency: own, timeZone } = work.context.viewer.workspace;
  const [found] = await work.rows<{ rate: string | null }>(
    sql`select (${rateOn(own, sql`${currency}::text`, sql`${dayOf(at, timeZone)}::date`)})::numeric as rate`,
  );
  if (!found?.rate) throw new UserError('INVALID', ['currency'], 'currency.noRate', { currency });
  return found.rate;
}
