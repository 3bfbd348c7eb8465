import type { FollowUpPlan } from './plans';

/** What West knows of its open deals. */
export const WEST_FOLLOW_UP: FollowUpPlan[] = [
  {
    deal: '星辰云平台',
    discovery: [
      { ago: 41, aspect: 'SITUATION', text: '两条产线各用一套监控', by: '周婷' },
      { ago: 41, aspect: 'PROBLEM', text: '停机原因要查大半天', by: '周婷' },
      { ago: 40.9, aspect: 'IMPLICATION', text: '停一次机损失五万多', by: '周婷' },
    ],
    needs: [
      { ago: 40.9, text: '停机预警', priority: 'HIGH', from: 1 },
      { ago: 28, text: '与现有ERP对接', priority: 'MEDIUM' },
      { ago: 6, text: '分期付款', priority: 'LOW' },
    ],
    objections: [{ ago: 28, text: '担心接口改动影响生产', response: '先在一条产线试运行，随时可以切回', worked: true }],
    proposals: [{ ago: 6.2, state: 'OPEN' }],
  },
  {
    deal: '蓝海支持续约',
    discovery: [{ ago: 14.8, aspect: 'SITUATION', text: '服务年底到期，全年报障一百多次', by: '吴强' }],
    needs: [{ ago: 10, text: '夜间响应', priority: 'HIGH', from: 0 }],
    objections: [{ ago: 6.5, text: '一次签三年太长' }],
    proposals: [
      { ago: 7.2, state: 'DECLINED', decidedAgo: 6.4, reason: '希望合同期短一些' },
      { ago: 6.2, state: 'OPEN' },
    ],
  },
  {
    deal: '东方分析套件',
    discovery: [{ ago: 11.8, aspect: 'PROBLEM', text: '报表全靠手工，月底要加班三天', by: '孙丽' }],
    needs: [{ ago: 4, text: '月报自动生成', priority: 'HIGH', from: 0 }],
    meetings: [{ ahead: 5, time: '10:00', kind: 'VISIT', with: '孙丽', minutes: 120, notes: '现场调研' }],
  },
  {
    deal: '绿洲云平台',
    discovery: [{ ago: 24.8, aspect: 'SITUATION', text: '新院区明年开业，病历还是纸质的', by: '何静' }],
  },
];
