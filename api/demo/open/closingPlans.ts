import type { SignalKind } from '../../../entities/deals/signal';

/** What tells that an open deal of the world is near its close; times are working days ago. */
export interface ClosingPlan {
  deal: string;
  signals?: { ago: number; kind: `${SignalKind}`; said: string }[];
  offers?: OfferPlan[];
  /** When the contract was drafted, and when it was marked as sent. */
  contract?: { drafted: number; sent?: number };
}

/** An offer of the plan: when it was made, until when it holds (working days from now), what was said to it. */
export interface OfferPlan {
  ago: number;
  percent?: string;
  extra?: string;
  until: number;
  said: string;
  approval?: { decision: 'APPROVE' | 'REJECT'; ago: number; by: string; reason: string } | 'WAITING';
}

/** Deals that people like to say something about themselves are left without the signal or offer that they would name. */
export const CLOSING_PLANS: readonly ClosingPlan[] = [
  {
    deal: 'Acme Cloud Platform',
    signals: [{ ago: 6, kind: 'DECISION_MAKER_ENGAGED', said: 'Wendy Park took part in the demo at Acme' }],
  },
  {
    deal: 'Initech Support renewal',
    signals: [
      { ago: 12, kind: 'DECISION_MAKER_ENGAGED', said: 'Peter Gibbons decides at Initech and is on board' },
      { ago: 8, kind: 'BUDGET_CONFIRMED', said: 'Initech confirmed the budget for the renewal' },
      { ago: 4, kind: 'TIMELINE_AGREED', said: 'Initech agreed to renew before the year ends' },
    ],
    offers: [{ ago: 3, percent: '5', until: 4, said: 'offer Initech 5% off until next week' }],
    contract: { drafted: 2 },
  },
  {
    deal: 'Globex Analytics',
    offers: [{ ago: 20, extra: 'free onboarding', until: -6, said: 'offer Globex free onboarding' }],
  },
  {
    deal: 'Stark Logistics Analytics',
    signals: [
      { ago: 9, kind: 'DECISION_MAKER_ENGAGED', said: 'Omar Haddad joined the call' },
      { ago: 5, kind: 'COMPETITOR_DROPPED', said: 'Stark Logistics dropped Contoso' },
    ],
  },
  {
    deal: 'Vandelay Analytics',
    offers: [
      {
        ago: 0.4,
        percent: '15',
        until: 8,
        said: 'offer Vandelay 15% off, they would be our reference',
        approval: 'WAITING',
      },
    ],
  },
  {
    deal: '星辰云平台',
    signals: [{ ago: 7, kind: 'DECISION_MAKER_ENGAGED', said: '星辰科技的周婷已经参与进来了' }],
    offers: [
      {
        ago: 16,
        percent: '12',
        until: -2,
        said: '给星辰科技八八折',
        approval: { decision: 'REJECT', ago: 15, by: 'zhang.min@demo.test', reason: '利润空间不够，先谈付款条件' },
      },
    ],
  },
  {
    deal: '蓝海支持续约',
    signals: [
      { ago: 11, kind: 'DECISION_MAKER_ENGAGED', said: '吴强亲自参与续约' },
      { ago: 9, kind: 'BUDGET_CONFIRMED', said: '蓝海物流续约预算批了' },
      { ago: 3, kind: 'CONTRACT_REQUESTED', said: '蓝海物流要合同' },
    ],
    contract: { drafted: 2.5, sent: 2 },
  },
  {
    deal: '东方分析套件',
    offers: [{ ago: 0.6, percent: '15', until: 6, said: '给东方制造八五折', approval: 'WAITING' }],
  },
];
