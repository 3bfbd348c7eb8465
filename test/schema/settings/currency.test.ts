import { asSuperuser } from '../../support/postgres';
import { ask, mutate } from '../../support/records';
import { useServer } from '../../support/server';

const uplift = useServer();
const OLIVIA = 'olivia@demo.test';

const change = async (currency: string): Promise<string[]> => {
  const { userErrors } = await mutate(OLIVIA, 'configureWorkspace', { currency }, 'workspace { currency }');
  return userErrors.map(({ path: [field = ''] }) => field);
};

test('the workspace’s currency stays while the size of a market or the amount of an alert is kept in it', async () => {
  await asSuperuser(
    uplift.database.ownerUrl,
    'truncate deals, costs, targets, currency_rates cascade',
    'update segments set capacity_amount = null',
  );
  const { segments } = await ask<{ segments: { nodes: { id: string }[] } }>(OLIVIA, '{ segments { nodes { id } } }');
  const id = segments.nodes[0]?.id;
  await mutate(OLIVIA, 'configureSegment', { id, capacityAmount: '5000000' }, 'segment { id }');
  expect(await change('EUR')).toEqual(['currency']);

  await asSuperuser(uplift.database.ownerUrl, 'update segments set capacity_amount = null');
  const { subscription } = await mutate(
    ...([OLIVIA, 'subscribeAlerts', { event: 'WON', amount: '40000' }, 'subscription { id }'] as const),
  );
  expect(await change('EUR')).toEqual(['currency']);

  const { id: subscriptionId } = subscription as { id: string };
  await mutate(OLIVIA, 'unsubscribeAlerts', { subscriptionId }, 'subscription { id }');
  expect(await change('EUR')).toEqual([]);
});
