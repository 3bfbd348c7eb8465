import { writtenDay } from '../../documents/written';
import { followUpText } from '../../texts/followUp';
import type { ProposalDocument } from './document';

/** Signs that mean something in Markdown, or begin HTML in it. */
const MEANINGFUL = /[\\`*_{}[\]()<>#+.!|~&-]/g;

/** Text from people as Markdown that shows it as it is, in one line. */
function written(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MEANINGFUL, sign => `\\${sign}`);
}

/** A proposal as Markdown (CommonMark with tables). */
export function markdownOf(document: ProposalDocument): string {
  const { locale } = document;
  const say = (key: Parameters<typeof followUpText>[1], values = {}) => followUpText(locale, key, values);
  const cells = (...texts: string[]): string => `| ${texts.join(' | ')} |`;
  const background = document.background.flatMap(({ aspect, told }) => [
    '',
    `### ${say(`proposal.${aspect}`)}`,
    '',
    ...told.map(text => `- ${written(text)}`),
  ]);
  return [
    `# ${written(document.title)}`,
    '',
    `${say('proposal.kind')} · ${say('proposal.version', { number: document.number })} · ${written(document.account)}`,
    ...(background.length > 0 ? ['', `## ${say('proposal.background')}`, ...background] : []),
    '',
    `## ${say('proposal.offer')}`,
    '',
    cells(say('proposal.need'), say('proposal.answer'), say('proposal.price')),
    '| --- | --- | ---: |',
    ...document.lines.map(line => cells(written(line.heading), written(line.answer), written(line.price))),
    cells(`**${say('proposal.total')}**`, '', `**${written(document.total)}**`),
    '',
    say('proposal.validUntil', { day: writtenDay(document.validUntil, locale) }),
    '',
    `${say('proposal.from', { owner: written(document.owner.name) })} – ${written(document.owner.email)}`,
    '',
  ].join('\n');
}
