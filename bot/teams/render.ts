import { leadsTo } from '../address';
import { opensForm } from '../forms/opening';
import { cut, inert } from '../inert';
import type { Action } from '../message';
import type { Button, Chart, Fact, Form, Link, Reply } from '../reply';
import { buttonData } from './button';
import type { ActionSet, Card, Element, Execute, OpenUrl, Submit } from './card';
import { formElements } from './form';
import { markdown } from './markdown';
import { tableElements } from './table';
import { oneLine, paragraphs } from './text';

/** How to render. */
export interface RenderOptions {
  /** Where people reach this server; relative picture addresses count from here. */
  publicUrl: string;
  /** Names this card among all cards, see `cardName`. */
  card: string;
  /** In a dialog: what it was opened with; it has one button, which submits it. */
  opening?: Action;
  /** Teams' id of the person whose card is brought up to date. */
  viewer?: string;
}

/** How much of each part of a reply a card shows. */
interface Measure {
  text: number;
  facts: number;
  rows: number;
  cell: number;
  fields: number;
  buttons: number;
  /** Bytes of one button's data; a button with more is left out, since half an action would do something else. */
  data: number;
}

/** Teams refuses larger messages; in bytes, with room for what goes around the card. */
export const CARD_BYTES = 28_000;

/** Clients show this many buttons of one set and hide the others. */
const BUTTONS_IN_A_ROW = 5;

/** A fact's value may take several lines of a cell's length. */
const FACT_LINES = 5;

const LONGEST_TITLE = 80;
const LONGEST_ALT = 1_000;
const LONGEST_URL = 2_000;

/** What stands where there is nothing to show. */
const NOTHING = '–';

/** From all that anybody reads down to little. */
const MEASURES: Measure[] = [
  { text: 9_000, facts: 40, rows: 60, cell: 200, fields: 20, buttons: 24, data: 4_000 },
  { text: 4_500, facts: 20, rows: 30, cell: 100, fields: 20, buttons: 12, data: 4_000 },
  { text: 2_000, facts: 12, rows: 12, cell: 60, fields: 12, buttons: 6, data: 2_000 },
  { text: 1_000, facts: 6, rows: 6, cell: 40, fields: 6, buttons: 3, data: 1_000 },
];

/** What always fits. */
const SMALLEST: Measure = { text: 1_000, facts: 0, rows: 0, cell: 0, fields: 0, buttons: 0, data: 0 };

/** A reply as an Adaptive Card 1.5 of at most 28 kB; what does not fit is cut, nothing from people has an effect. */
export function render(reply: Reply, options: RenderOptions): Card {
  for (const measure of MEASURES) {
    const card = cardOf(reply, options, measure);
    if (bytes(card) <= CARD_BYTES) return card;
  }
  return cardOf(reply, options, SMALLEST);
}

const bytes = (value: object): number => Buffer.byteLength(JSON.stringify(value));

function cardOf(reply: Reply, options: RenderOptions, measure: Measure): Card {
  const { form, table } = reply;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    ...refreshed(reply, options, measure),
    body: [
      ...paragraphs(reply.text, measure.text),
      ...factSet(reply.facts ?? [], measure),
      ...(table ? tableElements(table, measure.rows, measure.cell) : []),
      ...(reply.chart ? picture(reply.chart, options.publicUrl) : []),
      ...(form && measure.fields > 0 ? formElements(form, measure.fields) : []),
      ...linkSet(reply.links ?? [], options.publicUrl, measure),
      ...actionSets(
        [...(form && measure.fields > 0 ? [submitButton(form)] : []), ...(reply.buttons ?? [])],
        options,
        measure,
      ),
    ],
  };
}

function factSet(facts: Fact[], { facts: most, cell }: Measure): Element[] {
  const shown = facts.slice(0, most).map(({ label, value }) => ({
    title: markdown(oneLine(label, cell)) || NOTHING,
    value: markdown(cut(inert(value), cell * FACT_LINES)) || NOTHING,
  }));
  return shown.length > 0 ? [{ type: 'FactSet', facts: shown }] : [];
}

function picture({ url, alt }: Chart, publicUrl: string): Element[] {
  const address = URL.canParse(url, publicUrl) ? new URL(url, publicUrl).href : '';
  if (!/^https?:/.test(address) || address.length > LONGEST_URL) return paragraphs(alt, LONGEST_ALT);
  return [{ type: 'Image', url: address, altText: cut(inert(alt), LONGEST_ALT), size: 'stretch' }];
}

function linkSet(links: Link[], publicUrl: string, measure: Measure): ActionSet[] {
  const actions = links.slice(0, Math.min(measure.buttons, BUTTONS_IN_A_ROW)).flatMap(({ label, url }): OpenUrl[] => {
    const address = leadsTo(url, publicUrl);
    if (!address || address.length > LONGEST_URL) return [];
    return [{ type: 'Action.OpenUrl', title: oneLine(label, LONGEST_TITLE) || NOTHING, url: address }];
  });
  return actions.length > 0 ? [{ type: 'ActionSet', actions }] : [];
}

const submitButton = ({ command, submitLabel, slots = {} }: Form): Button => ({
  label: submitLabel,
  action: { command, slots },
  style: 'primary',
});

/** Has Teams ask for a dialog instead of sending a message. */
const OPENS_DIALOG = { msteams: { type: 'task/fetch' } };

const STYLES = { primary: 'positive', danger: 'destructive' } as const;

/** The verb of what a card asks by itself when it is looked at again. */
export const REFRESH = 'refresh';

function refreshed({ again }: Reply, { card, viewer }: RenderOptions, { data: most }: Measure): Pick<Card, 'refresh'> {
  if (!again || !viewer) return {};
  const data = buttonData(again, card);
  if (bytes(data) > most) return {};
  return { refresh: { action: { type: 'Action.Execute', title: NOTHING, verb: REFRESH, data }, userIds: [viewer] } };
}

function actionSets(buttons: Button[], { card, opening }: RenderOptions, measure: Measure): ActionSet[] {
  const actions = buttons.flatMap(({ label, action, style }): (Execute | Submit)[] => {
    const data = buttonData(action, card, opening);
    const title = oneLine(label, LONGEST_TITLE) || NOTHING;
    if (bytes(data) > measure.data) return [];
    const look = style && { style: STYLES[style] };
    if (opening) return [{ type: 'Action.Submit', title, data, ...look }];
    if (opensForm(action)) return [{ type: 'Action.Submit', title, data: { ...data, ...OPENS_DIALOG }, ...look }];
    return [
      {
        type: 'Action.Execute',
        title,
        verb: 'uplift',
        data,
        ...look,
        fallback: { type: 'Action.Submit', title, data },
      },
    ];
  });
  const shown = actions.slice(0, measure.buttons);
  return Array.from({ length: Math.ceil(shown.length / BUTTONS_IN_A_ROW) }, (_, row) => ({
    type: 'ActionSet',
    actions: shown.slice(row * BUTTONS_IN_A_ROW, (row + 1) * BUTTONS_IN_A_ROW),
  }));
}
