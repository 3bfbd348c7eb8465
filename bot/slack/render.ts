import type { types } from '@slack/bolt';
import { leadsTo } from '../address';
import { cut, inert } from '../inert';
import type { Button, Chart, Fact, Link, Reply } from '../reply';
import { buttonValue } from './button';
import { formBlocks } from './form';
import { BLOCKS, LIMITS } from './limits';
import { tableBlocks } from './table';
import { escaped, pages, plain, written } from './written';

/** A Slack message: `text` for notifications and screen readers, `blocks` for the eye. */
export interface SlackMessage {
  text: string;
  blocks: types.KnownBlock[];
}

/** How to render. */
export interface RenderOptions {
  /** Where people reach this server; relative picture addresses count from here. */
  publicUrl: string;
  /** False shows a chart by its words, for a Slack that cannot fetch the picture. */
  pictures?: boolean;
}

/** A reply as Block Kit, within Slack's limits; what does not fit is cut, nothing from people has an effect. */
export function render(reply: Reply, { publicUrl, pictures = true }: RenderOptions): SlackMessage {
  const blocks = [
    ...textBlocks(reply.text),
    ...factBlocks(reply.facts ?? []),
    ...(reply.table ? tableBlocks(reply.table) : []),
    ...(reply.chart ? chartBlocks(reply.chart, publicUrl, pictures) : []),
    ...linkBlocks(
      (reply.links ?? []).filter(({ file }) => !file),
      publicUrl,
    ),
    ...fileBlocks(
      (reply.links ?? []).filter(({ file }) => file),
      publicUrl,
    ),
    ...(reply.form ? formBlocks(reply.form) : []),
    ...buttonBlocks(reply.buttons ?? []),
  ];
  return { text: written(reply.text, LIMITS.sectionText), blocks };
}

function textBlocks(text: string): types.KnownBlock[] {
  return pages(escaped(inert(text)).split('\n'), LIMITS.sectionText, BLOCKS.text).map(page => ({
    type: 'section',
    text: { type: 'plain_text', text: page, emoji: false },
  }));
}

/** Label and value are fields of their own: two columns on a desktop, one below the other on a phone. */
function factBlocks(facts: Fact[]): types.KnownBlock[] {
  const perSection = LIMITS.fieldsPerSection / 2;
  const count = Math.min(BLOCKS.facts, Math.ceil(facts.length / perSection));
  return Array.from({ length: count }, (_, section) => ({
    type: 'section',
    fields: facts.slice(section * perSection, (section + 1) * perSection).flatMap(({ label, value }) => [
      {
        type: 'mrkdwn' as const,
        text: `*${written(label.replace(/[*_~`\n]/g, ''), LIMITS.fieldText - 2)}*`,
        verbatim: true,
      },
      plain(value, LIMITS.fieldText),
    ]),
  }));
}

function chartBlocks({ url, alt }: Chart, publicUrl: string, pictures: boolean): types.KnownBlock[] {
  const address = URL.canParse(url, publicUrl) ? new URL(url, publicUrl).href : '';
  if (!pictures || !/^https?:/.test(address) || address.length > LIMITS.imageUrl) return textBlocks(alt);
  // The alternative text is no text object: Slack shows it as it is, escapes included.
  return [{ type: 'image', image_url: address, alt_text: cut(inert(alt), LIMITS.altText).trim() || address }];
}

/** Links as rich text, which alone takes a `mailto:` and keeps the label plain. */
function linkBlocks(links: Link[], publicUrl: string): types.KnownBlock[] {
  return links.slice(0, BLOCKS.links).flatMap(({ label, url }): types.KnownBlock[] => {
    const address = leadsTo(url, publicUrl);
    if (!address || address.length > LIMITS.linkUrl) return [];
    const text = cut(inert(label).replace(/\n/g, ' '), LIMITS.linkText).trim() || address;
    return [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: address, text }] }],
      },
    ];
  });
}

/** Files as buttons that lead to them; pressing one sends nothing that we would act on. */
function fileBlocks(links: Link[], publicUrl: string): types.KnownBlock[] {
  const elements = links.slice(0, BLOCKS.links).flatMap(({ label, url }, index): types.Button[] => {
    const address = leadsTo(url, publicUrl);
    if (!address || address.length > LIMITS.linkUrl) return [];
    return [{ type: 'button', action_id: `open:${index}`, text: plain(label, LIMITS.buttonText), url: address }];
  });
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

/** A button whose action Slack cannot hold is left out: half an action would do something else. */
function buttonBlocks(buttons: Button[]): types.KnownBlock[] {
  const elements = buttons.flatMap(({ label, action, style }, index): types.Button[] => {
    const value = buttonValue(action);
    if (value.length > LIMITS.buttonValue) return [];
    return [
      {
        type: 'button',
        action_id: `press:${index}`,
        text: plain(label, LIMITS.buttonText),
        value,
        ...(style && { style }),
      },
    ];
  });
  const count = Math.min(BLOCKS.buttons, Math.ceil(elements.length / LIMITS.elementsPerActions));
  return Array.from({ length: count }, (_, row) => ({
    type: 'actions',
    elements: elements.slice(row * LIMITS.elementsPerActions, (row + 1) * LIMITS.elementsPerActions),
  }));
}
