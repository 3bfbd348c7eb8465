import { setTimeout } from 'node:timers/promises';
import { type App, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Log } from '../handle';
import { isFromElsewhere } from './access';
import { boltLogger } from './boltLogger';

/** What a connection to Slack needs. */
export interface SocketOptions {
  /** `xapp-…` */
  appToken: string;
  clientOptions: webApi.WebClientOptions;
  log: Log;
}

/** Slack answers a farewell at once or not at all; longer than this nobody waits for it, in milliseconds. */
const FAREWELL_MS = 1_000;

type Arriving = Parameters<App['processEvent']>[0];

/**
 * Socket mode, for a server that Slack cannot reach. What arrives is handled as over HTTP: an event that could not be
 * stored stays unacknowledged, so that Slack repeats it.
 */
export class SocketReceiver extends SocketModeReceiver {
  constructor({ appToken, clientOptions, log }: SocketOptions) {
    super({
      appToken,
      logger: boltLogger(log),
      installerOptions: { clientOptions },
      processEventErrorHandler: async ({ error }) => {
        if (!isFromElsewhere(error)) log.error({ err: error }, 'what Slack sent was not stored');
        return isFromElsewhere(error);
      },
    });
  }

  /** Bolt does not wait for the end of the connection, whose timer would then outlive it by half a minute. */
  override async stop(): Promise<void> {
    await Promise.race([this.client.disconnect(), setTimeout(FAREWELL_MS, undefined, { ref: false })]);
    // Asked a second time, the client cuts off a connection whose end has not been answered.
    await this.client.disconnect();
  }

  override init(app: App): void {
    super.init(Object.create(app, { processEvent: { value: (arriving: Arriving) => storedFirst(app, arriving) } }));
  }
}

/** Bolt acknowledges an event before anybody has seen it; here that waits until its listeners are done. */
async function storedFirst(app: App, arriving: Arriving): Promise<void> {
  if (!('event' in arriving.body)) return app.processEvent(arriving);
  await app.processEvent({ ...arriving, ack: async () => undefined });
  await arriving.ack();
}
