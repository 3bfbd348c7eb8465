import type { types } from '@slack/bolt';
import { cut, inert } from '../inert';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeOne = (character: string): string => ESCAPES[character] ?? character;

/** Text with Slack's three special characters escaped. */
export const escaped = (text: string): string => text.replace(/[&<>]/g, escapeOne);

/** What stands where there is nothing to show: Slack refuses empty texts. */
const NOTHING = '–';

/** Text from people as Slack shows it unchanged: mentions and links in it stay dead. Cut to a limit, never empty. */
export function written(text: string, limit = Number.POSITIVE_INFINITY): string {
  const result = cut(inert(text), limit, escapeOne);
  return result.trim() === '' ? NOTHING : result;
}

/** A text object without any markup. */
export function plain(text: string, limit: number): types.PlainTextElement {
  return { type: 'plain_text', text: written(text, limit), emoji: false };
}

/** Room for the mark of a cut. */
const CUT = '\n…';

/**
 * Written lines laid out on pages, broken at line ends where that is possible.
 * @param limit length of a page.
 * @param most how many pages there may be; what does not fit is cut, and the last page says so.
 */
export function pages(lines: string[], limit: number, most: number): string[] {
  const room = limit - CUT.length;
  const full: string[] = [];
  let page = '';
  for (const piece of lines.flatMap(line => pieces(line, room))) {
    if (page === '') page = piece;
    else if (page.length + 1 + piece.length <= room) page += `\n${piece}`;
    else {
      full.push(page);
      page = piece;
    }
  }
  if (page.trim() !== '') full.push(page);
  return full.length > most ? [...full.slice(0, most - 1), `${full[most - 1]}${CUT}`] : full;
}

/** A written line in pieces of at most `limit`; an escape such as `&amp;` is not torn apart. */
function pieces(line: string, limit: number): string[] {
  if (line.length <= limit) return [line];
  const result: string[] = [];
  let piece = '';
  for (const [character] of line.matchAll(/&\w+;|./gsu)) {
    if (piece.length + character.length > limit) {
      result.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...result, piece];
}
