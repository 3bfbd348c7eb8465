import type { Answer, Button } from '../../../bot/reply';
import { ask, idOf } from '../../support/records';
import { press, say } from '../../support/say';
import { useServer } from '../../support/server';

const uplift = useServer();
const ALICE = 'alice@demo.test';
const BOB = 'bob@demo.test';
const MARIA = 'maria@demo.test';
const LI_NA = 'li.na@demo.test';
const WEI = 'wang.wei@demo.test';

beforeEach(() => uplift.clock.set('2026-11-24T10:00:00+08:00'));

function buttonOf(answer: Answer, label: string | RegExp): Button {
  const buttons = answer.messages[0]?.buttons ?? [];
  const found = buttons.find(each => (typeof label === 'string' ? each.label === label : label.test(each.label)));
  if (!found) throw new Error(`no button ${label} among ${buttons.map(each => each.label).join(', ')}`);
  return found;
}

const pressed = (who: string, answer: Answer, label: string | RegExp): Promise<Answer> =>
  press(who, buttonOf(answer, label).action);

async function dealNow(name: string): Promise<unknown> {
  const { node } = await ask<{ node: unknown }>(
    'olivia@demo.test',
    `query ($id: ID!) { node(id: $id) { ... on Deal { state amount { amount } offer { percent extra } contract { state }
      readiness { present } } } }`,
    { id: await idOf('Deal', name) },
  );
  return node;
}

describe('closing signals', () => {
  test('are noted, with what to seek next, and show on the deal', async () => {
    expect(await say(BOB, "Hooli's budget got approved")).toReply(
      'Noted for Hooli Analytics upgrade: budget confirmed.\n1 of 6 closing signals: budget confirmed. Seek next: get the decision maker into the conversation.',
    );
    expect(await say(BOB, 'show the Hooli deal')).toReply(/1 of 6 closing signals: budget confirmed\./);
    expect(await say(BOB, 'Hooli budget is confirmed')).toReply(
      'That has been noted for Hooli Analytics upgrade already, on 2026-11-24.',
    );
    const { messages } = await say(BOB, 'undo');
    expect(messages[0]?.text).toBe('Taken back: Noted for Hooli Analytics upgrade: budget confirmed');
  });

  test('in Chinese, too', async () => {
    expect(await say(WEI, '绿洲医疗的决策人已经参与进来了')).toReply(
      '已为“绿洲云平台”记录：决策人已参与。\n6 个成交信号已有 1 个：决策人已参与。下一步：请客户确认预算。',
    );
  });

  test('a request for the contract leads on to it', async () => {
    const asked = await say(BOB, 'Umbrella asked for the contract');
    expect(await pressed(BOB, asked, 'Prepare the contract')).toReply(
      /^The contract for Umbrella Cloud Platform is drafted/,
    );
  });
});

