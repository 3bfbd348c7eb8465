import type { DealPlan } from './dealPlans';

/** West's open deals: fresh ones, one about to be signed, one that nobody has touched for weeks. */
export const WEST_PLANS: DealPlan[] = [
  {
    deal: '星辰云平台',
    channel: 'Trade show',
    entered: [48, 41, 28, 6],
    closes: { months: 1, day: 20 },
    done: [
      {
        ago: 47.9,
        kind: 'CALL',
        with: '周婷',
        notes: '展会上加的微信，想换掉现有的设备监控',
        outcome: 'POSITIVE',
        minutes: 20,
      },
      {
        ago: 41.1,
        kind: 'VISIT',
        with: '周婷',
        notes: '看了两条产线，停机损失比较大',
        outcome: 'POSITIVE',
        minutes: 120,
      },
      { ago: 33, kind: 'SOCIAL', with: '周婷', notes: '发了同行业案例' },
      { ago: 28.1, kind: 'MEETING', with: '周婷', notes: '和IT一起过了接口需求', outcome: 'NEUTRAL', minutes: 60 },
      {
        ago: 16,
        kind: 'DEMO',
        with: '周婷',
        notes: '用他们的数据做了演示，预警功能很受欢迎',
        outcome: 'POSITIVE',
        minutes: 45,
      },
      {
        ago: 6.1,
        kind: 'MEETING',
        with: '周婷',
        notes: '讲了方案，要一份分期的报价',
        outcome: 'POSITIVE',
        minutes: 60,
      },
      { ago: 1.5, kind: 'CALL', with: '周婷', notes: '催报价，下周要上会', outcome: 'POSITIVE', minutes: 10 },
    ],
  },
  {
    deal: '蓝海支持续约',
    channel: 'Existing customers',
    entered: [15, 13, 10, 7, 3],
    closes: { months: 0, day: 30 },
    done: [
      { ago: 14.9, kind: 'CALL', with: '吴强', notes: '服务年底到期，有续约意向', outcome: 'POSITIVE', minutes: 15 },
      { ago: 10.1, kind: 'SOCIAL', with: '吴强', notes: '发了全年工单统计' },
      { ago: 7.1, kind: 'EMAIL', with: '吴强', notes: '续约报价已发' },
      { ago: 3.1, kind: 'CALL', with: '吴强', notes: '希望送两天现场服务', outcome: 'NEUTRAL', minutes: 20 },
      { ago: 0.8, kind: 'SOCIAL', with: '吴强', notes: '合同条款基本没问题，等领导签字', outcome: 'POSITIVE' },
    ],
  },
  {
    deal: '东方分析套件',
    channel: 'Partner referral',
    entered: [12, 4],
    closes: { months: 2, day: 10 },
    done: [
      {
        ago: 11.9,
        kind: 'CALL',
        with: '孙丽',
        notes: '合作伙伴介绍的，报表都靠手工',
        outcome: 'POSITIVE',
        minutes: 15,
      },
      {
        ago: 4.1,
        kind: 'MEETING',
        with: '孙丽',
        notes: '首次见面，生产和质量两个部门都来了',
        outcome: 'POSITIVE',
        minutes: 60,
      },
      { ago: 2.1, kind: 'SOCIAL', with: '孙丽', notes: '会议纪要已发，约下周调研' },
    ],
  },
  {
    deal: '绿洲云平台',
    channel: 'Public records',
    entered: [25],
    closes: { months: 3, day: 15 },
    done: [
      {
        ago: 24.9,
        kind: 'CALL',
        with: '何静',
        notes: '新院区明年开业，病历还是纸质的',
        outcome: 'NEUTRAL',
        minutes: 10,
      },
      { ago: 21, kind: 'CALL', with: '何静', notes: '没接通', outcome: 'NO_ANSWER' },
    ],
  },
];
