import { type ChartSpec, kindOf } from '../../schema/pictures/spec';

/** Beyond this many rows a picture is no longer read but scrolled; a year of weeks still fits a line. */
const MOST_ROWS = 12;
const MOST_POINTS = 53;
/** Longer words are cut by the drawing anyway. */
const LONGEST_WORD = 80;

/** Control characters, which no SVG may hold, and marks that turn the reading direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * A spec as it can be drawn: no more rows than a picture holds, and people's words without what would break it.
 * Of rows the first ones stay (they come largest first), of a line the latest points.
 */
export function readable(spec: ChartSpec): ChartSpec {
  const cut = <T>(list: T[]): T[] => (kindOf(spec) === 'line' ? list.slice(-MOST_POINTS) : list.slice(0, MOST_ROWS));
  return {
    ...spec,
    title: plain(spec.title),
    subtitle: spec.subtitle && plain(spec.subtitle),
    labels: cut(spec.labels).map(plain),
    series: spec.series.map(({ name, values }) => ({
      name: plain(name),
      values: cut(spec.labels.map((_label, at) => values[at] ?? null)),
    })),
  };
}

function plain(text: string): string {
  return Array.from(text).slice(0, LONGEST_WORD).join('').replace(UNPRINTABLE, ' ');
}
