import { button } from '../command';
import { part, type SectionShown } from '../commands/learning/retro/retro';
import type { Reply } from '../reply';
import type { Say } from '../texts/say';

/** A review as it is posted or previewed. */
export interface DigestShown {
  digest: 'WEEKLY_REVIEW' | 'MONTHLY_REVIEW';
  scope: { type: string; id?: string; label: string };
  period: string;
  periodLabel: string;
  empty: boolean;
  sections: SectionShown[];
  chart: { alt: string; url: string } | null;
}

/** The fields of a review that chat shows. */
export const DIGEST_FIELDS = `digest scope { type label } period periodLabel empty
    sections { key title lines brief } chart { alt url }`;

/** What fits one screen: parts told in full would need three. */
const MOST_LINES = 30;
/** Parts that are left to the details when the screen is full, the most dispensable first. */
const DISPENSABLE = [
  'MOVED',
  'FUNNEL',
  'CHECK_INS',
  'CYCLES',
  'CASES',
  'ACTIVITY',
  'UPCOMING',
  'TARGETS',
  'HELP',
  'TRAINING',
];

/**
 * A review on one screen, with its picture; everything else is behind the button.
 * @param slots what the details are opened with, as slots of `runRetro`
 * @param late when it should have come, written out; null when it is on time
 */
export function reviewReply(shown: DigestShown, slots: Record<string, unknown>, late: string | null, say: Say): Reply {
  const { digest, scope, periodLabel, empty, chart } = shown;
  const head = say('digest.head', { digest, whose: scope.label, period: periodLabel });
  const lateness = late === null ? [] : [say('digest.late', { when: late })];
  if (empty)
    return { text: [say('retro.nothing', { whose: scope.label, period: periodLabel }), ...lateness].join('\n') };
  const parts = onOneScreen(shown.sections).flatMap(({ title, lines, brief }) => part(title, lines, brief, say));
  return {
    text: [head, ...lateness, ...parts].join('\n'),
    ...(chart ? { chart } : {}),
    buttons: [button(say('digest.details'), 'runRetro', { ...slots, period: shown.period })],
  };
}

function onOneScreen(sections: readonly SectionShown[]): SectionShown[] {
  let kept = [...sections];
  for (const key of DISPENSABLE) {
    if (height(kept) <= MOST_LINES) break;
    kept = kept.filter(section => section.key !== key);
  }
  return kept;
}

function height(sections: readonly SectionShown[]): number {
  return sections.reduce((all, { lines, brief }) => all + 1 + Math.min(lines.length, brief + 1), 0);
}
