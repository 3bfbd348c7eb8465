import { button, type Turn } from '../../../command';
import type { Reply } from '../../../reply';
import type { Say } from '../../../texts/say';
import type { Slot } from '../../../understand/slot';
import type { Scope } from '../../../understand/slots/scope';
import { scopeInput } from '../../scopes';

/** The fields of a retrospective that chat shows. */
export const RETRO_FIELDS = `id period periodLabel empty closedAt url scope { label }
    sections { key title lines brief }
    improvements { need text action owner { id name } }
    points { text user { name } }
    actions { task { title dueOn done owner { name } } }
    chart { alt url }`;

/** A part of a review, as the server words it. */
export interface SectionShown {
  key: string;
  title: string;
  lines: string[];
  brief: number;
}

/** A retrospective as chat shows it. */
export interface RetroShown {
  id: string;
  period: string;
  periodLabel: string;
  empty: boolean;
  closedAt: string | null;
  url: string;
  scope: { label: string };
  sections: SectionShown[];
  improvements: { need: string; text: string; action: string; owner: { id: string; name: string } | null }[];
  points: { text: string; user: { name: string } }[];
  actions: { task: { title: string; dueOn: string | null; done: boolean; owner: { name: string } } | null }[];
  chart: { alt: string; url: string } | null;
}

/** Lines of one part in chat at most; the page has all. */
const MOST_LINES = 6;

/** A retrospective with what people have added, and the action that its numbers ask for first. */
export function retroReply(retro: RetroShown, which: Which, { say, setting }: Pick<Turn, 'say' | 'setting'>): Reply {
  const whose = retro.scope.label;
  const added = retro.points.length + retro.actions.length > 0;
  if (retro.empty && !added) return { text: say('retro.nothing', { whose, period: retro.periodLabel }), private: true };
  const parts = retro.sections.flatMap(({ title, lines }) => part(title, lines, MOST_LINES, say));
  const points = retro.points.map(({ text, user }) => say('retro.line', { who: user.name, what: text }));
  const agreed = retro.actions.flatMap(({ task }) => (task ? [agreedLine(task, say, setting.today)] : []));
  const [first] = retro.closedAt ? [] : retro.improvements;
  return {
    text: [
      say('retro.head', { whose, period: retro.periodLabel }),
      ...parts,
      ...part(say('retro.points'), points, MOST_LINES, say),
      ...part(say('retro.agreed'), agreed, MOST_LINES, say),
      ...(retro.closedAt ? [say('retro.isClosed')] : [say('retro.how')]),
    ].join('\n'),
    private: true,
    ...(retro.chart ? { chart: retro.chart } : {}),
    ...(added ? { links: [{ label: say('retro.page'), url: retro.url }] } : {}),
    ...(first
      ? {
          buttons: [
            button(
              say('retro.agree', { action: first.action }),
              'agreeAction',
              { title: first.action, need: first.need, ...(first.owner && { owner: first.owner }), ...which },
              'primary',
            ),
          ],
        }
      : {}),
  };
}

/** A heading and its lines; beyond so many it says how many more there are. */
export function part(title: string, lines: readonly string[], most: number, say: Say): string[] {
  if (lines.length === 0) return [];
  const left = lines.length - most;
  return [
    `▪ ${title}`,
    ...lines.slice(0, most).map(line => `• ${line}`),
    ...(left > 0 ? [say('retro.more', { count: left })] : []),
  ];
}

function agreedLine(task: NonNullable<RetroShown['actions'][number]['task']>, say: Say, today: string): string {
  return say('retro.task', {
    title: task.title,
    who: task.owner.name,
    due: task.dueOn ? say.day(task.dueOn, today) : 'none',
    done: task.done ? 'yes' : 'no',
  });
}

/** Which retrospective a message means, as slots of its command. */
export interface Which {
  scope?: Scope;
  period?: string;
}

/** Which one a message adds to: the one shown last in this conversation, else the server finds the latest open one. */
export function whichShown({ earlier }: Pick<Turn, 'earlier'>, named: Which): Record<string, unknown> {
  const last = earlier.last;
  const shown: Which = last && FOLLOWED.has(last.command) ? (last.slots as Which) : {};
  const scope = named.scope ?? shown.scope;
  const period = named.period ?? shown.period;
  return { scope: scopeInput(scope), period: period ?? (last?.command === 'runRetro' ? shown.period : undefined) };
}

/** A slot that only a button fills: what stands in its words belongs to something else. */
export function hiddenSlot<V>(source: Slot<V>): Slot<V> {
  return { read: () => [], print: () => ({}), accept: source.accept };
}

const FOLLOWED = new Set(['runRetro', 'addRetroPoint', 'agreeAction']);
