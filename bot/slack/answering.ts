import type { Log } from '../handle';
import type { Intake, Taken } from '../intake';
import type { Reply } from '../reply';
import { type Channels, type Destination, deliver } from './deliver';
import { apology } from './texts';

/** Sends answers once the platform has its acknowledgement. */
export class Answering {
  constructor(
    private readonly intake: Intake,
    private readonly publicUrl: string,
    private readonly log: Log,
  ) {}

  /** Answers a message once, however often the platform delivers it. */
  once(taken: Taken, to: Destination, through: Channels): void {
    this.later(taken, () => this.intake.once(taken.message.id, () => this.send(taken, to, through)));
  }

  /** Answers a request whose sender waits for this very answer, also when it is a repeat. */
  always(taken: Taken, to: Destination, through: Channels): void {
    this.later(taken, () => this.send(taken, to, through));
  }

  private later(taken: Taken, job: () => Promise<void>): void {
    this.intake.later(async () => {
      try {
        await job();
      } catch (error) {
        this.log.error({ err: error, message: taken.message.id }, 'an answer could not be sent to Slack');
      }
    });
  }

  private async send(taken: Taken, to: Destination, through: Channels): Promise<void> {
    await deliver(await this.replies(taken), to, through, { publicUrl: this.publicUrl });
  }

  private async replies({ message, answer }: Taken): Promise<Reply[]> {
    try {
      return (await answer).messages;
    } catch (error) {
      this.log.error({ err: error, message: message.id }, 'a message from Slack could not be answered');
      return [{ text: apology('fault', message.sender.locale), private: true }];
    }
  }
}
