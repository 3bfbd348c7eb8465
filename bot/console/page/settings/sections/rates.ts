import type { Desk, Section } from '../desk.js';
import { decimal } from '../fields/reading.js';
import type { Values } from '../form.js';
import { type Item, records } from '../records.js';

interface Rate {
  id: string;
  currency: string;
  rate: string;
  validFrom: string;
}

const QUERY = '{ currencyRates { id currency rate validFrom } }';

/** Exchange rates; those of earlier days are kept, since figures refer to them. */
export function rates(desk: Desk): Section {
  const { texts, api, locale } = desk;
  const told = texts.rates;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const itemOf = (rate: Rate): Rate & Item => ({
    ...rate,
    label: `1 ${rate.currency} = ${rate.rate} ${desk.currency}`,
    detail: told.since(day.format(new Date(rate.validFrom))),
    archived: false,
  });
  const value = (rate: Rate | null) => ({
    name: 'rate',
    label: told.rate(desk.currency),
    value: rate?.rate ?? '',
    ...{ numeric: true, required: true, read: decimal },
  });
  return {
    id: 'exchange-rates',
    title: told.title,
    intro: told.intro,
    show: async () => [
      records(desk, {
        mutation: 'configureCurrencyRate',
        items: (await api.ask<{ currencyRates: Rate[] }>(QUERY)).currencyRates.map(itemOf),
        fields: rate =>
          rate
            ? [value(rate)]
            : [
                { name: 'currency', label: told.currency, hint: told.currencyHint, value: '', required: true },
                value(null),
                { name: 'validFrom', label: told.from, hint: told.fromHint, kind: 'day', value: '' },
              ],
        input: (values, rate) => inputOf(values, rate),
        add: told.add,
      }),
    ],
  };
}

function inputOf({ currency, rate, validFrom }: Values, known: Rate | null): Values {
  if (known) return { currency: known.currency, validFrom: known.validFrom, rate };
  return { currency: String(currency).toUpperCase(), rate, validFrom: validFrom || null };
}
