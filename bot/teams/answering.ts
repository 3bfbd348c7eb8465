import type { ConversationReference } from 'botbuilder';
import { localeFrom } from '../../entities/values/locale';
import type { Log } from '../handle';
import type { Intake, Taken } from '../intake';
import type { Message } from '../message';
import type { Reply } from '../reply';
import { cardName } from './button';
import { activityOf, plainMessage } from './outgoing';
import type { Outlet } from './outlet';
import { text } from './texts';

const TOO_FAST = 429;
/** Goes at an answer that Teams has not taken because it came too fast. */
const GOES = 3;
const PAUSE_MS = 2_000;

/** People see that the bot is at work when an answer takes longer than this, in milliseconds. */
const TYPING_MS = 700;

/** Sends answers once the platform has its acknowledgement. */
export class Answering {
  constructor(
    private readonly intake: Intake,
    private readonly outlet: Outlet,
    private readonly publicUrl: string,
    private readonly log: Log,
  ) {}

  /**
   * Answers a message once, however often the platform delivers it.
   * @param skip how many of the replies the person has already.
   */
  once(taken: Taken, to: Partial<ConversationReference>, skip = 0): void {
    const { message } = taken;
    const typing = setTimeout(() => this.showTyping(to), TYPING_MS);
    this.intake.later(async () => {
      try {
        const replies = await this.replies(taken);
        clearTimeout(typing);
        await this.intake.once(message.id, () => this.send(message, replies, to, skip));
      } catch (error) {
        this.log.error({ err: error, message: message.id }, 'an answer could not be sent to Teams');
      }
    });
  }

  /** The replies to a message; one that says so when it could not be answered. */
  async replies({ message, answer }: Taken): Promise<Reply[]> {
    try {
      return (await answer).messages;
    } catch (error) {
      this.log.error({ err: error, message: message.id }, 'a message from Teams could not be answered');
      return [{ text: text('fault', localeFrom(message.sender.locale)) }];
    }
  }

  private async send(
    message: Message,
    replies: Reply[],
    to: Partial<ConversationReference>,
    skip: number,
  ): Promise<void> {
    const left = [...replies.entries()].slice(skip).map(([index, reply]) => ({
      secret: isSecret(reply, message),
      activity: activityOf(reply, cardName(message.id, index), this.publicUrl, to.user?.id),
    }));
    for (const { activity } of left.filter(({ secret }) => !secret))
      await patiently(() => this.outlet.send(to, activity));
    const secrets = left.filter(({ secret }) => secret);
    if (secrets.length === 0) return;
    let outcome: 'sentPrivately' | 'openPrivateChat' = 'sentPrivately';
    try {
      for (const { activity } of secrets) await patiently(() => this.outlet.sendPrivately(to, activity));
    } catch (error) {
      this.log.warn({ err: error, message: message.id }, 'a private answer could not be sent to Teams');
      outcome = 'openPrivateChat';
    }
    await this.outlet.send(to, plainMessage(text(outcome, localeFrom(message.sender.locale))));
  }

  private showTyping(to: Partial<ConversationReference>): void {
    // Only a hint: without it the answer comes all the same.
    this.outlet
      .send(to, { type: 'typing' })
      .catch(error => this.log.warn({ err: error }, 'typing could not be shown in Teams'));
  }
}

/** True for a reply that others in the conversation may not see. */
export const isSecret = (reply: Reply, { place }: Message): boolean =>
  place.kind === 'channel' && reply.private === true;

/** What came too fast was surely not sent, and is sent after a pause. */
async function patiently(send: () => Promise<void>): Promise<void> {
  for (let go = 1; ; go += 1) {
    try {
      return await send();
    } catch (error) {
      const tooFast = error instanceof Error && 'statusCode' in error && error.statusCode === TOO_FAST;
      if (!tooFast || go === GOES) throw error;
      await new Promise(resolve => setTimeout(resolve, go * PAUSE_MS));
    }
  }
}
