import type { BlockAction, ButtonAction, types, webApi } from '@slack/bolt';
import { LIMITS } from './limits';
import { plain } from './written';

/**
 * Takes the buttons off a message once one of them was pressed, and says which and by whom, so that nobody presses twice.
 * A message only one person sees is left as it is: the answer takes its place.
 */
export async function showPressed(body: BlockAction<ButtonAction>, client: webApi.WebClient): Promise<void> {
  const { message, channel, user } = body;
  const [pressed] = body.actions;
  if (!message || !channel || !pressed || body.container.is_ephemeral) return;
  const kept = ((message.blocks ?? []) as types.KnownBlock[]).filter(
    block => block.type !== 'input' && (block.type !== 'actions' || block.elements.every(leadsElsewhere)),
  );
  await client.chat.update({
    channel: channel.id,
    ts: message.ts,
    text: message.text ?? '',
    blocks: [...kept, mark(unescaped(pressed.text.text), user.id)],
  });
}

/** A link to a file does nothing that could be done twice. */
function leadsElsewhere(element: types.ActionsBlockElement): boolean {
  return element.type === 'button' && element.url !== undefined;
}

function mark(label: string, person: string): types.ContextBlock {
  return {
    type: 'context',
    elements: [plain(`✓ ${label}`, LIMITS.sectionText), { type: 'mrkdwn', text: `<@${person}>`, verbatim: true }],
  };
}

/** Slack hands labels back escaped. */
const unescaped = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
