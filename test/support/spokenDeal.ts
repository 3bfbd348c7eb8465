import { idOf, mutate } from './records';
import { say } from './say';
import { until } from './until';

/** A new deal that can be spoken of in chat: what the API makes becomes known there a moment later. @returns its id */
export async function spokenDeal(
  email: string,
  account: string,
  name: string,
  amount: string | null = '9000',
): Promise<string> {
  const accountId = await idOf('Account', account);
  const { deal } = await mutate(email, 'createDeal', { accountId, name, amount }, 'deal { id }');
  await until(async () => {
    const { understood } = await say(email, `show deal ${name}`, { dryRun: true, conversation: `known ${name}` });
    return understood.slots?.deal === name;
  });
  return (deal as { id: string }).id;
}
