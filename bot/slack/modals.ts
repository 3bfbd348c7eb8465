import type { BlockSuggestion, SlackViewAction, ViewResponseAction, ViewSubmitAction, webApi } from '@slack/bolt';
import { Attempts } from '../attempts';
import type { Answer, Problem } from '../reply';
import { within } from '../within';
import { type Desk, takeOrSay } from './desk';
import { errorsFor, kindsIn } from './field';
import { fromModal, fromShortcut, type Opening, SHORTCUT } from './incomingForms';
import { LIMITS } from './limits';
import { type Carried, formModal, MODAL, wordsModal } from './modal';
import { senderOf } from './sender';
import { apology, modalText } from './texts';
import { plain } from './written';

/** Slack waits three seconds for what a modal is answered with. */
const ANSWER_MS = 1_900;
const STORE_MS = 1_500;

/** Listens to shortcuts, to what is filled in, and to what is typed into a field that searches. */
export function hearModals(desk: Desk): void {
  const { app, answering, now, people, search } = desk;
  const attempts = new Attempts();

  app.shortcut(SHORTCUT, async ({ shortcut, ack, client }) => {
    await ack();
    const incoming = fromShortcut(shortcut, (team, id) => people.recall(team, id)?.name);
    if (incoming) openModal(desk, client, shortcut.trigger_id, incoming);
  });

  app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: /^slot:/ }, async ({ body, ack, client }) => {
    const asked: BlockSuggestion = body;
    const team = asked.team?.id ?? asked.user.team_id ?? '';
    const sender = await senderOf(team, asked.user.id, people, client);
    const found = await search(sender, asked.value, kindsIn(asked.block_id));
    await ack({
      options: found
        .filter(({ value }) => value.length <= LIMITS.optionValue)
        .map(({ label, value }) => ({ text: plain(label, LIMITS.optionText), value })),
    });
  });

  app.view<SlackViewAction>({ callback_id: MODAL, type: 'view_submission' }, async ({ body, ack, client }) => {
    const incoming = fromModal(body as ViewSubmitAction, attempts, now());
    if (!incoming) return ack();
    const { blocks } = (body as ViewSubmitAction).view;
    const fail = (problems: Problem[]) => ack({ response_action: 'errors', errors: errorsFor(problems, blocks) });
    const taken = await takeOrSay(desk, incoming, client, text => fail([{ text }]), STORE_MS);
    if (!taken) return;
    const locale = taken.message.sender.locale;
    const answer = await within(
      ANSWER_MS,
      taken.answer.catch(() => null),
    );
    if (answer === null) return fail([{ text: apology('fault', locale) }]);
    if (answer?.problems?.length) {
      attempts.refused(incoming.attempt);
      return fail(answer.problems);
    }
    await ack(responseTo(answer, incoming, locale));
    if (!answer?.messages[0]?.form) answering.once(taken, incoming.to, { client });
  });
}

function responseTo(
  answer: Answer | undefined,
  { carried }: { carried: Carried },
  locale: string | undefined,
): ViewResponseAction {
  const form = answer?.messages[0]?.form;
  if (form) return { response_action: 'update', view: formModal(form, carried.to, locale) };
  if (!answer) return { response_action: 'update', view: wordsModal(modalText('working', locale), locale) };
  return { response_action: 'clear' };
}

/** Opens a form as a modal: an empty one at once, since Slack lets nobody open one three seconds later, then filled. */
export function openModal(desk: Desk, client: webApi.WebClient, trigger: string, incoming: Opening): void {
  const { intake, log, people } = desk;
  intake.later(async () => {
    try {
      const locale = people.recall(incoming.team, incoming.person)?.locale;
      const loading = await client.views.open({
        trigger_id: trigger,
        view: wordsModal(modalText('loading', locale), locale),
      });
      const view_id = loading.view?.id;
      if (!view_id) throw new Error('Slack names no view');
      const say = (text: string, now = locale) => client.views.update({ view_id, view: wordsModal(text, now) });
      const taken = await takeOrSay(desk, incoming, client, text => say(text));
      if (!taken) return;
      const now = taken.message.sender.locale;
      const answer = await taken.answer.catch(() => null);
      const [first] = answer?.messages ?? [];
      if (first?.form) {
        await client.views.update({ view_id, view: formModal(first.form, incoming.answerTo, now) });
      } else await say(first?.text ?? apology('fault', now), now);
    } catch (error) {
      log.error({ err: error, message: incoming.id }, 'a form could not be opened in Slack');
    }
  });
}
