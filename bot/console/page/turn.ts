import type { Action } from '../../message.js';
import type { Answer, Reply } from '../../reply.js';
import { card } from './card.js';
import { element } from './element.js';
import type { Told, Turn } from './history.js';
import { operationPanel } from './operation.js';
import type { Person } from './person.js';
import type { Failure } from './server.js';
import type { Texts } from './texts.js';

/** What happens inside a turn that the conversation has to know of. */
export interface TurnEvents {
  again: () => void;
  /** A button or form of the answer sends its action on; `button` is where it stands, to be remembered as pressed. */
  act: (label: string, action: Action, button?: string) => void;
}

/** A message and its answer on the page, as far as it has come: under way, failed or answered. */
export function turnView(turn: Turn, person: Person, texts: Texts, events: TurnEvents): HTMLElement {
  const time = new Date(turn.message.sentAt).toLocaleTimeString(person.locale, { hour: '2-digit', minute: '2-digit' });
  const said = element(
    'div',
    { class: `said${turn.message.action ? ' pressed' : ''}` },
    element('span', { class: 'unseen' }, `${texts.youSaid}: `),
    element('p', { dir: 'auto' }, turn.shown),
    element('time', { datetime: turn.message.sentAt }, time),
  );
  return element('article', { class: 'turn' }, said, outcome(turn, person, texts, events));
}

/** Something the person was told without having asked. */
export function toldView(
  { at, reply, pressed }: Told,
  person: Person,
  texts: Texts,
  act: TurnEvents['act'],
): HTMLElement {
  const time = new Date(at).toLocaleTimeString(person.locale, { hour: '2-digit', minute: '2-digit' });
  return element(
    'article',
    { class: 'turn told', 'aria-live': 'polite' },
    element(
      'div',
      { class: 'replied' },
      element('span', { class: 'unseen' }, `${texts.upliftSaid}: `),
      replyCard(reply, 0, pressed, texts, act),
      element('time', { datetime: at }, time),
    ),
  );
}

function replyCard(reply: Reply, at: number, pressed: string[], texts: Texts, act: TurnEvents['act']): HTMLElement {
  return card(reply, texts, {
    isPressed: button => pressed.includes(`${at}:${button}`),
    press: (button, label, action) => act(label, action, `${at}:${button}`),
    submit: (label, action) => act(label, action),
  });
}

function outcome(turn: Turn, person: Person, texts: Texts, events: TurnEvents): HTMLElement {
  if (turn.failure) return failed(turn.failure, texts, events);
  if (turn.answer) return answered(turn.answer, turn, person, texts, events);
  return element(
    'div',
    { class: 'working', role: 'status', 'aria-label': texts.working },
    element('i'),
    element('i'),
    element('i'),
  );
}

function failed(failure: Failure, texts: Texts, events: TurnEvents): HTMLElement {
  if ('refused' in failure) return element('div', { class: 'failed', role: 'alert' }, failure.refused);
  return element(
    'div',
    { class: 'failed', role: 'alert' },
    element('span', {}, texts.lost),
    element('button', { type: 'button', class: 'usual', onclick: events.again }, texts.again),
  );
}

function answered(answer: Answer, turn: Turn, person: Person, texts: Texts, events: TurnEvents): HTMLElement {
  const cards = answer.messages.map((reply, message) => replyCard(reply, message, turn.pressed, texts, events.act));
  return element(
    'div',
    { class: 'replied' },
    element('span', { class: 'unseen' }, `${texts.upliftSaid}: `),
    ...cards,
    operationPanel(answer, person, texts),
  );
}
