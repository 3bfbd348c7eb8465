import type { NameEntry } from '../../ports';
import type { Chart } from '../chart';
import type { Setting } from '../setting';
import type { Phrases, Reading, Slot } from '../slot';
import { acceptRecord, recordsAt, unknownAt } from './names';

/** Whose records or figures are meant. `entry` is the team or person; a manager of no team at all has none. */
export interface Scope {
  type: 'ME' | 'TEAM' | 'USER' | 'WORKSPACE';
  id?: string;
  name?: string;
}

const WORDS: Record<'ME' | 'TEAM' | 'WORKSPACE', Phrases> = {
  ME: {
    en: ['(my|mine|myself|me|i) [own] [personal]', "i've", "i'm", '(have|did|do|am|should|must|can) i'],
    zh: ['(我|本人|我自己|我个人|俺)[的]'],
  },
  TEAM: {
    en: [
      '[(my|our|the)] (team|whole team|entire team|group|squad|crew)',
      '[(my|our)] (reps|people|guys|direct reports)',
    ],
    zh: ['[(我们|我|咱们|咱|本|我的|整个)](团队|小组|组|部门|队伍|队)[的]'],
  },
  WORKSPACE: {
    en: [
      '[(the|our)] (whole|entire) (company|workspace|organization|organisation|org|business)',
      '(company|workspace|org) [wide]',
      '(everyone|everybody|all teams|all reps|all the teams|overall|across the company|across all teams|in total)',
    ],
    zh: ['(全公司|整个公司|公司整体|公司|全部门|所有人|大家|大伙|大伙儿|全员|全体|所有团队|整体|总体)[的]'],
  },
};

/** A slot for a scope: the sender, a team, a person or everybody. */
export const scopeOf: Slot<Scope> = {
  choices: WORDS,
  read(chart: Chart, at: number): Reading<Scope>[] {
    const readings: Reading<Scope>[] = [];
    for (const { value, end, cost } of chart.valuesAt(WORDS, at)) {
      // 我们 is no 我: "we" says nothing about whose it is.
      if (value === 'ME' && chart.texts[end] === '们') continue;
      if (value === 'TEAM') readings.push(...ownTeam(chart.setting, end, cost));
      else readings.push({ end, cost, found: { value: { type: value === 'ME' ? 'ME' : 'WORKSPACE' } } });
    }
    for (const reading of recordsAt(chart, at, ['team', 'user'])) {
      const { found, end, cost } = reading;
      if ('value' in found) readings.push({ end: teamWord(chart, end), cost, found: { value: named(found.value) } });
      else if ('candidates' in found) readings.push({ end, cost, found });
    }
    return readings;
  },
  unknown: (chart, at) => unknownAt(chart, at),
  print: ({ type, name }, slot) => ({ [slot]: name === undefined ? { type } : { type, name } }),
  accept(json, setting) {
    if (typeof json !== 'object' || json === null) return undefined;
    const { type, name, id } = json as Partial<Scope>;
    if (type === 'ME' || type === 'WORKSPACE') return { value: { type } };
    if (type !== 'TEAM' && type !== 'USER') return undefined;
    const found = acceptRecord(id ?? name, setting, [type === 'TEAM' ? 'team' : 'user']);
    if (!found || 'candidates' in found || 'unknown' in found) return found;
    return { value: named(found.value) };
  },
};

/** A slot for anybody but the sender. */
export const someone: Slot<Scope> = {
  ...scopeOf,
  read: (chart, at) => scopeOf.read(chart, at).filter(({ found }) => !('value' in found) || found.value.type !== 'ME'),
};

function named(entry: NameEntry): Scope {
  return { type: entry.type === 'team' ? 'TEAM' : 'USER', id: entry.id, name: entry.name };
}

/** After a team's name its kind may follow: "East team", 华东团队. */
function teamWord(chart: Chart, at: number): number {
  if (['team', 'region', 'group'].includes(chart.texts[at] ?? '')) return at + 1;
  const ahead = chart.texts.slice(at, at + 2).join('');
  return ['团队', '大区', '区域', '小组'].includes(ahead)
    ? at + 2
    : chart.texts[at] === '区' || chart.texts[at] === '组'
      ? at + 1
      : at;
}

/** The sender's own team: for a manager the one that is managed, asked about when there are several. */
function ownTeam({ viewer, names }: Setting, end: number, cost: number): Reading<Scope>[] {
  const teams = viewer.managedTeams.length > 0 ? viewer.managedTeams : viewer.user.team ? [viewer.user.team] : [];
  const [team] = teams;
  if (!team) return [{ end, cost, found: { value: { type: 'WORKSPACE' } } }];
  if (teams.length === 1) return [{ end, cost, found: { value: { type: 'TEAM', id: team.id, name: team.name } } }];
  return [
    { end, cost, found: { candidates: teams.map(each => names.get(each.id)).filter(each => each !== undefined) } },
  ];
}
