import type { Handle } from '../../bot/handle';
import type { Metrics } from './metrics';

/** Times messages and counts how they were understood. */
export function countsMessages(handle: Handle, metrics: Metrics): Handle {
  return async (message, kept) => {
    const began = performance.now();
    const answer = await handle(message, kept);
    metrics.message(message.sender.platform, answer.understood, (performance.now() - began) / 1_000);
    return answer;
  };
}
