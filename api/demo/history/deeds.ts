import { ActivityKind, ActivityOutcome } from '../../../entities/deals/activity';
import type { House } from '../house';
import type { Random } from '../random';
import type { Holder } from './journeys';

/** An activity in the making. */
export interface Deed {
  /** Position in the work calendar. */
  at: number;
  kind: ActivityKind;
  notes?: string;
  outcome?: ActivityOutcome;
}

/** Whom it was done with. */
export interface DeedSubject {
  accountId?: string;
  dealId?: string;
  leadId?: string;
}

type Weights<T> = readonly (readonly [T, number])[];

const { CALL, EMAIL, MEETING, DEMO, VISIT, SOCIAL, LETTER, NOTE } = ActivityKind;

const FIRST: Record<string, Weights<ActivityKind>> = {
  en: [
    [CALL, 0.5],
    [EMAIL, 0.37],
    [SOCIAL, 0.13],
  ],
  'zh-CN': [
    [CALL, 0.5],
    [SOCIAL, 0.35],
    [EMAIL, 0.15],
  ],
};

/** By open stage, and in the last entry with those who are customers. */
const LATER: readonly Weights<ActivityKind>[] = [
  [
    [CALL, 0.5],
    [EMAIL, 0.4],
    [NOTE, 0.1],
  ],
  [
    [CALL, 0.35],
    [EMAIL, 0.35],
    [MEETING, 0.2],
    [NOTE, 0.1],
  ],
  [
    [CALL, 0.35],
    [EMAIL, 0.3],
    [MEETING, 0.2],
    [VISIT, 0.08],
    [NOTE, 0.07],
  ],
  [
    [EMAIL, 0.4],
    [CALL, 0.35],
    [MEETING, 0.2],
    [NOTE, 0.05],
  ],
  [
    [CALL, 0.45],
    [EMAIL, 0.33],
    [MEETING, 0.12],
    [VISIT, 0.07],
    [LETTER, 0.03],
  ],
  [
    [CALL, 0.5],
    [EMAIL, 0.3],
    [VISIT, 0.13],
    [MEETING, 0.05],
    [LETTER, 0.02],
  ],
];

const AFTER_THE_SALE = 5;

/** How somebody is approached for the first time. */
export function firstKind(locale: string, random: Random): ActivityKind {
  return random.weighted(FIRST[locale] ?? [[CALL, 1]]);
}

/** What is done in an open stage. Where people chat rather than write e-mails, so does the rep. */
export function stageKind(stage: number, locale: string, random: Random): ActivityKind {
  const kind = random.weighted(LATER[stage] ?? [[CALL, 1]]);
  return kind === EMAIL && locale === 'zh-CN' && random.chance(0.6) ? SOCIAL : kind;
}

/** What is done with a customer between deals. */
export function careKind(locale: string, random: Random): ActivityKind {
  return stageKind(AFTER_THE_SALE, locale, random);
}

const MINUTES: Partial<Record<ActivityKind, readonly number[]>> = {
  [CALL]: [5, 10, 10, 15, 15, 20, 30],
  [MEETING]: [30, 45, 60, 60, 90],
  [DEMO]: [30, 45, 45, 60],
  [VISIT]: [60, 60, 90, 120],
};

/** True for what counts as having met. */
export function isMeeting(kind: ActivityKind): boolean {
  return kind === MEETING || kind === VISIT || kind === DEMO;
}

/** How something went when nothing else says so; of many nobody has noted it. */
export function usualOutcome(kind: ActivityKind, random: Random): ActivityOutcome | undefined {
  if (kind === CALL && random.chance(0.14)) return ActivityOutcome.NO_ANSWER;
  if (kind === NOTE || kind === LETTER || random.chance(0.45)) return undefined;
  return random.weighted([
    [ActivityOutcome.POSITIVE, 0.5],
    [ActivityOutcome.NEUTRAL, 0.38],
    [ActivityOutcome.NEGATIVE, 0.12],
  ]);
}

/** Puts an activity into the ledger. */
export function writeDeed(house: House, deed: Deed, doer: Holder, subject: DeedSubject, random: Random): void {
  const at = house.calendar.at(deed.at);
  const missed = deed.outcome === ActivityOutcome.NO_ANSWER;
  const minutes = MINUTES[deed.kind];
  house.ledger.activities.push({
    id: house.newId(at),
    createdAt: at,
    updatedAt: at,
    occurredAt: at,
    kind: deed.kind,
    ...subject,
    userId: doer.id,
    teamId: doer.teamId,
    outcome: deed.outcome,
    notes: missed ? undefined : deed.notes,
    durationMinutes: missed || !minutes ? undefined : random.pick(minutes),
  });
}
