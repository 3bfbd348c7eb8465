import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { mountSlack, type SlackAdapter } from '../../../bot/slack/adapter';
import { ScriptedBot } from '../scriptedBot';
import { SIGNING_SECRET, SignedRequests } from './signedRequests';

/** Slack as our server knows it. */
interface SlackSide {
  apiUrl: string;
  botToken: string;
  /** Where commands and buttons may be answered. */
  responseUrl?: string;
}

/** Our server with the Slack endpoint. */
export class MountedSlack {
  readonly bot = new ScriptedBot();
  private readonly adapter: SlackAdapter;
  private readonly server: Server;

  private constructor(private readonly slack: SlackSide) {
    const app = express();
    this.adapter = mountSlack({
      app,
      access: slack.botToken,
      reached: { signingSecret: SIGNING_SECRET },
      apiUrl: slack.apiUrl,
      publicUrl: 'https://uplift.demo.test',
      handle: this.bot.handle,
      search: this.bot.search,
      now: () => new Date(),
      log: { warn: () => {}, error: () => {} },
      storeWithinMs: 400,
    });
    this.server = app.listen(0, '127.0.0.1');
  }

  static async start(slack: SlackSide): Promise<MountedSlack> {
    const mounted = new MountedSlack(slack);
    if (!mounted.server.listening) await new Promise(resolve => mounted.server.once('listening', resolve));
    return mounted;
  }

  /** Signed requests to the endpoint. */
  get post(): SignedRequests {
    const { port } = this.server.address() as AddressInfo;
    return new SignedRequests(`http://127.0.0.1:${port}/slack/events`, this.slack.responseUrl);
  }

  /** The response to a request, once all answers have gone out as well. */
  async answered(request: Promise<Response>): Promise<Response> {
    const response = await request;
    await this.adapter.idle();
    return response;
  }

  async stop(): Promise<void> {
    await this.adapter.idle();
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }
}
