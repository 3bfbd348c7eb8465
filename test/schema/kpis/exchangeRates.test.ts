import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';

useServer();
const OLIVIA = 'olivia@demo.test';
const ALICE = 'alice@demo.test';

async function figure(metric: string): Promise<number> {
  const { kpi } = await ask<{ kpi: { numerator: string } }>(
    OLIVIA,
    `{ kpi(metric: ${metric}, period: "2026-11", scope: { type: WORKSPACE }) { numerator } }`,
  );
  return Number(kpi.numerator);
}

const setRate = (rate: string, validFrom: string) =>
  mutate(OLIVIA, 'configureCurrencyRate', { currency: 'CHF', rate, validFrom }, 'currencyRate { id }');

test('one rule for every rate: the latest up to the day, else the earliest later one', async () => {
  const before = { pipeline: await figure('PIPELINE'), cac: await figure('CAC') };
  await setRate('2', '2026-12-01');
  await setRate('3', '2026-12-24');
  const accountId = await idOf('Account', 'Acme Corporation');
  const { deal } = await mutate(
    ...([ALICE, 'createDeal', { accountId, amount: '1000', currency: 'CHF', name: 'Swiss' }] as const),
    'deal { id }',
  );
  await mutate(OLIVIA, 'recordCost', { kind: 'OTHER', amount: '100', currency: 'CHF' }, 'cost { id }');
  expect(await figure('PIPELINE')).toBeCloseTo(before.pipeline + 2000);
  expect(await figure('CAC')).toBeCloseTo(before.cac + 200);

  await setRate('5', '2026-11-20');
  expect(await figure('PIPELINE')).toBeCloseTo(before.pipeline + 5000);
  expect(await figure('CAC')).toBeCloseTo(before.cac + 500);
  const { id: dealId } = deal as { id: string };
  const revenue = await figure('REVENUE');
  await mutate(ALICE, 'winDeal', { dealId }, 'deal { id }');
  expect(await figure('REVENUE')).toBeCloseTo(revenue + 5000);
});
