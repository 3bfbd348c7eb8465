import type { Activity, CloudAdapter, ConversationParameters, ConversationReference } from 'botbuilder';

import { Pace } from './pace';

/** Ways to send to Teams outside the turn in which a message came: the platform has had its acknowledgement by then. */
export interface Outlet {
  /** Sends to the conversation a message came from. */
  send(to: Partial<ConversationReference>, activity: Partial<Activity>): Promise<void>;
  /** Sends to the own chat of the person who wrote. @throws when the person has not opened one with the bot. */
  sendPrivately(to: Partial<ConversationReference>, activity: Partial<Activity>): Promise<void>;
}

/** The outlet of the real platform. */
export function cloudOutlet(adapter: CloudAdapter, appId: string): Outlet {
  return {
    send: (to, activity) =>
      adapter.continueConversationAsync(appId, to, async context => {
        await context.sendActivity(activity);
      }),
    async sendPrivately(to, activity) {
      const { user, bot, serviceUrl, channelId, conversation } = to;
      if (!user || !bot || !serviceUrl || !channelId) throw new Error('the reference names no person to write to');
      const parameters: Partial<ConversationParameters> = {
        isGroup: false,
        bot,
        members: [user],
        tenantId: conversation?.tenantId,
        channelData: { tenant: { id: conversation?.tenantId } },
      };
      await adapter.createConversationAsync(
        appId,
        channelId,
        serviceUrl,
        AUDIENCE,
        parameters as ConversationParameters,
        async context => {
          await context.sendActivity(activity);
        },
      );
    },
  };
}

/** How a message waits for its turn. */
export interface Waiting {
  now: () => Date;
  /** Resolves after a time in milliseconds. */
  wait: (ms: number) => Promise<void>;
}

/** An outlet that keeps to the pace each conversation may have. */
export function pacedOutlet(outlet: Outlet, { now, wait }: Waiting): Outlet {
  const pace = new Pace();
  const turn = async (conversation: string) => {
    const ms = pace.take(conversation, now().getTime());
    if (ms > 0) await wait(ms);
  };
  return {
    async send(to, activity) {
      await turn(to.conversation?.id ?? '');
      await outlet.send(to, activity);
    },
    async sendPrivately(to, activity) {
      await turn(`person ${to.user?.id ?? ''}`);
      await outlet.sendPrivately(to, activity);
    },
  };
}

/** Whom our tokens for the platform are made out to. */
const AUDIENCE = 'https://api.botframework.com';
