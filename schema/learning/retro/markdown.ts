import type { Locale } from '../../../entities/values/locale';
import { spokenDay } from '../../texts/day';
import { type RetroTextKey, retroText } from '../../texts/retro';
import type { RetroSection } from './section';

/** A retrospective as it is read outside of chat. */
export interface RetroDocument {
  locale: Locale;
  whose: string;
  periodLabel: string;
  closedOn: string | null;
  sections: readonly RetroSection[];
  points: readonly { who: string; text: string }[];
  actions: readonly { title: string; who: string; due: string | null; done: boolean }[];
}

/** A part of the document: its heading and lines; a line that can be ticked off says whether it is done. */
export interface Part {
  title: string;
  lines: { text: string; done?: boolean }[];
}

/** The parts of a document, the reckoned ones first. */
export function partsOf({ locale, sections, points, actions }: RetroDocument): Part[] {
  const say = (key: RetroTextKey, args = {}) => retroText(locale, key, args);
  const parts: Part[] = sections.map(({ title, lines }) => ({ title, lines: lines.map(text => ({ text })) }));
  if (points.length > 0) {
    parts.push({
      title: say('section.POINTS'),
      lines: points.map(({ who, text }) => ({ text: say('point', { who, text }) })),
    });
  }
  if (actions.length > 0) {
    parts.push({
      title: say('section.ACTIONS'),
      lines: actions.map(({ title, who, due, done }) => ({
        text: [title, who, due && spokenDay(locale, due)].filter(Boolean).join(say('comma')),
        done,
      })),
    });
  }
  return parts;
}

/** The heading of a document. */
export function headOf({ locale, whose, periodLabel }: RetroDocument): string {
  return retroText(locale, 'head', { whose, period: periodLabel });
}

/** The document as Markdown; what people wrote has no effect in it. */
export function markdownOf(document: RetroDocument): string {
  const { locale, closedOn } = document;
  return [
    `# ${inert(headOf(document))}`,
    ...(closedOn ? ['', retroText(locale, 'closed', { day: spokenDay(locale, closedOn) })] : []),
    ...partsOf(document).flatMap(({ title, lines }) => [
      '',
      `## ${inert(title)}`,
      '',
      ...lines.map(({ text, done }) => `- ${done === undefined ? '' : done ? '[x] ' : '[ ] '}${inert(text)}`),
    ]),
    '',
  ].join('\n');
}

/** Text whose signs mean nothing in Markdown. */
function inert(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>#|~]/g, sign => `\\${sign}`);
}
