import { cut, inert } from '../inert';
import type { RichText } from './card';

/** Plain words as elements, one per line; a blank line becomes space. Cut to `limit` characters. */
export function paragraphs(text: string, limit: number): RichText[] {
  const lines = cut(inert(text), limit).split('\n');
  return lines.flatMap((line, index): RichText[] => {
    if (line.trim() === '') return [];
    const first = index === 0 || lines[index - 1]?.trim() === '';
    return [{ ...richText(line), spacing: first ? 'medium' : 'none' }];
  });
}

/** One piece of plain words. */
export function richText(text: string, style: { weight?: 'bolder'; isSubtle?: boolean } = {}): RichText {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...style }] };
}

/** Plain words that keep to one line. */
export const oneLine = (text: string, limit: number): string => cut(inert(text).replace(/\n/g, ' '), limit);
