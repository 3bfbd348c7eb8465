import type { Handle } from '../../bot/handle';
import type { Message } from '../../bot/message';
import type { Answer, Problem, Reply } from '../../bot/reply';
import type { Found, Search } from '../../bot/search';

/**
 * Stands where the bot stands: answers with the replies it was given and remembers messages by id, so the same id has one effect.
 * `received` holds every delivery, `effects` each message that was acted on.
 */
export class ScriptedBot {
  readonly received: Message[] = [];
  readonly effects: Message[] = [];
  replies: Reply[] = [{ text: 'Logged call with Acme Corporation.' }];
  problems?: Problem[];
  /** Stands for the database: storing a message waits for this, and fails when it fails. */
  storing: Promise<void> = Promise.resolve();
  /** Set to make the work on a stored message fail. */
  fault?: Error;
  private readonly answers = new Map<string, Promise<Answer>>();

  readonly handle: Handle = async (message, kept) => {
    this.received.push(message);
    await this.storing;
    kept?.();
    const known = this.answers.get(message.id);
    if (known) return known;
    const answer = this.work(message);
    this.answers.set(message.id, answer);
    return answer;
  };

  /** What a search finds. */
  found: Found[] = [];
  readonly searches: { person: string; text: string; kinds: string[] }[] = [];

  readonly search: Search = async ({ person }, text, kinds) => {
    this.searches.push({ person, text, kinds });
    return this.found;
  };

  private async work(message: Message): Promise<Answer> {
    if (this.fault) throw this.fault;
    this.effects.push(message);
    return { messages: this.replies, understood: {}, ...(this.problems && { problems: this.problems }) };
  }
}
