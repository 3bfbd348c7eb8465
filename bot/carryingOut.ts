import { acceptedSlots } from './accepted';
import {
  button,
  type Command,
  isPreview,
  isQuestion,
  isReply,
  isRequest,
  Refused,
  type Turn,
  Unfilled,
} from './command';
import type { ListGoingOn } from './commands/bot/nextPage';
import { CONFIRMED, toBeConfirmed } from './confirming';
import { type Dialogue, earlierThan, goneOn, isFresh, type Pending, slotsAsJson, withMade } from './dialogue';
import { changeMade, faultOf } from './faults';
import { channelOf } from './here';
import { nextPageButton, shownList } from './listing';
import type { Message } from './message';
import type { Execute, ExecuteOptions } from './ports';
import { problemsIn } from './problems';
import type { Operation, Problem, Reply } from './reply';
import type { Say } from './texts/say';
import type { Setting } from './understand/setting';
import type { Understanding } from './understand/understander';
import { isUnsure, told } from './unsure';

/** One command to be carried out, with what was said before it. */
export interface Errand {
  message: Message;
  understanding: Understanding;
  /** The words to be kept with what is recorded. */
  said: string;
  /** Of the operation, so that it has one effect however often it is asked for. */
  key: string;
  setting: Setting;
  speak: Say;
}

/** What came of it. */
export interface Outcome {
  reply: Reply;
  operation?: Operation;
  /** Why it was refused, by slot. */
  problems?: Problem[];
  dialogue: Dialogue;
  /** False when it was refused or failed: then nothing has changed. */
  done: boolean;
}

/** Carries commands out through `execute`. */
export class CarryingOut {
  constructor(
    private readonly execute: Execute,
    private readonly commands: readonly Command[],
  ) {}

  /** One command, as far as it goes: its answer, its preview, or why the server refused it. */
  async run(errand: Errand, before: Dialogue): Promise<Outcome> {
    const { message, understanding, said, speak, setting } = errand;
    if (understanding.slots[CONFIRMED] === false) {
      return {
        reply: { text: speak('confirm.dropped') },
        dialogue: { ...before, pending: undefined },
        done: false,
      };
    }
    if (isUnsure(understanding)) {
      const preview = told(understanding, setting, speak);
      const { reply, pending } = toBeConfirmed(preview, understanding, said, message.sentAt, speak);
      return { reply, dialogue: { ...before, pending }, done: true };
    }
    const page = this.pageOf(understanding, before, setting, message.sentAt);
    if (page === 'last') return { reply: { text: speak('nextPage.last') }, dialogue: before, done: true };
    const { command, slots } = page ?? understanding;
    const turn = this.turnOf(errand, before, page?.from.shown ?? 0);
    try {
      const request = await command.operation(slots, turn);
      const dialogue = page ? before : goneOn(before, command, slots, said, message.sentAt);
      if (isReply(request)) return { reply: request, dialogue, done: true };
      if (isQuestion(request)) {
        const pending: Pending = {
          command: command.name,
          slots: slotsAsJson(slots),
          slot: request.slot,
          expect: 'missing',
          candidates: [],
          at: message.sentAt.toISOString(),
          said,
        };
        return { reply: request.question, dialogue: { ...dialogue, pending }, done: true };
      }
      if (isPreview(request)) {
        const { reply, pending } = toBeConfirmed(request, understanding, said, message.sentAt, speak);
        return { reply, dialogue: { ...dialogue, pending }, done: true };
      }
      const { operation, variables: own } = request;
      const variables = page ? { ...own, after: page.from.after } : own;
      const shown = { name: operation.name, document: operation.document, variables };
      const options: ExecuteOptions = {
        answerIn: speak.locale,
        ...(command.changes && { key: errand.key, undoGroup: message.id }),
      };
      const result = await this.execute(operation.document, variables, message.sender, options);
      const fault = faultOf(result, speak);
      if (fault !== null || !result.data) {
        const reply = { text: fault ?? speak('fault.unnumbered') };
        const problems = problemsIn(result, fault);
        return { reply, operation: shown, problems, dialogue: { ...before, pending: undefined }, done: false };
      }
      const answer = command.reply(result.data, turn, slots);
      const after = this.remembering(command, slots, result.data, answer, dialogue, before, turn.skipped, message);
      const buttons = [
        ...(answer.buttons ?? []),
        ...(after.list && after.list !== before.list ? nextPageButton(after.list, speak) : []),
        ...undoButtons(command, result.data, speak),
      ];
      const reply = buttons.length > 0 ? { ...answer, buttons } : answer;
      return { reply: withSharing(reply, message, speak), operation: shown, dialogue: after, done: true };
    } catch (error) {
      if (error instanceof Unfilled) {
        const { problem } = error;
        return { reply: { text: problem.text }, problems: [problem], dialogue: before, done: false };
      }
      if (!(error instanceof Refused)) throw error;
      const reply = { text: faultOf(error.result, speak) ?? '' };
      return { reply, dialogue: { ...before, pending: undefined }, done: false };
    }
  }