describe('offers', () => {
  test('within the limit apply at once, until their end', async () => {
    const made = await say(ALICE, 'offer Acme 10% off until Friday');
    expect(made).toReply('Offer for Acme Cloud Platform: 10% off, until Fri, Nov 27. It costs US$43,200 with it.');
    expect(await dealNow('Acme Cloud Platform')).toMatchObject({ offer: { percent: '10' } });
    expect(await say(ALICE, 'give Acme 5% off plus free training')).toReply(
      /It takes the place of the earlier offer\./,
    );
    uplift.clock.set('2026-12-09T10:00:00+08:00');
    expect(await dealNow('Acme Cloud Platform')).toMatchObject({ offer: null });
  });

  test('above it wait for a manager, who may say no with a reason', async () => {
    const made = await say(BOB, 'give Hooli 12% discount plus free training');
    expect(made).toReply(
      'Asked for approval: 12% off plus free training for Hooli Analytics upgrade, until Tue, Dec 8. More than 10% needs a manager’s yes; the offer applies once it is approved.',
    );
    expect(buttonOf(made, 'Undo')).toBeDefined();
    expect(await say(BOB, 'approve the Hooli discount')).toReply(
      'Only managers and admins can approve offers. Ask your manager.',
    );
    expect(await say(MARIA, 'reject the Hooli discount, margin is too thin')).toReply(
      'Rejected: 12% off plus free training for Hooli Analytics upgrade. Bob Martin is told, with the reason.',
    );
    expect(await say(MARIA, 'approve the Hooli discount')).toReply(
      'No offer for Hooli Analytics upgrade waits for approval.',
    );
    expect(await dealNow('Hooli Analytics upgrade')).toMatchObject({ offer: null });
  });

  test('rejected by the button, the reason is asked for; the next message is it', async () => {
    await say('diego@demo.test', 'give Stark Medical 20% off');
    const { approvals } = await ask<{ approvals: { nodes: { id: string }[] } }>(
      MARIA,
      'query ($id: ID!) { approvals(filter: { dealId: $id, state: WAITING }) { nodes { id } } }',
      { id: await idOf('Deal', 'Stark Medical Cloud Platform') },
    );
    const asked = await press(MARIA, { command: 'rejectOffer', slots: { approval: approvals.nodes[0]?.id } });
    expect(asked).toReply('Why? Write the reason; whoever asked will read it.');
    expect(asked.operation).toBeUndefined();
    const rejected = await say(MARIA, 'they would have paid the full price');
    expect(rejected).toReply(
      'Rejected: 20% off for Stark Medical Cloud Platform. Diego Torres is told, with the reason.',
    );
    expect(rejected.understood.slots).toEqual({ reason: 'they would have paid the full price' });
  });

  test('in Chinese: 八折 is 20 percent off and needs a yes', async () => {
    expect(await say(LI_NA, '给星辰科技打八折,本周五前有效')).toReply(
      '已提交审批：“星辰云平台”优惠 20%，11月27日周五前（含当日）有效。超过 10% 需要经理同意，批准后优惠生效。',
    );
    expect(await say('zhang.min@demo.test', '同意星辰科技的折扣')).toReply(
      '已同意“星辰云平台”的申请：优惠 20%。会通知李娜。',
    );
    expect(await dealNow('星辰云平台')).toMatchObject({ offer: { percent: '20' } });
  });

  test('nothing offered: the bot asks what', async () => {
    const asked = await say(ALICE, 'make Globex an offer');
    expect(asked).toReply('What do you offer? Write for instance “10% off” or “free training”.');
    expect(await say(ALICE, '7%')).toReply(/^Offer for Globex Analytics: 7% off, until Tue, Dec 8\./);
  });

  test('what makes no sense is said in one sentence', async () => {
    expect(await say(ALICE, 'offer Globex 120% off')).toReply(/^120 cannot be taken off\. Give a percentage above 0/);
  });
});

describe('contracts', () => {
  test('without e-mail: drafted, and then copied, opened in a mail program or marked as sent', async () => {
    const drafted = await say(BOB, 'send Umbrella the contract');
    const [reply] = drafted.messages;
    expect(reply?.text).toMatch(
      /^The contract for Umbrella Cloud Platform is drafted, US\$60,000\.\nI cannot send e-mail here: copy it, open it/,
    );
    expect(reply?.text).toContain('Lighthouse Demo (the supplier) and Umbrella Health (the customer) agree');
    expect(reply?.copy).toMatchObject({ label: 'Copy', text: expect.stringContaining('/contracts/') });
    expect(reply?.links).toEqual([
      { label: 'Read and sign', url: expect.stringMatching(/\/contracts\/[\w.-]+$/) },
      {
        label: 'Open in mail',
        url: expect.stringMatching(/^mailto:carla\.diaz%40umbrella\.test\?subject=Contract%3A%20Umbrella/),
      },
    ]);
    expect(await dealNow('Umbrella Cloud Platform')).toMatchObject({ contract: { state: 'DRAFT' } });
    expect(await pressed(BOB, drafted, 'Mark as sent')).toReply(
      '“Contract: Umbrella Cloud Platform” is marked as sent.',
    );
    expect(await dealNow('Umbrella Cloud Platform')).toMatchObject({ contract: { state: 'SENT' } });
  });

  test('signing wins the deal with its check-ins; undo takes back both at once', async () => {
    const signed = await say('diego@demo.test', 'Stark Logistics signed the contract yesterday');
    expect(signed).toReply(
      'Stark Logistics Analytics is signed (yesterday) and won, US$27,000. Congratulations! 4 check-ins are planned.',
    );
    expect(await dealNow('Stark Logistics Analytics')).toMatchObject({ state: 'WON', contract: { state: 'SIGNED' } });
    await pressed('diego@demo.test', signed, 'Undo');
    expect(await dealNow('Stark Logistics Analytics')).toMatchObject({ state: 'OPEN', contract: null });
  });

  test('in Chinese', async () => {
    const drafted = await say(LI_NA, '给蓝海物流发合同');
    expect(drafted).toReply(
      /^“蓝海支持续约”的合同已起草，金额 US\$8,000。\n这里还不能发邮件：可以复制内容、用邮箱打开，发出后再标记为已发送。/,
    );
    expect(await say(LI_NA, '蓝海物流已签合同')).toReply(
      '“蓝海支持续约”已签约，成交 US$8,000，恭喜！已安排 4 次回访。',
    );
  });

  test('a name with two deals is asked about', async () => {
    expect((await say('diego@demo.test', '给Stark发合同')).understood).toMatchObject({
      expect: 'ambiguous',
      slot: 'deal',
    });
  });
});
