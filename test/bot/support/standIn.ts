import { demoPorts } from '../../../api/accuracy/demoNames';
import type { Bot } from '../../../bot/bot';
import { createBot } from '../../../bot/bot';
import type { Action, Message } from '../../../bot/message';
import type { ExecutionResult, Memory, NameEntry, Ports } from '../../../bot/ports';
import type { Answer } from '../../../bot/reply';

/** An operation the bot has run. */
export interface Ran {
  name: string;
  variables: Record<string, unknown>;
  key?: string;
  undoGroup?: string;
}

/** What a stand-in server answers to an operation, by its name. */
export type Answers = Record<string, (variables: Record<string, unknown>) => ExecutionResult>;

/** A conversation with a bot whose server is a list of answers; everything else is the bot itself. */
export interface Conversation {
  bot: Bot;
  ran: Ran[];
  say(text: string, more?: Partial<Message>): Promise<Answer>;
  press(action: Action): Promise<Answer>;
  /** Tells the bot that names have changed. */
  rename(...entries: NameEntry[]): void;
}

/** Starts a conversation of a demo person; each message is sent a second after the one before, unless it says when. */
export function converse(email: string, answers: Answers = {}, kept: { memory?: Memory } = {}): Conversation {
  const demo = demoPorts();
  const ran: Ran[] = [];
  let changed: (entries: NameEntry[]) => void = () => undefined;
  const ports: Ports = {
    memory: kept.memory ?? demo.memory,
    places: demo.places,
    names: {
      ...demo.names,
      subscribe(_, listener) {
        changed = listener;
        return () => undefined;
      },
    },
    async execute(document, variables, sender, options) {
      const name = /(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? '';
      if (name === 'Viewer') return demo.execute(document, variables, sender, options);
      ran.push({ name, variables, ...options });
      const answer = answers[name];
      if (!answer) throw new Error(`nobody expected ${name}`);
      return answer(variables);
    },
  };
  const bot = createBot(ports);
  let messages = 0;
  const message = (text: string, more: Partial<Message> = {}): Message => {
    messages += 1;
    return {
      id: `message ${messages}`,
      sender: { platform: 'console', tenant: 'demo', person: email, email },
      place: { conversation: 'one', kind: 'direct' },
      text,
      sentAt: new Date(Date.UTC(2026, 10, 24, 2, 0, messages)),
      ...more,
    };
  };
  return {
    bot,
    ran,
    say: (text, more) => bot.handle(message(text, more)),
    press: action => bot.handle(message('', { action })),
    rename: (...entries) => changed(entries),
  };
}

/** A payload as the server gives it: no errors, and a change that can be taken back. */
export function payload(field: string, content: Record<string, unknown>): ExecutionResult {
  return {
    data: {
      [field]: {
        ...content,
        userErrors: [],
        change: { id: 'change-1', summary: 'What changed', undoable: true, at: '2026-11-24T02:00:00Z' },
      },
    },
  };
}

/** A deal as the server tells it. */
export const acmeDeal = {
  id: 'deal:Acme Cloud Platform',
  version: 2,
  name: 'Acme Cloud Platform',
  account: { id: 'account:Acme Corporation', name: 'Acme Corporation' },
  amount: { amount: '48000.00', currency: 'USD' },
  stage: { id: 'stage:Negotiation', label: 'Negotiation' },
  owner: { id: 'user:alice@demo.test', name: 'Alice Chen' },
  productLine: { id: 'productLine:Cloud Platform', label: 'Cloud Platform' },
  expectedCloseOn: '2026-12-15',
  state: 'OPEN',
};