  /** Takes back what a corrected order changed, and that alone, before it is repeated with what was meant; null when that went well. */
  async takeBack(message: Message, changeId: string, speak: Say): Promise<string | null> {
    const undo = this.commands.find(each => each.name === 'undo');
    if (!undo) return null;
    const request = await undo.operation({ changeId }, {} as Turn);
    if (!isRequest(request)) return null;
    const variables = { input: { ...(request.variables.input as object), alone: true } };
    const result = await this.execute(request.operation.document, variables, message.sender, {
      key: `${message.id}:0`,
      undoGroup: message.id,
      answerIn: speak.locale,
    });
    // Repeating what could not be taken back would record it twice.
    return faultOf(result, speak);
  }

  /** The list that `nextPage` goes on with: the button's, else the one shown last here. */
  private pageOf(
    { command, slots }: Understanding,
    before: Dialogue,
    setting: Setting,
    now: Date,
  ): { command: Command; slots: Record<string, unknown>; from: ListGoingOn } | 'last' | null {
    if (command.name !== 'nextPage') return null;
    const kept = before.list && isFresh(before.list.at, now) ? before.list : undefined;
    const from = (slots.list as ListGoingOn | undefined) ?? kept;
    const listing = from && this.commands.find(each => each.name === from.command && each.list);
    if (!from || !listing) return null;
    if (from.after === null) return 'last';
    return {
      command: listing,
      slots: acceptedSlots(listing, from.slots, setting),
      from: { command: from.command, slots: from.slots, after: from.after, shown: from.shown },
    };
  }

  private turnOf({ message, said, setting, speak }: Errand, before: Dialogue, skipped: number): Turn {
    const { execute } = this;
    return {
      viewer: setting.viewer,
      setting,
      say: speak,
      said,
      place: message.place.kind,
      channel: channelOf(message),
      earlier: earlierThan(before, message.sentAt),
      skipped,
      async ask<T>(operation: { document: string }, variables: Record<string, unknown>): Promise<T> {
        const result = await execute(operation.document, variables, message.sender, { answerIn: speak.locale });
        if (result.errors || !result.data) throw new Refused(result);
        return result.data as T;
      },
    };
  }

  private remembering(
    command: Command,
    slots: Record<string, unknown>,
    data: Record<string, unknown>,
    reply: Reply,
    dialogue: Dialogue,
    before: Dialogue,
    skipped: number,
    message: Message,
  ): Dialogue {
    const now = message.sentAt;
    const at = now.toISOString();
    const made = command.changes ? changeMade(data) : null;
    const last =
      dialogue.last === before.last
        ? before.last
        : dialogue.last && { ...dialogue.last, changeId: made?.undoable ? made.changeId : undefined };
    const list = shownList(command, slotsAsJson(slots), data, skipped, now);
    const answer = reply.private ? { what: reply, at } : dialogue.answer;
    const after = { ...dialogue, last, answer, ...(list ? { list } : {}) };
    if (command.name === 'undo') return withMade(after, null, undoneIn(data));
    return made ? withMade(after, { ...made, by: message.id, at }) : after;
  }
}

/** The change that `undo` has taken back. */
function undoneIn(data: Record<string, unknown>): string | undefined {
  return (data.undo as { undone?: { id?: string } | null } | undefined)?.undone?.id;
}

function undoButtons(command: Command, data: Record<string, unknown>, speak: Say): Reply['buttons'] & object {
  const made = command.changes && command.name !== 'undo' ? changeMade(data) : null;
  return made?.undoable ? [button(speak('undo.button'), 'undo', { changeId: made.changeId }, 'danger')] : [];
}

/** Where others read along, an answer that only the asker sees can be shown to them. */
function withSharing(reply: Reply, { place }: Message, speak: Say): Reply {
  if (!reply.private || place.kind !== 'channel') return reply;
  return { ...reply, buttons: [...(reply.buttons ?? []), button(speak('shareHere.button'), 'shareHere', {})] };
}
