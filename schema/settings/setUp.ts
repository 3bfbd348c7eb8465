import { Pipeline } from '../../entities/deals/pipeline';
import { Stage, StageOutcome } from '../../entities/deals/stage';
import { Channel, ChannelCategory } from '../../entities/market/channel';
import { ProductLine } from '../../entities/market/productLine';
import type { Work } from '../changing/work';

interface NewStage {
  name: string;
  zh: string;
  probability: number;
  outcome?: StageOutcome;
}

const STAGES: readonly NewStage[] = [
  { name: 'First contact', zh: '初步接触', probability: 10 },
  { name: 'Meeting', zh: '首次会议', probability: 20 },
  { name: 'Needs analysis', zh: '需求挖掘', probability: 40 },
  { name: 'Proposal', zh: '方案展示', probability: 60 },
  { name: 'Negotiation', zh: '谈判', probability: 80 },
  { name: 'Won', zh: '成交', probability: 100, outcome: StageOutcome.WON },
  { name: 'Lost', zh: '丢单', probability: 0, outcome: StageOutcome.LOST },
];

const CHANNELS: readonly { name: string; zh: string; category: ChannelCategory }[] = [
  { name: 'Website', zh: '官网', category: ChannelCategory.OUTBOUND },
  { name: 'Trade show', zh: '行业展会', category: ChannelCategory.OUTBOUND },
  { name: 'Social media', zh: '社交媒体', category: ChannelCategory.OUTBOUND },
  { name: 'Customer referral', zh: '客户转介绍', category: ChannelCategory.REFERRAL },
  { name: 'Partner referral', zh: '合作伙伴推荐', category: ChannelCategory.REFERRAL },
  { name: 'Existing customers', zh: '老客户数据库', category: ChannelCategory.DATABASE },
];

/** What a new workspace begins with, so that the first lead and deal can be recorded; each of it can be changed. */
export function setUp(work: Work): Pipeline {
  const pipeline = work.add(Pipeline, { ...named('Sales', '销售流程'), position: 1, archivedAt: null });
  for (const [at, { name, zh, probability, outcome = null }] of STAGES.entries()) {
    const place = { pipelineId: pipeline.id, position: at + 1 };
    work.add(Stage, { ...named(name, zh), ...place, probability, outcome, archivedAt: null });
  }
  for (const [at, { name, zh, category }] of CHANNELS.entries()) {
    work.add(Channel, { ...named(name, zh), category, position: at + 1, archivedAt: null });
  }
  const open = { position: 1, typicalCycleDays: null, grossMargin: null, archivedAt: null };
  work.add(ProductLine, { ...named('Main product', '主打产品'), ...open });
  return pipeline;
}

function named(name: string, zh: string): { name: string; translations: Record<string, string> } {
  return { name, translations: { 'zh-CN': zh } };
}
