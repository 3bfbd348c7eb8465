import type { StageOutcome } from '../../entities/deals/stage';
import { type ChannelCategory } from '../../entities/market/channel';
import type { Role } from '../../entities/people/role';
import { startOfDay } from '../../entities/values/day';
import type { Locale } from '../../entities/values/locale';
import { world } from './demoWorld';
import { holidaysFrom } from './holidays';
import { type Colleague, enterName, type House, known } from './house';
import type { NewId } from './identifiers';
import { CAPACITY } from './market/capacity';
import { Ledger } from './rows';
import type { WorkCalendar } from './workCalendar';

/** Whom the workspace serves best, by segment. */
const IDEAL: Record<string, { employees: [number, number]; needs: string[] }> = {
  'Mid-market manufacturing': {
    employees: [300, 1500],
    needs: ['downtime', 'traceability', '停机', '追溯'],
  },
  'Regional logistics': { employees: [150, 1000], needs: ['route cost', 'on-time', '路线成本', '准时'] },
  'Private healthcare': { employees: [50, 600], needs: ['patient record', 'compliance', '病历', '合规'] },
};

/** The calendar holds this year's holidays and the next one's. */
const YEARS_PLANNED = 2;

/** Who lets colleagues see their place. */
const IN_LEADERBOARDS = new Set(['alice@demo.test', 'bob@demo.test', 'li.na@demo.test', 'wang.wei@demo.test']);

/** Sets the workspace up: people, teams, settings, the pipeline. What it returns is what all the rest refers to. */
export function setUp(calendar: WorkCalendar, newId: NewId): House {
  const ledger = new Ledger();
  const since = startOfDay(calendar.first, calendar.timeZone);
  const stamp = () => ({ id: newId(since), createdAt: since, updatedAt: since });
  const settings = <T extends { name: string; zh: string }>(
    type: string,
    list: T[],
    add: (each: T, made: Made) => void,
  ) =>
    new Map(
      list.map(each => {
        const made = { ...stamp(), name: each.name, translations: { 'zh-CN': each.zh } };
        add(each, made);
        enterName({ ledger }, type, made.id, [each.name, each.zh]);
        return [each.name, made.id] as const;
      }),
    );

  const teams = settings('Team', world.teams, (_, made) => ledger.teams.push(made));
  const people = addPeople(ledger, teams, stamp);
  const productLines = settings('ProductLine', world.productLines, ({ typicalCycleDays }, made) =>
    ledger.product_lines.push({ ...made, position: ledger.product_lines.length + 1, typicalCycleDays }),
  );
  const channels = settings('Channel', world.channels, ({ category }, made) =>
    ledger.channels.push({ ...made, position: ledger.channels.length + 1, category: category as ChannelCategory }),
  );
  const segments = settings('Segment', world.segments, ({ industry, employees, needs, name }, made) => {
    const capacity = CAPACITY[name];
    ledger.segments.push({
      ...made,
      position: ledger.segments.length + 1,
      ...{ industry, employeesFrom: employees[0], employeesTo: employees[1], needs },
      ...{ capacityAccounts: capacity?.accounts, capacityAmount: capacity?.amount },
    });
  });
  for (const [segment, { employees, needs }] of Object.entries(IDEAL)) {
    const [employeesFrom, employeesTo] = employees;
    ledger.ideal_profiles.push({ ...stamp(), segmentId: known(segments, segment), employeesFrom, employeesTo, needs });
  }
  const competitors = new Map(
    world.competitors.map(name => {
      const made = { ...stamp(), name, aliases: [] };
      ledger.competitors.push(made);
      enterName({ ledger }, 'Competitor', made.id, [name]);
      return [name, made.id];
    }),
  );
  const rates = new Map([[world.workspace.currency, '1']]);
  for (const { currency, toUSD } of world.currencyRates) {
    rates.set(currency, toUSD);
    ledger.currency_rates.push({ ...stamp(), currency, rate: toUSD, validFrom: calendar.first });
  }
  for (const holiday of holidaysFrom(Number(calendar.today.slice(0, 4)), YEARS_PLANNED)) {
    ledger.holidays.push({ ...stamp(), ...holiday, worked: false });
  }
  const pipeline = { ...stamp(), name: 'Sales', translations: { 'zh-CN': '销售流程' }, position: 1 };
  ledger.pipelines.push(pipeline);
  enterName({ ledger }, 'Pipeline', pipeline.id, ['Sales', '销售流程']);
  const stages = settings('Stage', world.stages, ({ probability, outcome }, made) => {
    const position = ledger.stages.length + 1;
    ledger.stages.push({
      ...made,
      pipelineId: pipeline.id,
      position,
      probability,
      outcome: (outcome ?? null) as StageOutcome | null,
    });
  });
  return {
    ledger,
    calendar,
    newId,
    since,
    people,
    productLines,
    channels,
    segments,
    competitors,
    rates,
    pipelineId: pipeline.id,
    openStages: world.stages.filter(each => !each.outcome).map(({ name }) => ({ name, id: known(stages, name) })),
    wonStageId: known(stages, 'Won'),
    lostStageId: known(stages, 'Lost'),
  };
}

interface Made {
  id: string;
  createdAt: Date;
  updatedAt: Date;
  name: string;
  translations: { 'zh-CN': string };
}

type Stamp = () => { id: string; createdAt: Date; updatedAt: Date };

function addPeople(ledger: Ledger, teams: Map<string, string>, stamp: Stamp): Map<string, Colleague> {
  const people = new Map<string, Colleague>();
  for (const { name, email, role, team, locale, aliases = [] } of world.users) {
    const made = stamp();
    const teamId = team === null ? null : known(teams, team);
    people.set(email, { id: made.id, email, teamId, locale });
    ledger.users.push({
      ...made,
      name,
      email,
      aliases,
      role: role as Role,
      locale: locale as Locale,
      active: true,
      leaderboardOptIn: IN_LEADERBOARDS.has(email),
    });
    enterName({ ledger }, 'User', made.id, [name, ...aliases]);
    if (teamId) ledger.team_memberships.push({ ...stamp(), userId: made.id, teamId, since: made.createdAt });
  }
  for (const { name, manager } of world.teams) {
    ledger.team_managers.push({ ...stamp(), userId: known(people, manager).id, teamId: known(teams, name) });
  }
  return people;
}
