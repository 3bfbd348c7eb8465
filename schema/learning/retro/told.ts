import type { RetroFacts } from '../../../entities/learning/retroFacts';
import type { Context } from '../../context';
import { retroText } from '../../texts/retro';
import type { Audience } from './audience';
import { RetroLines } from './lines';
import { type RetroImprovement, RetroSection, RetroSectionKey } from './section';

type Words = (lines: RetroLines) => string[] | Promise<string[]>;

/** The parts of a review in the order they are told, and how many lines of each are enough on one screen. */
const PARTS: readonly { key: RetroSectionKey; brief: number; words: Words }[] = [
  { key: RetroSectionKey.RESULTS, brief: 7, words: lines => lines.results() },
  { key: RetroSectionKey.TARGETS, brief: 2, words: lines => lines.targets() },
  { key: RetroSectionKey.WINS, brief: 3, words: lines => lines.wins() },
  { key: RetroSectionKey.LOSSES, brief: 3, words: lines => lines.losses() },
  { key: RetroSectionKey.MOVED, brief: 2, words: lines => lines.moved() },
  { key: RetroSectionKey.STUCK, brief: 2, words: lines => lines.stuck() },
  { key: RetroSectionKey.HELP, brief: 2, words: lines => lines.help() },
  { key: RetroSectionKey.ACTIVITY, brief: 1, words: lines => lines.activity() },
  { key: RetroSectionKey.CHECK_INS, brief: 1, words: lines => lines.checkIns() },
  { key: RetroSectionKey.UPCOMING, brief: 3, words: lines => lines.upcoming() },
  { key: RetroSectionKey.CYCLES, brief: 3, words: lines => lines.cycles() },
  { key: RetroSectionKey.FUNNEL, brief: 4, words: lines => lines.funnel() },
  { key: RetroSectionKey.LOSS_REASONS, brief: 2, words: lines => lines.lossReasons() },
  { key: RetroSectionKey.CAC, brief: 3, words: lines => lines.cac() },
  { key: RetroSectionKey.CASES, brief: 2, words: lines => lines.cases() },
  { key: RetroSectionKey.TRAINING, brief: 2, words: lines => lines.training() },
  { key: RetroSectionKey.PROMISES, brief: 3, words: lines => lines.promises() },
  { key: RetroSectionKey.SINCE, brief: 2, words: lines => lines.since() },
];

/** Two or three improvements are enough. */
const MOST_IMPROVEMENTS = 3;

/** A review in words, part by part; parts without anything to tell are left out. */
export async function toldSections(context: Context, facts: RetroFacts, audience: Audience): Promise<RetroSection[]> {
  const { locale } = context.viewer;
  const lines = new RetroLines(context, facts, audience);
  const sections: RetroSection[] = [];
  const add = (key: RetroSectionKey, brief: number, told: string[]): void => {
    if (told.length === 0) return;
    sections.push(
      Object.assign(new RetroSection(), { key, title: retroText(locale, `section.${key}`), lines: told, brief }),
    );
  };
  for (const { key, brief, words } of PARTS) add(key, brief, await words(lines));
  const improvements = toldImprovements(context, facts, audience).map(({ text, ownerId }) => {
    const need = facts.needs.find(each => each.ownerId === ownerId);
    const who = ownerId && need?.owner ? audience.name({ userId: ownerId, name: need.owner }) : null;
    return retroText(locale, 'improvement', { text, who: who ?? 'none' });
  });
  add(RetroSectionKey.IMPROVEMENTS, MOST_IMPROVEMENTS, improvements);
  return sections;
}

/** The improvements that numbers call for, the most pressing first. */
export function toldImprovements(context: Context, facts: RetroFacts, audience: Audience): RetroImprovement[] {
  const lines = new RetroLines(context, facts, audience);
  return facts.needs
    .filter(({ weight }) => weight > 0)
    .slice(0, MOST_IMPROVEMENTS)
    .map(need => {
      const known = need.ownerId !== null && need.owner !== null;
      const named = known ? audience.name({ userId: need.ownerId ?? '', name: need.owner ?? '' }) : null;
      return {
        need: need.kind,
        text: lines.need(need),
        number: lines.number(need.kind, need.number),
        action: lines.action(need),
        ownerId: named === null ? null : need.ownerId,
      };
    });
}
