import { notice } from '../notice';

/** A webhook that is sent nothing any more. */
export interface PausedWebhook {
  host: string;
  reason: 'UNREACHABLE' | 'GONE' | 'OWNER_LEFT';
}

/** Tells its owner that a webhook was paused, and why. */
export const webhookPaused = notice<PausedWebhook>({
  operation: null,
  reply: (_data, { host, reason }, { say }) => ({ text: say('webhook.paused', { host, reason }) }),
});
