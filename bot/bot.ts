import { dayOf } from '../entities/values/day';
import type { Locale } from '../entities/values/locale';
import { actedOn } from './actions';
import { askAgain, spokenAgain } from './again';
import { button, type Command, isPreview, isReply, Refused, type Turn, Unfilled } from './command';
import { COMMANDS } from './commands/all';
import { CONFIRMED, toBeConfirmed } from './confirming';
import { type Meaning, meaningOf } from './conversation';
import { type Dialogue, dialogueFrom, earlierThan, goneOn, isFresh, slotsAsJson } from './dialogue';
import { faultOf, undoableChange } from './faults';
import type { Handle } from './handle';
import { Lexicons, NameView } from './lexicon';
import { linkedBy } from './linking';
import type { Message } from './message';
import type { ExecuteOptions, ExecutionResult, Ports } from './ports';
import { problemAsked, problemsIn } from './problems';
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

/** Makes a bot that reaches the world through its three ports only. */
export function createBot(ports: Ports, commands: readonly Command[] = COMMANDS): Bot {
  const senders = new Senders(ports.execute);
  const lexicons = new Lexicons(ports.names);
  const understander = new Understander(commands);

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
    const setting: Setting = {
      viewer,
      names,
      sentAt: message.sentAt,
      today: dayOf(message.sentAt, viewer.timeZone),
      recent:
        before.last && isFresh(before.last.at, message.sentAt)
          ? before.recent.map(id => names.get(id)).filter(entry => entry !== undefined)
          : [],
    };
    const meaning = read(message, before, setting);
    if (typeof meaning === 'string') {
      const speak = sayIn(viewer.locale);
      return { answer: say(speak(meaning, { most: LONGEST_MESSAGE }), { expect: 'not_understood' }), dialogue: before };
    }
    const speak = sayIn(localeOf(meaning.understanding, viewer));
    const { understanding } = meaning;
    if (!understanding) {
      return {
        answer: {
          messages: [notUnderstood(meaning.nearest, commands, speak)],
          understood: { expect: 'not_understood' },
        },
        dialogue: { ...before, pending: undefined },
      };
    }
    if (saidBefore && understanding.command.changes) {
      return {
        answer: { messages: [askAgain(message.text, speak)], understood: printed(understanding) },
        dialogue: before,
      };
    }
    if (understanding.doubt) return ask(message, understanding, meaning.said, before, setting, speak);
    return carryOut(message, meaning, understanding, before, setting, speak);
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

  function ask(
    message: Message,
    understanding: Understanding,
    said: string,
    before: Dialogue,
    setting: Setting,
    speak: Say,
  ): Turned {
    const { doubt, command } = understanding;
    if (!doubt) throw new Error('there is nothing to ask');
    const { reply, candidates } = questionFor(understanding, doubt, setting, speak);
    return {
      answer: {
        messages: [reply],
        understood: printed(understanding),
        ...(message.action && { problems: [problemAsked(doubt, reply, speak)] }),
      },
      dialogue: {
        ...before,
        pending: {
          command: command.name,
          slots: slotsAsJson(understanding.slots),
          slot: doubt.slot,
          expect: doubt.expect,
          candidates: candidates.map(({ id, name }) => ({ id, name })),
          at: message.sentAt.toISOString(),
          said,
        },
      },
    };
  }

  async function carryOut(
    message: Message,
    meaning: Meaning,
    understanding: Understanding,
    before: Dialogue,
    setting: Setting,
    speak: Say,
  ): Promise<Turned> {
    const { command, slots } = understanding;
    const understood = printed(understanding);
    const dialogue = goneOn(before, command, slots, message.sentAt);
    if (slots[CONFIRMED] === false) {
      return { answer: say(speak('confirm.dropped'), understood), dialogue: { ...before, pending: undefined } };
    }
    if (message.dryRun) return { answer: { messages: [], understood }, dialogue };
    const working: Turn = {
      viewer: setting.viewer,
      setting,
      say: speak,
      said: meaning.said,
      place: message.place.kind,
      earlier: earlierThan(before, message.sentAt),
      async ask<T>(operation: { document: string }, variables: Record<string, unknown>): Promise<T> {
        const result = await ports.execute(operation.document, variables, message.sender, { answerIn: speak.locale });
        if (result.errors || !result.data) throw new Refused(result);
        return result.data as T;
      },
    };
    try {
      if (meaning.corrects) await takeBack(message, before.last?.changeId);
      const request = await command.operation(slots, working);
      if (isReply(request)) return { answer: { messages: [request], understood }, dialogue };
      if (isPreview(request)) {
        const { reply, pending } = toBeConfirmed(request, understanding, meaning.said, message.sentAt, speak);
        return { answer: { messages: [reply], understood }, dialogue: { ...dialogue, pending } };
      }
      const { operation, variables } = request;
      const options: ExecuteOptions = {
        answerIn: speak.locale,
        ...(command.changes && { key: `${message.id}:${meaning.corrects ? 1 : 0}`, undoGroup: message.id }),
      };
      const result = await ports.execute(operation.document, variables, message.sender, options);
      const fault = faultOf(result, speak);
      const shown = { name: operation.name, document: operation.document, variables };
      if (fault !== null || !result.data) {
        return {
          answer: {
            messages: [{ text: fault ?? speak('fault.unnumbered') }],
            understood,
            operation: shown,
            ...(message.action && { problems: problemsIn(result, fault) }),
          },
          dialogue: { ...before, pending: undefined },
        };
      }
      if (command.name === 'setLanguage') senders.forget(message.sender);
      const reply = withUndo(command.reply(result.data, working, slots), command, result.data, speak);
      const changeId = undoableChange(result.data) ?? undefined;
      const last = dialogue.last === before.last ? before.last : dialogue.last && { ...dialogue.last, changeId };
      const answer = reply.private ? { what: reply, at: message.sentAt.toISOString() } : dialogue.answer;
      return {
        answer: { messages: [withSharing(reply, message, speak)], understood, operation: shown },
        dialogue: { ...dialogue, last, answer },
      };
    } catch (error) {
      if (error instanceof Unfilled) {
        const { problem } = error;
        return { answer: { messages: [{ text: problem.text }], understood, problems: [problem] }, dialogue: before };
      }
      if (!(error instanceof Refused)) throw error;
      return {
        answer: say(faultOf(error.result, speak) ?? '', understood),
        dialogue: { ...before, pending: undefined },
      };
    }
  }

  /** Takes back what the corrected message changed before it is repeated with what was meant. */
  async function takeBack(message: Message, changeId: string | undefined): Promise<void> {
    const undo = commands.find(each => each.name === 'undo');
    if (!undo || !changeId) return;
    const request = await undo.operation({ changeId }, {} as Turn);
    if (isReply(request) || isPreview(request)) return;
    const result: ExecutionResult = await ports.execute(request.operation.document, request.variables, message.sender, {
      key: `${message.id}:0`,
      undoGroup: message.id,
    });
    // Repeating what could not be taken back would record it twice.
    if (faultOf(result, sayIn('en')) !== null) throw new Refused(result);
  }
}

