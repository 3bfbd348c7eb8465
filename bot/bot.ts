import { dayOf } from '../entities/values/day';
import type { Locale } from '../entities/values/locale';
import { actedOn } from './actions';
import { askAgain, spokenAgain } from './again';
import { CarryingOut } from './carryingOut';
import type { Command } from './command';
import { COMMANDS } from './commands/all';
import { type Meaning, meaningOf } from './conversation';
import {
  type Dialogue,
  dialogueFrom,
  goneOn,
  isFresh,
  type Pending,
  slotsAsJson,
  summaryOf,
  withoutCorrected,
} from './dialogue';
import { faultOf } from './faults';
import type { Handle } from './handle';
import { Lexicons, NameView } from './lexicon';
import { linkedBy } from './linking';
import type { Message } from './message';
import { type Part, partsFrom, partsLeft } from './parts';
import { placeAbout } from './placeAbout';
import type { NameEntry, Ports } from './ports';
import { printedParts } from './printed';
import { problemAsked } from './problems';
import { notUnderstood, questionFor } from './questions';
import type { Answer, Reply, Understood } from './reply';
import { type Search, searchWith } from './search';
import { Senders } from './senders';
import { type Say, sayIn } from './texts/say';
import type { Setting } from './understand/setting';
import { Understander, type Understanding } from './understand/understander';
import type { Viewer } from './viewer';

/** The bot: answers messages, whatever platform they come from. */
export interface Bot {
  handle: Handle;
  search: Search;
}

/** Longer messages are not read: nobody writes so much to a colleague, and reading takes its time. */
const LONGEST_MESSAGE = 4_000;

interface Turned {
  answer: Answer;
  dialogue: Dialogue;
}

/** Compiling hundreds of sentences takes a third of a second, and nothing of it belongs to one bot. */
const known = new WeakMap<readonly Command[], Understander>();

function compiled(commands: readonly Command[]): Understander {
  const understander = known.get(commands) ?? new Understander(commands);
  known.set(commands, understander);
  return understander;
}

