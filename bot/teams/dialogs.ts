import { type Activity, TurnContext } from 'botbuilder';
import { localeFrom } from '../../entities/values/locale';
import { Attempts } from '../attempts';
import type { Taken } from '../intake';
import type { Action, Message } from '../message';
import type { Answer, Form, Reply } from '../reply';
import { within } from '../within';
import { type Pressed, pressedButton } from './button';
import { corrected, type DialogResponse, dialog, openingFor, words } from './dialog';
import { asked, fieldOf, submitted } from './incoming';
import { text } from './texts';
import { identified, RESPONSE_MS, STORE_MS, type TurnOptions } from './turnOptions';

/** Dialogs: forms opened by buttons and by the action on a message, and what is filled into them. */
export class Dialogs {
  private readonly attempts = new Attempts();

  constructor(private readonly options: TurnOptions) {}

  /** `task/fetch` and `composeExtension/fetchTask`. */
  async open(context: TurnContext): Promise<DialogResponse> {
    const { activity } = context;
    const action = isOnMessage(activity)
      ? openingFor(activity)
      : pressedButton(fieldOf(activity.value, 'data'))?.action;
    if (!action) return words(text('fault', localeFrom(activity.locale)));
    const message = asked(activity, this.options.now(), action, 'open');
    return this.show(message, context, reply => reply);
  }

  /** `task/submit` and `composeExtension/submitAction`. */
  async submit(context: TurnContext): Promise<{ body?: DialogResponse; afterwards?: () => void }> {
    const { activity } = context;
    const { now, answering } = this.options;
    const pressed = pressedButton(fieldOf(activity.value, 'data'));
    if (!pressed) return { body: words(text('fault', localeFrom(activity.locale))) };
    const attempt = `teams:${activity.conversation.id}:form:${pressed.press}:${activity.from.aadObjectId ?? activity.from.id}`;
    const message = submitted(activity, now(), pressed.action, this.attempts.idOf(attempt));
    const locale = localeFrom(message.sender.locale);
    const { taken, answer } = await this.ask(message, context);
    if (!taken) return { body: words(text('notSaved', locale)) };
    const { problems } = answer ?? {};
    if (problems?.length && pressed.opening) {
      this.attempts.refused(attempt);
      return { body: await this.again(pressed, pressed.opening, problems, context) };
    }
    // Where a message is acted on, the bot need not be in the conversation: the dialog itself says what was done.
    if (isOnMessage(activity)) return { body: words(answer?.messages[0]?.text ?? text('working', locale)) };
    return { afterwards: () => answering.once(taken, TurnContext.getConversationReference(activity)) };
  }

  private again(pressed: Pressed, opening: Action, problems: NonNullable<Answer['problems']>, context: TurnContext) {
    const message = asked(context.activity, this.options.now(), opening, 'again');
    return this.show(message, context, reply => corrected(reply.form, pressed, problems));
  }

  private async show(
    message: Message,
    context: TurnContext,
    change: (reply: Reply & { form: Form }) => Reply & { form: Form },
  ): Promise<DialogResponse> {
    const locale = localeFrom(message.sender.locale);
    const { taken, answer } = await this.ask(message, context);
    if (!taken) return words(text('notSaved', locale));
    const [first] = answer?.messages ?? [];
    const { form } = first ?? {};
    if (!first || !form || !message.action) return words(first?.text ?? text('working', locale));
    return dialog(change({ ...first, form }), message.action, message.id, this.options.publicUrl);
  }

  private async ask(message: Message, context: TurnContext): Promise<{ taken?: Taken; answer?: Answer }> {
    const { intake, identify, log } = this.options;
    let taken: Taken;
    try {
      taken = await intake.take(() => identified(message, context, identify), false, STORE_MS);
    } catch (error) {
      log.error({ err: error, message: message.id }, 'a form of Teams was not stored');
      return {};
    }
    try {
      return { taken, answer: await within(RESPONSE_MS, taken.answer) };
    } catch (error) {
      // It is stored and may have been done: nobody is told that it was not saved.
      log.error({ err: error, message: message.id }, 'a form of Teams could not be answered');
      const reply = { text: text('fault', localeFrom(message.sender.locale)) };
      return { taken, answer: { messages: [reply], understood: {} } };
    }
  }
}

const isOnMessage = ({ name }: Activity): boolean => name?.startsWith('composeExtension/') ?? false;
