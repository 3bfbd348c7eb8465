import { trimmed } from '../trimmed';

/** How people mark one part of a text in several parts. */
export interface SectionWords {
  /** What names the part, in front of a colon or at the beginning of a clause. */
  labels: readonly string[];
  /** What names the part only in front of a mark, since it is a part of the text elsewhere. */
  marked?: readonly string[];
  /** Beginnings of clauses that belong to the part and stay with it. */
  cues: readonly string[];
}

/** Texts by part. */
export type Sections<K extends string> = Partial<Record<K, string>>;

/** Where one part begins: its label, if it has one, and its text. */
interface Mark<K> {
  part: K;
  at: number;
  textAt: number;
}

/** Whose part or when: belongs to the label. */
const WHOSE = "(?:(?:this week['’]?s?|today['’]?s?|my|our|the|本周的?|今日的?|这周的?|今天的?|我的|本周)\\s*)?";

const escaped = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map(word => word.replaceAll(' ', '\\s+'))
    .join('|');

/** Reads a text that is written in parts, with labels ("wins: … problems: …") or without ("closed Initech, stuck on Acme"). */
export class SectionReader<K extends string> {
  private readonly labelled: RegExp;
  private readonly dashed: RegExp;
  private readonly spaced: RegExp;
  private readonly opening: [K, RegExp, RegExp | null][];

  /** @param fallback the part that words belong to before anything says otherwise */
  constructor(
    private readonly words: Record<K, SectionWords>,
    private readonly fallback: NoInfer<K>,
  ) {
    const parts = Object.keys(words) as K[];
    const all = escaped(parts.flatMap(part => [...words[part].labels, ...(words[part].marked ?? [])]));
    this.labelled = new RegExp(`(?<=^|[\\s,;.!?，；。！？、:：()（）-])${WHOSE}(${all})\\s*[:：=]`, 'giu');
    this.dashed = new RegExp(`(?<=^\\s*|[,;.!?，；。！？、\\n]\\s*)${WHOSE}(${all})\\s+(?:[-–—]+|→)\\s+`, 'giu');
    this.spaced = new RegExp(`(?<=^\\s*|[\\s,;.!?，；。！？、])${WHOSE}(${all})\\s+(?=\\p{Script=Han})`, 'giu');
    this.opening = parts.map(part => [part, starting(words[part].labels), startingIf(words[part].cues)]);
  }

  /** The text by part; words that no label or beginning tells of belong to the fallback. */
  read(text: string): Sections<K> {
    const labels = this.labels(text);
    // What stands under a label with a colon is all of that part, whatever its clauses begin with.
    const before = this.clauses(text.slice(0, labels[0]?.at ?? text.length));
    return cut(text, [...before, ...labels], this.fallback);
  }

  /** True when a text begins with a label and a colon, or with 原因是 and the like. */
  isLabelled(text: string): boolean {
    const [first] = this.labels(text);
    return first?.at === 0 || this.opening.some(([, label]) => /[是为]\s*$/u.test(label.exec(text)?.[0] ?? ''));
  }

  /** Labels with a colon; where there are none, with a dash, or in Chinese with a space, of several parts. */
  private labels(text: string): Mark<K>[] {
    const marked = this.marks(text, this.labelled);
    if (marked.length > 0) return marked;
    for (const loose of [this.dashed, this.spaced]) {
      const marks = this.marks(text, loose);
      if (new Set(marks.map(({ part }) => part)).size > 1) return marks;
    }
    return [];
  }

  private marks(text: string, pattern: RegExp): Mark<K>[] {
    return [...text.matchAll(pattern)].flatMap(found => {
      const part = this.partOf(found[1] ?? '');
      return part ? [{ part, at: found.index, textAt: found.index + found[0].length }] : [];
    });
  }

  private partOf(label: string): K | undefined {
    const plain = label.toLowerCase().replaceAll(/\s+/g, ' ');
    return (Object.keys(this.words) as K[]).find(
      part => this.words[part].labels.includes(plain) || this.words[part].marked?.includes(plain),
    );
  }

  private clauses(text: string): Mark<K>[] {
    const starts = [0, ...[...text.matchAll(CLAUSE_END)].map(found => found.index + found[0].length)];
    return starts.flatMap(at => {
      const clause = text.slice(at);
      for (const [part, label, cue] of this.opening) {
        const named = label.exec(clause);
        if (named) return [{ part, at, textAt: at + named[0].length }];
        if (cue?.test(clause)) return [{ part, at, textAt: at }];
      }
      return [];
    });
  }
}

/** Commas and stops, but not those inside a number. */
const CLAUSE_END = /(?:[;；。！？!?\n，、]|[,.](?!\d)|\s[-–—]\s)\s*(?:and\s+|but\s+|then\s+)?/gi;

function starting(words: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${escaped(words)})(?:\\s*(?:是|为|is|are|:|：))?(?![a-z])\\s*`, 'iu');
}

function startingIf(words: readonly string[]): RegExp | null {
  return words.length === 0 ? null : new RegExp(`^\\s*(?:${escaped(words)})(?![a-z])`, 'iu');
}

function cut<K extends string>(text: string, marks: Mark<K>[], fallback: K): Sections<K> {
  const found: Sections<K> = {};
  const add = (part: K, words: string): void => {
    const clean = trimmed(words);
    if (clean !== '') found[part] = found[part] === undefined ? clean : `${found[part]}; ${clean}`;
  };
  const [first] = marks;
  add(fallback, text.slice(0, first?.at ?? text.length));
  for (const [place, { part, textAt }] of marks.entries()) {
    add(part, text.slice(textAt, marks[place + 1]?.at ?? text.length));
  }
  return found;
}
