import type { Area } from './keyScopes';

/** Where a type's values belong: an area; every area at once; what only `admin` shows; or open to every key. */
export type Place = Area | 'all' | 'admin' | 'open';

/** The types of each place; connections, edges and payloads go with what they hold. */
const TYPES: Record<Place, readonly string[]> = {
  leads: ['Lead', 'LeadScore', 'LeadSuggestion', 'Milestone', 'ScoreReason'],
  customers: ['Account', 'Contact', 'Duplicate', 'MergePreviewData'],
  deals: [
    'Approval',
    'Contract',
    'ContractPreview',
    'Deal',
    'DiscoveryEntry',
    'DiscoveryQuestion',
    'Need',
    'Objection',
    'Offer',
    'Proposal',
    'ProposalLine',
    'Readiness',
    'Signal',
    'StageChange',
  ],
  activities: ['Activity', 'Meeting', 'Task'],
  market: ['Competitor', 'CompetitorRecord', 'MarketCapacity', 'MarketNote', 'Segment'],
  kpis: [
    'ChangeBreakdown',
    'ChangePart',
    'Cost',
    'Effort',
    'Funnel',
    'FunnelStep',
    'KpiFigure',
    'KpiGroup',
    'KpiReport',
    'LeaderboardRow',
    'LossAnalysis',
    'LossGroup',
    'PlanDeal',
    'PlanOutcome',
    'PlanStep',
    'Record',
    'SalesCycleReport',
    'SmartCheck',
    'SmartPoint',
    'StageDays',
    'Target',
    'TargetPlan',
    'TargetSuggestion',
    'TargetSum',
  ],
  care: ['CustomerLetter', 'Feedback', 'UpsellSuggestion'],
  learning: [
    'AlertSubscription',
    'Article',
    'CheckIn',
    'CheckInLine',
    'Digest',
    'DigestSubscription',
    'ReportLine',
    'RetroAction',
    'RetroImprovement',
    'RetroPoint',
    'RetroSection',
    'Retrospective',
    'Review',
    'Script',
    'ScriptText',
    'Training',
    'TrainingEffect',
    'TrainingSuggestion',
    'Uses',
    'WorkReport',
  ],
  people: ['NudgePreferences', 'RecordCounts', 'Team', 'User'],
  settings: [
    'CurrencyRate',
    'FollowUpPlan',
    'FollowUpRhythm',
    'Holiday',
    'IdealProfile',
    'LeadRouting',
    'Scoring',
    'Weights',
  ],
  all: ['ChangeEvent', 'SearchHit'],
  admin: ['ApiKey', 'AuditEntry', 'ValueChange', 'Webhook', 'WebhookDelivery'],
  // What every record is filed under, and what answers are made of.
  open: [
    'Change',
    'ImportFault',
    'ImportReport',
    'Channel',
    'Money',
    'PageInfo',
    'Picture',
    'Pipeline',
    'ProductLine',
    'Scope',
    'Stage',
    'Translation',
    'UserError',
    'Viewer',
    'Workspace',
  ],
};

const PLACES = new Map(
  Object.entries(TYPES).flatMap(([place, types]) => types.map(type => [type, place as Place] as const)),
);

/** Where a type's values belong; undefined for one that nobody has put anywhere. */
export function placeOf(type: string): Place | undefined {
  if (type.endsWith('Payload')) return 'open';
  return PLACES.get(type.replace(/(Connection|Edge)$/, ''));
}

/** A viewer is told who it is and where, whatever else its key shows. */
export const OWN_FIELDS: ReadonlySet<string> = new Set(['Viewer.user', 'Viewer.workspace']);

/** Changes that can concern records of every area. */
export const WIDE_CHANGES: ReadonlySet<string> = new Set([
  'assign',
  'exportRecords',
  'handOver',
  'importRecords',
  'mergeRecords',
  'setPreferences',
  'undo',
]);
