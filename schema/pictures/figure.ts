import { Decimal } from 'decimal.js';
import type { Locale } from '../../entities/values/locale';
import { formatMoney, minorDigits } from '../../entities/values/money';
import type { ChartSpec } from './spec';

const NO_DATA: Record<Locale, string> = { en: 'no data', 'zh-CN': '暂无数据' };

/** Which region's way of writing money and large numbers a language takes; en-SG tells US$ from S$. */
const NUMBERS: Record<Locale, string> = { en: 'en-SG', 'zh-CN': 'zh-CN' };

type Written = Pick<ChartSpec, 'unit' | 'currency' | 'locale'>;

/** One value of a picture written out in full for its reader: `25 %`, `45.2 days`, `US$48,000`; null is "no data". */
export function figure(value: number | null, spec: Written): string {
  if (value === null) return NO_DATA[spec.locale];
  switch (spec.unit) {
    case 'MONEY':
      return spec.currency ? money(value, spec.currency, spec.locale) : number(value, spec.locale);
    case 'MONEY_PER_DAY':
      return perDay(spec.currency ? money(value, spec.currency, spec.locale) : number(value, spec.locale), spec.locale);
    default:
      return shortFigure(value, spec);
  }
}

/** The same, short enough to stand beside a bar: large sums as `US$1.2M` or `US$120万`. */
export function shortFigure(value: number | null, spec: Written): string {
  if (value === null) return NO_DATA[spec.locale];
  switch (spec.unit) {
    case 'RATIO':
      return spec.locale === 'en' ? `${number(value * 100, 'en')} %` : `${number(value * 100, 'zh-CN')}%`;
    case 'DAYS':
      return days(value, spec.locale);
    case 'COUNT':
      return number(value, spec.locale);
    default:
      return compact(value, spec);
  }
}

function number(value: number, locale: Locale): string {
  return new Intl.NumberFormat(NUMBERS[locale], { maximumFractionDigits: 1 }).format(value);
}

function days(value: number, locale: Locale): string {
  if (locale === 'zh-CN') return `${number(value, locale)} 天`;
  return value === 1 ? '1 day' : `${number(value, locale)} days`;
}

function money(value: number, currency: string, locale: Locale): string {
  return formatMoney({ amount: new Decimal(value).toFixed(minorDigits(currency)), currency }, locale);
}

function compact(value: number, { currency, locale }: Written): string {
  const style = currency ? ({ style: 'currency', currency } as const) : {};
  const large = Math.abs(value) >= 10_000;
  return new Intl.NumberFormat(NUMBERS[locale], {
    ...style,
    notation: large ? 'compact' : 'standard',
    minimumFractionDigits: 0,
    maximumFractionDigits: large ? 1 : 0,
  }).format(value);
}

function perDay(amount: string, locale: Locale): string {
  return locale === 'zh-CN' ? `每天 ${amount}` : `${amount} a day`;
}
