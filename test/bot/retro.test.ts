import { press, say } from '../support/say';
import { useServer } from '../support/server';

useServer();
const MARIA = 'maria@demo.test';
const ZHANG = 'zhang.min@demo.test';

test('a retrospective is run, added to and closed in English', async () => {
  const run = await say(MARIA, 'retro for East last week');
  expect(run).toReply(/^Retrospective, East, week 47 of 2026\n▪ Results\n• Revenue: US\$/);
  const agree = run.messages[0]?.buttons?.find(({ label }) => label.startsWith('Agree:'));
  expect(agree).toBeDefined();
  expect(await say(MARIA, 'retro point: demos came too late')).toReply(
    'Added to the retrospective of East, week 47 of 2026: demos came too late',
  );
  expect(await say(MARIA, 'action: update the demo data, Bob, by Dec 1')).toReply(
    'Agreed: update the demo data, Bob Martin, by Tue, Dec 1. It is a task now.',
  );
  if (agree) expect(await press(MARIA, agree.action)).toReply(/^Agreed: .* It is a task now\.$/);
  expect(await say(MARIA, 'retro for East last week')).toReply(
    /▪ Points raised\n• Maria Rossi: demos came too late\n▪ Agreed\n• update the demo data, Bob Martin/,
  );
  expect(await say(MARIA, 'close the retro')).toReply(/is closed with one point and 2 actions/);
  expect(await say(MARIA, 'undo')).toReply(/Closed the retrospective/);
  expect(await say('bob@demo.test', 'my tasks')).toReply(/update the demo data/);
});

test('复盘用中文开', async () => {
  expect(await say(ZHANG, '华西上周复盘')).toReply(/^华西复盘，2026年第47周\n▪ 业绩\n• 销售额：US\$/);
  expect(await say(ZHANG, '复盘补充:演示太晚')).toReply('已补充到华西2026年第47周的复盘：演示太晚');
  expect(await say(ZHANG, '行动项:王伟周五前更新话术')).toReply('已定：更新话术，王伟，11月27日周五前。已加入待办。');
  expect(await say(ZHANG, '结束复盘')).toReply('华西2026年第47周的复盘已结束，补充 1 条，行动项 1 个。数据就此定格。');
});

test('a missing point is asked for', async () => {
  expect(await say(MARIA, 'add a point to the retro')).toReply('What should be added to the retrospective?');
  expect(await say(MARIA, 'approvals took too long')).toReply(/: approvals took too long$/);
});
