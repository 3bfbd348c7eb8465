import type { types } from '@slack/bolt';
import stringWidth from 'string-width';
import { cut, inert } from '../inert';
import type { Table } from '../reply';
import { BLOCKS, LIMITS } from './limits';
import { escaped, pages } from './written';

/** A phone shows about this many characters of a code block in one line; a wrapped table cannot be read. */
const PHONE_WIDTH = 40;

/** Nobody scrolls further in a chat; what is left out is marked. */
const MOST_ROWS = 200;

/** A longer cell is cut: a table is for comparing. */
const LONGEST_CELL = 200;

const GAP = '  ';
const FENCE = '```';

/** A table: aligned in a code block where that fits a phone, else one paragraph per row. */
export function tableBlocks(table: Table): types.KnownBlock[] {
  const labels = table.columns.map(({ label }) => cell(label));
  if (labels.length === 0 || table.rows.length === 0) return [];
  const rows = table.rows.slice(0, MOST_ROWS).map(row => labels.map((_, column) => cell(row[column])));
  const widths = labels.map((label, column) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[column] ?? '')), stringWidth(label)),
  );
  const more = table.rows.length > MOST_ROWS ? ['…'] : [];
  const width = widths.reduce((sum, column) => sum + column + GAP.length, -GAP.length);
  return width <= PHONE_WIDTH
    ? codeBlocks([...[labels, ...rows].map(row => aligned(row, widths, table)), ...more])
    : paragraphs([...rows.map(row => described(row, labels)), ...more]);
}

/** A cell keeps to its line; a backtick could close the code block. */
const cell = (text = ''): string => cut(inert(text).replace(/\n/g, ' ').replace(/`/g, '’'), LONGEST_CELL);

function aligned(row: string[], widths: number[], table: Table): string {
  const cells = row.map((text, column) => {
    const space = ' '.repeat((widths[column] ?? 0) - stringWidth(text));
    return table.columns[column]?.align === 'right' ? space + text : text + space;
  });
  return cells.join(GAP).trimEnd();
}

/** `• Acme Corporation`, and below it `Stage: Proposal · Amount: US$48,000`. */
function described([first = '', ...others]: string[], labels: string[]): string {
  const rest = others.map((text, index) => `${labels[index + 1]}: ${text}`).join(' · ');
  return rest === '' ? `• ${first}` : `• ${first}\n${rest}`;
}

function codeBlocks(lines: string[]): types.KnownBlock[] {
  const room = LIMITS.sectionText - 2 * FENCE.length - 2;
  return pages(lines.map(escaped), room, BLOCKS.table).map(page => ({
    type: 'section',
    text: { type: 'mrkdwn', text: `${FENCE}\n${page}\n${FENCE}`, verbatim: true },
  }));
}

function paragraphs(lines: string[]): types.KnownBlock[] {
  return pages(lines.map(escaped), LIMITS.sectionText, BLOCKS.table).map(page => ({
    type: 'section',
    text: { type: 'plain_text', text: page, emoji: false },
  }));
}