/** Makes a bot that reaches the world through its three ports only. */
export function createBot(ports: Ports, commands: readonly Command[] = COMMANDS): Bot {
  const senders = new Senders(ports.execute);
  const lexicons = new Lexicons(ports.names);
  const understander = compiled(commands);
  const carrying = new CarryingOut(ports.execute, commands);

  return {
    search: searchWith(ports.execute, senders),
    async handle(message, kept) {
      const received = await ports.memory.receive(message);
      kept?.();
      if (received.answer) return received.answer;
      if (received.busy) return say(sayIn(senders.guessLocale(message.sender, message.text))('fault.busy'), {});
      const { answer, dialogue } = await turn(
        spokenAgain(message),
        dialogueFrom(received.dialogue),
        received.saidBefore ?? false,
      );
      await ports.memory.answered(message, answer, dialogue);
      return answer;
    },
  };

  async function turn(message: Message, before: Dialogue, saidBefore: boolean): Promise<Turned> {
    const found = await senders.find(message.sender);
    if ('refused' in found) {
      const speak = sayIn(senders.guessLocale(message.sender, message.text));
      const linked = await linkedBy(message, ports.execute, speak);
      return {
        answer: say(linked ?? faultOf(found.refused, speak) ?? speak('unknown.sender'), {}),
        dialogue: before,
      };
    }
    const { viewer } = found;
    await ports.places.seen(
      { workspaceId: viewer.workspace.id, userId: viewer.user.id },
      message.sender,
      message.place,
    );
    const names = new NameView(await lexicons.of(viewer.workspace.id), viewer);
    const setting = settingOf(message, before, viewer, names);
    const meaning = read(message, before, setting);
    if (typeof meaning === 'string') {
      const speak = sayIn(viewer.locale);
      return { answer: say(speak(meaning, { most: LONGEST_MESSAGE }), { expect: 'not_understood' }), dialogue: before };
    }
    const speak = sayIn(localeOf(meaning.understanding, viewer));
    if (!meaning.understanding) {
      return {
        answer: {
          messages: [notUnderstood(meaning.nearest, commands, speak)],
          understood: { expect: 'not_understood' },
        },
        dialogue: { ...before, pending: undefined },
      };
    }
    if (saidBefore && meaning.understanding.command.changes) {
      const understood = printedParts([{ words: meaning.said, understanding: meaning.understanding }]);
      return { answer: { messages: [askAgain(message.text, speak)], understood }, dialogue: before };
    }
    return work(message, meaning, meaning.understanding, before, setting, speak);
  }

  function read(message: Message, before: Dialogue, setting: Setting): Meaning | 'tooLong' | 'empty' {
    const { action, text } = message;
    if (action) {
      const command = commands.find(each => each.name === action.command);
      return { understanding: command ? actedOn(command, action.slots, setting) : null, said: text, nearest: [] };
    }
    if (text.length > LONGEST_MESSAGE) return 'tooLong';
    if (!/[\p{L}\p{N}?]/u.test(text)) return 'empty';
    return meaningOf(message, before, setting, understander, commands);
  }

  /** Does what a message asks for, one part after the other, until a question has to be asked or something goes wrong. */
  async function work(
    message: Message,
    meaning: Meaning,
    first: Understanding,
    before: Dialogue,
    setting: Setting,
    speak: Say,
  ): Promise<Turned> {
    const { pending } = before;
    const continues = meaning.answers || (message.action !== undefined && pending?.command === message.action.command);
    const parts: Part[] = [
      { words: meaning.said, understanding: first },
      ...(continues ? partsFrom(pending?.left ?? [], first, setting, commands) : []),
      ...(meaning.parts ?? []),
    ];
    const messages: Reply[] = [];
    const understood = printedParts(parts);
    let operation: Answer['operation'];
    let problems: Answer['problems'];
    let dialogue = before;
    const corrects = meaning.corrects ? before.last?.changeId : continues ? pending?.corrects : undefined;
    // While something has to be asked first, what is to be corrected stays as it is.
    if (corrects !== undefined && !first.doubt && !message.dryRun) {
      const fault = await carrying.takeBack(message, corrects, speak);
      if (fault !== null) return { answer: say(fault, understood), dialogue: { ...before, pending: undefined } };
      dialogue = withoutCorrected(before, corrects);
    }
    for (const [index, { words, understanding }] of parts.entries()) {
      if (!understanding) {
        messages.push({ text: speak('parts.left', { words }) });
        continue;
      }
      if (understanding.doubt) {
        const asked = ask(message, understanding, meaning.said, dialogue, setting, speak);
        const left = partsLeft(parts.slice(index + 1));
        const open = { ...(left.length > 0 ? { left } : {}), ...(index === 0 && corrects ? { corrects } : {}) };
        return {
          answer: {
            messages: [...messages, asked.reply],
            understood,
            ...(operation ? { operation } : {}),
            ...(message.action && { problems: [problemAsked(understanding.doubt, asked.reply, speak)] }),
          },
          dialogue: { ...asked.dialogue, pending: { ...asked.pending, ...open } },
        };
      }
      if (message.dryRun) {
        dialogue = goneOn(dialogue, understanding.command, understanding.slots, meaning.said, message.sentAt);
        continue;
      }
      const key = `${message.id}:${index + (corrects ? 1 : 0)}`;
      const outcome = await carrying.run({ message, understanding, said: meaning.said, key, setting, speak }, dialogue);
      const summary = corrects && index === 0 ? summaryOf(before, corrects) : undefined;
      if (summary && (!outcome.done || outcome.dialogue.pending))
        messages.push({ text: speak('undo.done', { summary }) });
      messages.push(outcome.reply);
      operation ??= outcome.operation;
      if (message.action) problems ??= outcome.problems;
      dialogue = outcome.dialogue;
      if (outcome.done && understanding.command.name === 'setLanguage') senders.forget(message.sender);
      const unread = parts.slice(index + 1);
      if ((!outcome.done || dialogue.pending) && unread.length > 0) {
        if (!outcome.done)
          messages.push({ text: speak('parts.stopped', { words: unread.map(each => each.words).join(', ') }) });
        else if (dialogue.pending)
          dialogue = { ...dialogue, pending: { ...dialogue.pending, left: partsLeft(unread) } };
        break;
      }
    }
    return {
      answer: { messages, understood, ...(operation ? { operation } : {}), ...(problems ? { problems } : {}) },
      dialogue,
    };
  }

  function ask(
    message: Message,
    understanding: Understanding,
    said: string,
    before: Dialogue,
    setting: Setting,
    speak: Say,
  ): { reply: Reply; dialogue: Dialogue; pending: Pending } {
    const { doubt, command } = understanding;
    if (!doubt) throw new Error('there is nothing to ask');
    const { reply, candidates } = questionFor(understanding, doubt, setting, speak);
    const pending: Pending = {
      command: command.name,
      slots: slotsAsJson(understanding.slots),
      slot: doubt.slot,
      expect: doubt.expect,
      candidates: candidates.map(({ id, name }) => ({ id, name })),
      at: message.sentAt.toISOString(),
      said,
    };
    return { reply, dialogue: before, pending };
  }
}

/** What the reading of a message depends on. */
function settingOf(message: Message, before: Dialogue, viewer: Viewer, names: NameView): Setting {
  const known = (ids: readonly string[]): NameEntry[] =>
    ids.map(id => names.get(id)).filter(entry => entry !== undefined);
  const { last, list, recent } = before;
  return {
    viewer,
    names,
    sentAt: message.sentAt,
    today: dayOf(message.sentAt, viewer.timeZone),
    recent: last && isFresh(last.at, message.sentAt) ? known(recent) : [],
    about: placeAbout(message.place, before, names),
    listed: list && isFresh(list.at, message.sentAt) ? known(list.items.map(({ id }) => id)) : [],
  };
}

function say(text: string, understood: Understood): Answer {
  return { messages: [{ text }], understood };
}

/** The language of the message where it is clearly the other one, else the person's own. */
function localeOf(understanding: Understanding | null, viewer: Viewer): Locale {
  if (understanding?.language === 'zh') return 'zh-CN';
  return understanding?.language === 'en' ? 'en' : viewer.locale;
}
