import type { Action } from '../../message.js';
import { element } from './element.js';
import { type History, isTold, keepHistory, readHistory, type Told, type Turn } from './history.js';
import type { Unasked } from './notifications.js';
import type { Person } from './person.js';
import { send } from './server.js';
import type { Texts } from './texts.js';
import { toldView, turnView } from './turn.js';

/** What the page is told of a conversation. */
export interface ConversationEvents {
  /** Something was written or pressed and is on its way. */
  sent: () => void;
  /** The answer is there, or the news that there is none. */
  answered: () => void;
}

/** One person's conversation: what is shown of it, and sending what the person writes and presses. */
export class Conversation {
  /** All turns, to be put into the page; answers arrive here also while another person's conversation is shown. */
  readonly list = element('div', { class: 'turns' });
  private readonly history: History;
  private readonly views = new Map<Turn | Told, HTMLElement>();
  /** Messages go one after the other, as they were written. */
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly person: Person,
    private readonly texts: Texts,
    private readonly events: ConversationEvents,
  ) {
    this.history = readHistory(person.email);
    for (const turn of this.history.turns) {
      // Under way when the page was closed, it may or may not have got through: its id makes asking again safe.
      if (!isTold(turn) && !turn.answer && !turn.failure) turn.failure = { lost: true };
      this.show(turn);
    }
  }

  get isEmpty(): boolean {
    return this.history.turns.length === 0;
  }

  /** What the person has written here, the latest last. */
  get written(): string[] {
    return this.history.turns.flatMap(turn => (isTold(turn) || turn.message.action ? [] : [turn.shown]));
  }

  /** Sends a text. */
  say(text: string): void {
    this.post(text, text);
  }

  /** Asks for something that needs no words, shown as `label`. */
  act(label: string, action: Action): void {
    this.post(label, '', action);
  }

  /** Shows what the person is told without having asked; told again, it is shown once. */
  tell({ id, at, reply }: Unasked): void {
    if (this.history.turns.some(turn => isTold(turn) && turn.told === id)) return;
    const told: Told = { told: id, at, reply, pressed: [] };
    this.history.turns.push(told);
    this.show(told);
    this.keep();
    this.scrollTo(told);
  }

  private post(shown: string, text: string, action?: Action): void {
    const message = {
      id: crypto.randomUUID(),
      as: this.person.email,
      conversation: this.history.conversation,
      text,
      sentAt: new Date().toISOString(),
      ...(action && { action }),
    };
    const turn: Turn = { message, shown, pressed: [] };
    this.history.turns.push(turn);
    this.deliver(turn);
  }

  private deliver(turn: Turn): void {
    turn.failure = undefined;
    this.show(turn);
    this.keep();
    this.scrollToEnd();
    this.events.sent();
    this.sending = this.sending.then(async () => {
      const result = await send(turn.message);
      if ('messages' in result) turn.answer = result;
      else turn.failure = result;
      this.keep();
      this.show(turn);
      this.scrollTo(turn);
      this.events.answered();
    });
  }

  private show(turn: Turn | Told): void {
    const act = (label: string, action: Action, button?: string): void => {
      if (button) turn.pressed.push(button);
      this.post(label, '', action);
    };
    const view = isTold(turn)
      ? toldView(turn, this.person, this.texts, act)
      : turnView(turn, this.person, this.texts, { again: () => this.deliver(turn), act });
    const shown = this.views.get(turn);
    if (shown) shown.replaceWith(view);
    else this.list.append(view);
    this.views.set(turn, view);
  }

  private keep(): void {
    keepHistory(this.person.email, this.history);
  }

  /** Shows the latest turn. */
  scrollToEnd(): void {
    this.list.lastElementChild?.scrollIntoView({ block: 'end' });
  }

  /** Brings an answer into view from its question on, and again when its pictures have found their size. */
  private scrollTo(turn: Turn | Told): void {
    const view = this.views.get(turn);
    const bring = (): void => view?.scrollIntoView({ block: 'nearest' });
    for (const image of view?.querySelectorAll('img') ?? []) image.addEventListener('load', bring, { once: true });
    bring();
  }
}
