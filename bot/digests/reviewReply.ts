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
const DISPENSABLE: Record<DigestShown['digest'], readonly string[]> = {
  WEEKLY_REVIEW: ['MOVED', 'CHECK_INS', 'ACTIVITY', 'UPCOMING', 'HELP'],
  MONTHLY_REVIEW: ['MOVED', 'HELP', 'UPCOMING', 'CHECK_INS', 'LOSSES', 'WINS', 'ACTIVITY', 'STUCK'],
};
/** Short lines stand beside each other, so many on one. */
const BESIDE: Readonly<Record<string, number>> = { RESULTS: 2, FUNNEL: 3, CYCLES: 3, LOSS_REASONS: 3, CAC: 2 };

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
  const parts = onOneScreen(digest, shown.sections.map(beside)).flatMap(({ title, lines, brief }) =>
    part(title, lines, brief, say),
  );
  return {
    text: [head, ...lateness, ...parts].join('\n'),
    ...(chart ? { chart } : {}),
    buttons: [button(say('digest.details'), 'runRetro', { ...slots, period: shown.period })],
  };
}

function beside(section: SectionShown): SectionShown {
  const width = BESIDE[section.key];
  if (width === undefined) return section;
  const { lines } = section;
  const rows = Array.from({ length: Math.ceil(lines.length / width) }, (_, row) =>
    lines.slice(row * width, (row + 1) * width).join(' · '),
  );
  return { ...section, lines: rows };
}

function onOneScreen(digest: DigestShown['digest'], sections: readonly SectionShown[]): SectionShown[] {
  let kept = [...sections];
  for (const key of DISPENSABLE[digest]) {
    if (height(kept) <= MOST_LINES) break;
    kept = kept.filter(section => section.key !== key);
  }
  return kept;
}

function height(sections: readonly SectionShown[]): number {
  return sections.reduce((all, { lines, brief }) => all + 1 + Math.min(lines.length, brief + 1), 0);
}
