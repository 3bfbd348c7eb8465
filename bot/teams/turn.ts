import { TurnContext } from 'botbuilder';
import { localeFrom } from '../../entities/values/locale';
import type { Message } from '../message';
import { within } from '../within';
import { isSecret } from './answering';
import { cardName } from './button';
import type { Card } from './card';
import { Dialogs } from './dialogs';
import { searchExtension } from './extension';
import { asked, fromInvoke, fromMessage, senderOf } from './incoming';
import { render } from './render';
import { text } from './texts';
import { identified, RESPONSE_MS, STORE_MS, type TurnOptions } from './turnOptions';

/** A response, and what comes after it. */
export interface Responded {
  body?: object;
  afterwards?: () => void;
}

/** The body of a response to Action.Execute. */
interface ActionResponse {
  statusCode: number;
  type: string;
  value: string | object;
}

const UNKNOWN_BUTTON: ActionResponse = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message: 'This button is not one of ours.' },
};

/** What waits for a response, by the activity's name. */
type Invokes = Record<string, (context: TurnContext) => Promise<Responded>>;

/**
 * What the bot does with one activity: messages and buttons that arrive as messages, what waits for a response, and
 * being installed and removed. Ends as soon as a message is stored; its answer is sent later.
 * @throws NotKept when a message, which the platform repeats, could not be stored.
 */
export function createTurn(options: TurnOptions): (context: TurnContext) => Promise<void> {
  const dialogs = new Dialogs(options);
  const invokes: Invokes = {
    'adaptiveCard/action': context => onButton(context, options),
    'task/fetch': async context => ({ body: await dialogs.open(context) }),
    'task/submit': context => dialogs.submit(context),
    'composeExtension/fetchTask': async context => ({ body: await dialogs.open(context) }),
    'composeExtension/submitAction': context => dialogs.submit(context),
    'composeExtension/query': async context => ({ body: await searchExtension(context, options) }),
  };
  return async context => {
    const { type, name = '' } = context.activity;
    if (type === 'message') await onMessage(context, options);
    else if (type === 'installationUpdate') await onInstalled(context, options);
    else if (type === 'invoke' && Object.hasOwn(invokes, name)) {
      const { body, afterwards } = (await invokes[name]?.(context)) ?? {};
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
      afterwards?.();
    }
  };
}

async function onMessage(context: TurnContext, { intake, answering, identify, now }: TurnOptions): Promise<void> {
  const message = fromMessage(context.activity, now());
  if (!message) return;
  const taken = await intake.take(() => identified(message, context, identify), true);
  answering.once(taken, TurnContext.getConversationReference(context.activity));
}

/** Who installs the bot in an own chat is greeted there, and can be written to from then on. */
async function onInstalled(context: TurnContext, options: TurnOptions): Promise<void> {
  const { activity } = context;
  const { action } = activity as { action?: string };
  const message = asked(activity, options.now(), { command: 'greet', slots: {} }, 'installed');
  if (message.place.kind !== 'direct') return;
  if (action?.startsWith('remove')) {
    const { tenant, person } = senderOf(activity);
    await options.left(tenant, person);
  } else if (action?.startsWith('add')) {
    const { intake, answering, identify } = options;
    const taken = await intake.take(() => identified(message, context, identify), true);
    answering.once(taken, TurnContext.getConversationReference(activity));
  }
}

async function onButton(context: TurnContext, options: TurnOptions): Promise<Responded> {
  const message = fromInvoke(context.activity, options.now());
  return message ? responseTo(message, context, options) : { body: UNKNOWN_BUTTON };
}

async function responseTo(message: Message, context: TurnContext, options: TurnOptions): Promise<Responded> {
  const { intake, answering, identify, publicUrl, log } = options;
  const locale = localeFrom(message.sender.locale);
  const to = TurnContext.getConversationReference(context.activity);
  try {
    const taken = await intake.take(() => identified(message, context, identify), false, STORE_MS);
    const replies = await within(RESPONSE_MS, answering.replies(taken));
    const first = replies?.[0];
    const here = first !== undefined && !isSecret(first, message);
    const body = here
      ? cardResponse(render(first, { publicUrl, card: cardName(message.id, 0), viewer: to.user?.id }))
      : words(text('working', locale));
    return { body, afterwards: () => answering.once(taken, to, here ? 1 : 0) };
  } catch (error) {
    log.error({ err: error, message: message.id }, 'a button pressed in Teams was not stored');
    return { body: words(text('notSaved', locale)) };
  }
}

const cardResponse = (card: Card): ActionResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card,
});

const words = (value: string): ActionResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});
