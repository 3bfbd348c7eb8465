import type { Turn } from '../../command';
import type { Fact, Reply } from '../../reply';

/** An amount as the API tells it. */
interface Money {
  amount: string;
  currency: string;
}

/** A market note as answers show it. */
export interface NoteShown {
  kind: string;
  text: string;
  source: string | null;
  notedOn: string;
  competitor: { name: string } | null;
  segment: { label: string } | null;
}

/** A competitor as answers show it. */
export interface CompetitorShown {
  name: string;
  record: { scope: { type: string; label: string }; won: number; lost: number; lostAmount: Money };
  marketNotes?: { nodes: NoteShown[] };
}

/** A segment as answers show it. */
export interface SegmentShown {
  label: string;
  industry: string | null;
  employeesFrom: number | null;
  employeesTo: number | null;
  needs: string[];
  capacity: {
    accounts: number | null;
    amount: Money | null;
    scope: { type: string; label: string };
    customers: number;
    revenue: Money;
  };
  marketNotes?: { nodes: NoteShown[] };
}

/** What is asked of notes, competitors and segments. */
export const NOTE_FIELDS = 'kind text source notedOn competitor { name } segment { label }';
export const COMPETITOR_FIELDS = 'name record { scope { type label } won lost lostAmount { amount currency } }';
export const SEGMENT_FIELDS = `label industry employeesFrom employeesTo needs
      capacity { accounts amount { amount currency } scope { type label } customers revenue { amount currency } }`;

/** How we fare against a competitor, in one line. */
export function competitorLine({ name, record }: CompetitorShown, { say }: Turn): string {
  const { won, lost, lostAmount, scope } = record;
  const whose = scope.type === 'WORKSPACE' ? 'none' : scope.label;
  return say('showMarket.competitor', { name, won, lost, amount: say.money(lostAmount), whose });
}

/** How much there is to win in a segment and how much is ours, in one line. */
export function segmentLine({ label, capacity }: SegmentShown, { say }: Turn): string {
  const { accounts, amount, customers, revenue, scope } = capacity;
  return say('showMarket.segment', {
    name: label,
    accounts: accounts === null ? 'none' : say.number(String(accounts)),
    amount: amount ? say.money(amount) : 'none',
    customers,
    revenue: say.money(revenue),
    whose: scope.type === 'WORKSPACE' ? 'none' : scope.label,
  });
}

/** Notes, one a line, the latest first; a word when there are none. */
export function noteLines(notes: readonly NoteShown[], { say, setting }: Turn, named: boolean): string[] {
  if (notes.length === 0) return [say('showMarket.noNotes')];
  return notes.map(note =>
    say('showMarket.note', {
      day: say.day(note.notedOn, setting.today),
      about: (named && (note.competitor?.name ?? note.segment?.label)) || 'none',
      kind: note.kind,
      text: note.text,
      source: note.source ?? 'none',
    }),
  );
}

/** What a segment is like, as labelled values. */
export function segmentFacts(segment: SegmentShown, { say }: Turn): Fact[] {
  const { industry, employeesFrom: from, employeesTo: to, needs } = segment;
  const values: [string, string | null][] = [
    [say('label.industry'), industry],
    [say('label.employees'), from === null && to === null ? null : `${from ?? '–'} – ${to ?? '–'}`],
    [say('label.needs'), needs.length > 0 ? needs.join(say('list.separator')) : null],
  ];
  return values.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** Figures that are not the whole workspace's are for who asked. */
export function answer(lines: string[], scope: { type: string } | undefined, rest: Partial<Reply> = {}): Reply {
  return { text: lines.join('\n'), private: scope !== undefined && scope.type !== 'WORKSPACE', ...rest };
}
