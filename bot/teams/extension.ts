import { CardFactory, type TurnContext } from 'botbuilder';
import { localeFrom } from '../../entities/values/locale';
import type { Found } from '../search';
import { cardName } from './button';
import { fieldOf, senderOf } from './incoming';
import { render } from './render';
import { oneLine } from './text';
import { text } from './texts';
import type { TurnOptions } from './turnOptions';

/** What each command of the message extension searches; the manifest names the same. */
export const SEARCHES = { searchDeals: 'deal', searchAccounts: 'account' } as const;

const LONGEST_TITLE = 100;

/**
 * `composeExtension/query`: deals and accounts by what has been typed. What is chosen is put into the conversation by
 * name alone: whoever wants more presses the button and sees what that person may see.
 */
export async function searchExtension(context: TurnContext, options: TurnOptions): Promise<object> {
  const { activity } = context;
  const command = fieldOf(activity.value, 'commandId');
  const kind = Object.entries(SEARCHES).find(([name]) => name === command)?.[1];
  const typed = typedIn(activity.value);
  const sender = { ...senderOf(activity), email: await options.identify(context) };
  const found = kind && typed ? await options.search(sender, typed, [kind]) : [];
  const show = text('show', localeFrom(sender.locale));
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.map(each => attachment(each, show, options.publicUrl)),
    },
  };
}

function typedIn(value: unknown): string {
  const parameters = fieldOf(value, 'parameters');
  const first: unknown = Array.isArray(parameters) ? parameters[0] : undefined;
  const typed = fieldOf(first, 'name') === 'search' ? fieldOf(first, 'value') : undefined;
  return typeof typed === 'string' ? typed.trim() : '';
}

function attachment({ kind, name, value }: Found, show: string, publicUrl: string): object {
  const record = { id: value, name };
  const action =
    kind === 'deal'
      ? { command: 'showDeal', slots: { deal: record } }
      : { command: 'showAccount', slots: { account: record } };
  const card = render({ text: name, buttons: [{ label: show, action }] }, { publicUrl, card: cardName(value, 0) });
  return { ...CardFactory.adaptiveCard(card), preview: CardFactory.thumbnailCard(oneLine(name, LONGEST_TITLE)) };
}