function say(text: string, understood: Understood): Answer {
  return { messages: [{ text }], understood };
}

function withUndo(reply: Reply, command: Command, data: Record<string, unknown>, speak: Say): Reply {
  const changeId = command.changes && command.name !== 'undo' ? undoableChange(data) : null;
  if (changeId === null) return reply;
  return {
    ...reply,
    buttons: [...(reply.buttons ?? []), button(speak('undo.button'), 'undo', { changeId }, 'danger')],
  };
}

/** Where others read along, an answer that only the asker sees can be shown to them. */
function withSharing(reply: Reply, { place }: Message, speak: Say): Reply {
  if (!reply.private || place.kind !== 'channel') return reply;
  return { ...reply, buttons: [...(reply.buttons ?? []), button(speak('shareHere.button'), 'shareHere', {})] };
}

/** The language of the message where it is clearly the other one, else the person's own. */
function localeOf(understanding: Understanding | null, viewer: Viewer): Locale {
  if (understanding?.language === 'zh') return 'zh-CN';
  return understanding?.language === 'en' ? 'en' : viewer.locale;
}

/** What `understood` shows: slots by name, with canonical names. */
function printed({ command, slots, doubt }: Understanding): Understood {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(slots)) {
    const slot = command.slots[name];
    if (slot && value !== undefined) Object.assign(shown, slot.print(value, name));
  }
  const understood: Understood = { command: command.name, slots: shown };
  if (!doubt) return understood;
  return {
    ...understood,
    expect: doubt.expect,
    slot: doubt.slot,
    ...(doubt.expect === 'ambiguous' ? { candidates: doubt.candidates.map(({ name }) => name) } : {}),
    ...(doubt.expect === 'unknown_name' ? { value: doubt.value } : {}),
  };
}
