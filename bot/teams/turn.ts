import { TurnContext } from 'botbuilder';
import { localeFrom } from '../../entities/values/locale';
import type { Log } from '../handle';
import type { Intake } from '../intake';
import type { Message } from '../message';
import { type Answering, isSecret } from './answering';
import { cardName } from './button';
import type { Card } from './card';
import type { Identify } from './identify';
import { fromInvoke, fromMessage } from './incoming';
import { render } from './render';
import { text } from './texts';

/** What a turn needs. */
export interface TurnOptions {
  intake: Intake;
  answering: Answering;
  identify: Identify;
  publicUrl: string;
  now: () => Date;
  log: Log;
}

/** A button is answered in the response; Teams shows the person an error when that takes longer than a few seconds. */
const RESPONSE_MS = 1_900;

/** How much of that storing the press may take. */
const STORE_MS = 1_500;

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

/**
 * What the bot does with one activity: messages and buttons that arrive as messages, and buttons that wait for a
 * response. Ends as soon as a message is stored; its answer is sent later.
 * @throws NotKept when a message, which the platform repeats, could not be stored.
 */
export function createTurn(options: TurnOptions): (context: TurnContext) => Promise<void> {
  return async context => {
    const { activity } = context;
    if (activity.type === 'message') await onMessage(context, options);
    else if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action') await onButton(context, options);
  };
}

async function onMessage(context: TurnContext, { intake, answering, identify, now }: TurnOptions): Promise<void> {
  const message = fromMessage(context.activity, now());
  if (!message) return;
  const taken = await intake.take(() => identified(message, context, identify), true);
  answering.once(taken, TurnContext.getConversationReference(context.activity));
}

async function onButton(context: TurnContext, options: TurnOptions): Promise<void> {
  const message = fromInvoke(context.activity, options.now());
  await respond(context, message ? await responseTo(message, context, options) : UNKNOWN_BUTTON);
}

async function responseTo(message: Message, context: TurnContext, options: TurnOptions): Promise<ActionResponse> {
  const { intake, answering, identify, publicUrl, log } = options;
  const locale = localeFrom(message.sender.locale);
  const due = after(RESPONSE_MS);
  try {
    const taken = await intake.take(() => identified(message, context, identify), false, STORE_MS);
    const replies = await Promise.race([answering.replies(taken), due.passed]);
    const first = replies?.[0];
    const here = first !== undefined && !isSecret(first, message);
    answering.once(taken, TurnContext.getConversationReference(context.activity), here ? 1 : 0);
    return here
      ? cardResponse(render(first, { publicUrl, card: cardName(message.id, 0) }))
      : words(text('working', locale));
  } catch (error) {
    log.error({ err: error, message: message.id }, 'a button pressed in Teams was not stored');
    return words(text('notSaved', locale));
  } finally {
    due.clear();
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

async function respond(context: TurnContext, body: ActionResponse): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

async function identified(message: Message, context: TurnContext, identify: Identify): Promise<Message> {
  return { ...message, sender: { ...message.sender, email: await identify(context) } };
}

function after(milliseconds: number): { passed: Promise<undefined>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return { passed, clear: () => clearTimeout(timer) };
}
