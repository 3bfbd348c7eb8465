import type { MilestoneName } from '../record/milestone';
import { ContactRole } from './contact';
import type { ScoringWeights } from './scoring';

/** What is known of a lead that its score is reckoned from. */
export interface LeadSigns {
  /** Whether its segment has an ideal customer profile. */
  segment: 'UNKNOWN' | 'OTHER' | 'IDEAL';
  /** The company's size against the profile's; null where there is no profile. */
  size: 'UNKNOWN' | 'WITHIN' | 'OUTSIDE' | null;
  /** A need of the profile that was spoken of. */
  need: string | null;
  /** Whether any need was told. */
  needTold: boolean;
  /** The budget as a share of the usual deal, 1 where there is no usual deal yet; null when not known. */
  budget: number | null;
  authority: boolean | null;
  roles: readonly ContactRole[];
  /** Meetings, demos and visits of the last 30 days. */
  meetings: number;
  /** Calls, e-mails and messages of the last 30 days that were answered and did not go badly. */
  talks: number;
  /** What went badly in the last 30 days. */
  rebuffs: number;
  /** What the prospect did by itself in the last 90 days. */
  acts: readonly MilestoneName[];
  /** Whether it wants to start within 90 days. */
  soon: boolean;
}

/** What the score is made of; each has its own weight. */
export type ScoreCriterion = keyof ScoringWeights;

/** One reason: what it says stands in the texts under its key. */
export interface ScoreReason {
  criterion: ScoreCriterion;
  key: ScoreReasonKey;
  args: Record<string, string | number>;
  points: number;
}

export type ScoreReasonKey =
  | 'segment.ideal'
  | 'segment.other'
  | 'segment.unknown'
  | 'size.within'
  | 'size.outside'
  | 'size.unknown'
  | 'need.met'
  | 'need.other'
  | 'need.unknown'
  | 'budget.share'
  | 'budget.unknown'
  | 'authority.yes'
  | 'authority.no'
  | 'role'
  | 'role.unknown'
  | 'meetings'
  | 'talks'
  | 'rebuffs'
  | 'act'
  | 'soon'
  | 'intent.none';

/** A lead's score: 0 to 100, and the reasons whose points add up to it. */
export interface LeadScore {
  value: number;
  reasons: ScoreReason[];
}

/** A reason's share of its criterion's weight. */
type Shared = Omit<ScoreReason, 'criterion' | 'points'> & { share: number };

const ROLE_SHARES: Record<ContactRole, number> = {
  DECISION_MAKER: 0.6,
  CHAMPION: 0.4,
  INFLUENCER: 0.25,
  USER: 0.1,
  BLOCKER: -0.3,
};

const ACT_SHARES: Partial<Record<MilestoneName, number>> = {
  QUOTE_ACCEPTED: 0.6,
  DEMO_BOOKED: 0.4,
  DOWNLOAD: 0.2,
  VISIT: 0.1,
};

/** Reckons a lead's score. The points of a criterion never exceed its weight, and never fall below nothing. */
export function leadScore(signs: LeadSigns, weights: ScoringWeights): LeadScore {
  const reasons = [
    ...pointed('fit', weights.fit, ofFit(signs)),
    ...pointed('purchasing', weights.purchasing, ofPurchasing(signs)),
    ...pointed('decision', weights.decision, ofDecision(signs)),
    ...pointed('intent', weights.intent, ofIntent(signs)),
  ];
  return { value: reasons.reduce((sum, reason) => sum + reason.points, 0), reasons };
}

/** Points from shares, so that the points of a criterion add up to its rounded total exactly. */
function pointed(criterion: ScoreCriterion, weight: number, shares: Shared[]): ScoreReason[] {
  let sum = 0;
  let given = 0;
  return shares.map(({ share, ...reason }) => {
    sum = Math.min(1, Math.max(0, sum + share));
    const points = Math.round(weight * sum) - given;
    given += points;
    return { criterion, ...reason, points };
  });
}

const told = (key: ScoreReasonKey, share: number, args: Shared['args'] = {}): Shared => ({ key, share, args });

function ofFit({ segment, size, need, needTold }: LeadSigns): Shared[] {
  const reasons = [
    segment === 'IDEAL'
      ? told('segment.ideal', 0.4)
      : told(segment === 'OTHER' ? 'segment.other' : 'segment.unknown', 0),
  ];
  if (size === 'WITHIN') reasons.push(told('size.within', 0.3));
  else if (size !== null) reasons.push(told(size === 'OUTSIDE' ? 'size.outside' : 'size.unknown', 0));
  if (need !== null) reasons.push(told('need.met', 0.3, { need }));
  else reasons.push(needTold ? told('need.other', 0.1) : told('need.unknown', 0));
  return reasons;
}

function ofPurchasing({ budget }: LeadSigns): Shared[] {
  if (budget === null) return [told('budget.unknown', 0)];
  return [told('budget.share', Math.min(1, budget), { percent: Math.round(budget * 100) })];
}

function ofDecision({ authority, roles }: LeadSigns): Shared[] {
  const reasons: Shared[] = [];
  if (authority === true) reasons.push(told('authority.yes', 0.6));
  const ranked = [...new Set(roles)].sort((one, other) => ROLE_SHARES[other] - ROLE_SHARES[one]);
  for (const role of ranked) reasons.push(told('role', ROLE_SHARES[role], { role }));
  if (authority === false) reasons.push(told('authority.no', 0));
  return reasons.length > 0 ? reasons : [told('role.unknown', 0)];
}

function ofIntent({ meetings, talks, rebuffs, acts, soon }: LeadSigns): Shared[] {
  const reasons: Shared[] = [];
  if (meetings > 0) reasons.push(told('meetings', 0.35 * Math.min(2, meetings), { count: meetings }));
  if (talks > 0) reasons.push(told('talks', 0.2 * Math.min(2, talks), { count: talks }));
  for (const act of new Set(acts)) {
    const share = ACT_SHARES[act];
    if (share !== undefined) reasons.push(told('act', share, { act }));
  }
  if (soon) reasons.push(told('soon', 0.2));
  if (rebuffs > 0) reasons.push(told('rebuffs', -0.2 * Math.min(2, rebuffs), { count: rebuffs }));
  return reasons.length > 0 ? reasons : [told('intent.none', 0)];
}
