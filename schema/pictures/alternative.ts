import type { Locale } from '../../entities/values/locale';
import { figure } from './figure';
import { type ChartKind, type ChartSpec, kindOf } from './spec';

interface Words {
  kinds: Record<ChartKind, string>;
  /** Between a heading and what follows, between parts of one entry, between entries, at the end of a sentence. */
  colon: string;
  comma: string;
  semicolon: string;
  stop: string;
  target: string;
  nothing: string;
  /** How many went on from the step before, in a funnel. */
  fromPrevious(share: string): string;
}

const WORDS: Record<Locale, Words> = {
  en: {
    kinds: { bars: 'Bar chart', columns: 'Column chart', line: 'Line chart', funnel: 'Funnel', gauge: 'Gauge' },
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    stop: '. ',
    target: 'Target',
    nothing: 'Nothing to show',
    fromPrevious: share => ` (${share} of the step before)`,
  },
  'zh-CN': {
    kinds: { bars: '条形图', columns: '柱状图', line: '折线图', funnel: '漏斗图', gauge: '仪表图' },
    colon: '：',
    comma: '，',
    semicolon: '；',
    stop: '。',
    target: '目标',
    nothing: '没有可显示的数据',
    fromPrevious: share => `（为上一步的 ${share}）`,
  },
};

/**
 * Everything a picture shows, in words, for whoever cannot see it: kind, title, each value of each label, the target.
 * In the spec's language; a missing value is told as "no data".
 */
export function alternativeOf(spec: ChartSpec): string {
  const words = WORDS[spec.locale];
  const kind = kindOf(spec);
  const heading = [spec.title, spec.subtitle].filter(Boolean).join(words.comma);
  const entries = spec.labels.map((label, at) => `${label}${words.colon}${entry(spec, at, kind, words)}`);
  const sentences = [
    `${words.kinds[kind]}${words.colon}${heading}`,
    entries.length ? entries.join(words.semicolon) : words.nothing,
  ];
  if (spec.target !== undefined) sentences.push(`${words.target}${words.colon}${figure(spec.target, spec)}`);
  return sentences
    .map(sentence => sentence + words.stop)
    .join('')
    .trim();
}

function entry(spec: ChartSpec, at: number, kind: ChartKind, words: Words): string {
  const [only, ...others] = spec.series;
  if (!only) return figure(null, spec);
  if (others.length > 0) {
    return spec.series.map(series => `${series.name} ${figure(series.values[at] ?? null, spec)}`).join(words.comma);
  }
  const value = only.values[at] ?? null;
  const before = at > 0 ? (only.values[at - 1] ?? null) : null;
  const told = figure(value, spec);
  if (kind !== 'funnel' || value === null || !before) return told;
  return told + words.fromPrevious(figure(value / before, { ...spec, unit: 'RATIO' }));
}
