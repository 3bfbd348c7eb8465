import { addDays } from '../../../entities/values/day';
import { button, command, graphql } from '../../command';
import { opening } from '../../forms/opening';
import type { Reader } from '../../notice';
import type { Button, Fact } from '../../reply';
import type { Say } from '../../texts/say';
import type { Setting } from '../../understand/setting';
import { whenOf } from '../work/when';

const TARGETS = graphql(`query RunningTargets {
  targets(filter: { scope: { type: ME }, running: true }, first: 10) {
    nodes { metric period formatted }
  }
}`);

const HOME = graphql(`query Home(
  $due: Period!, $today: Period!, $soon: Period!, $metrics: [KpiMetric!]!, $period: Period
) {
  tasks(filter: { scope: { type: ME }, done: false, due: $due }, first: 10) {
    totalCount
    nodes { id title dueOn dueTime account { name } }
  }
  meetings(filter: { scope: { type: ME }, starts: $today }, first: 10) {
    nodes { id title startsAt allDay cancelledAt }
  }
  offers(filter: { scope: { type: ME }, states: [ACTIVE, WAITING], validUntil: $soon }, first: 10) {
    nodes { id validUntil deal { id name } }
  }
  deals(filter: { scope: { type: ME }, state: OPEN }, orderBy: { field: EXPECTED_CLOSE, direction: ASC }, first: 10) {
    totalCount
    nodes { id name stage { label } amount { amount currency } expectedCloseOn stale }
  }
  kpis(metrics: $metrics, scope: { type: ME }, period: $period) { metric label formatted period periodLabel }
  targets(filter: { scope: { type: ME }, running: true }, first: 10) { nodes { metric period formatted } }
}`);

interface Target {
  metric: string;
  period: string;
  formatted: string;
}

interface Data {
  tasks: {
    totalCount: number;
    nodes: {
      id: string;
      title: string;
      dueOn: string | null;
      dueTime: string | null;
      account: { name: string } | null;
    }[];
  };
  meetings: { nodes: { title: string; startsAt: string; allDay: boolean; cancelledAt: string | null }[] };
  offers: { nodes: { validUntil: string; deal: { name: string } }[] };
  deals: {
    totalCount: number;
    nodes: {
      id: string;
      name: string;
      stage: { label: string };
      amount: { amount: string; currency: string } | null;
      expectedCloseOn: string | null;
      stale: boolean;
    }[];
  };
  kpis: { metric: string; label: string; formatted: string; period: string; periodLabel: string }[];
  targets: { nodes: Target[] };
}

const USUAL = ['REVENUE', 'DEALS_WON', 'CONVERSION_RATE', 'ACTIVITIES'];
/** How far back overdue tasks and how far ahead ending offers are looked for, in days. */
const BACK = 366;
const AHEAD = 7;
const DONE_BUTTONS = 3;

/** The figures shown: those with a target for the period of the first one, else the usual ones of this month. */
function figures(targets: readonly Target[], { today }: Setting): { metrics: string[]; period: string } {
  const [first] = targets;
  if (!first) return { metrics: USUAL, period: today.slice(0, 7) };
  const metrics = targets.filter(({ period }) => period === first.period).map(({ metric }) => metric);
  return { metrics: [...new Set([...metrics, ...USUAL])], period: first.period };
}

/** A person's home: the day, the pipeline and the numbers against target. Platforms show it where they have a place for it. */
export const showHome = command({
  name: 'showHome',
  area: 'numbers',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: {},
  aside: true,
  async operation(_, { ask, setting }) {
    const { today } = setting;
    const { targets } = await ask<{ targets: { nodes: Target[] } }>(TARGETS, {});
    return {
      operation: HOME,
      variables: {
        due: `${addDays(today, -BACK)}/${today}`,
        today,
        soon: `${today}/${addDays(today, AHEAD)}`,
        ...figures(targets.nodes, setting),
      },
    };
  },
  reply(data: Data, turn) {
    const { say, setting, viewer } = turn;
    const reader = { say, viewer, today: setting.today };
    return {
      text: [say('home.hello', { name: viewer.user.name }), ...dayLines(data, reader)].join('\n'),
      facts: factsOf(data, say),
      ...(data.deals.nodes.length > 0 && {
        table: {
          columns: [
            { label: say('label.deal') },
            { label: say('label.stage') },
            { label: say('label.amount'), align: 'right' as const },
            { label: say('label.closeDate') },
          ],
          rows: data.deals.nodes.map(({ name, stage, amount, expectedCloseOn, stale }) => [
            stale ? say('home.stale', { deal: name }) : name,
            stage.label,
            amount ? say.money(amount) : '–',
            expectedCloseOn ? say.day(expectedCloseOn, setting.today) : '–',
          ]),
        },
      }),
      buttons: [
        ...data.tasks.nodes
          .slice(0, DONE_BUTTONS)
          .map(({ id, title }) =>
            button(say('listTasks.complete', { title }), 'completeTask', { title: { id, name: title } }),
          ),
        ...formButtons(say),
      ],
      private: true,
    };
  },
});

/** The figures, each with its target where there is one for that period. */
function factsOf({ kpis, targets }: Data, say: Say): Fact[] {
  return kpis.map(({ metric, label, formatted, period, periodLabel }) => {
    const target = targets.nodes.find(each => each.metric === metric && each.period === period);
    return {
      label: `${label} · ${periodLabel}`,
      value: target ? say('home.ofTarget', { reached: formatted, target: target.formatted }) : formatted,
    };
  });
}

function dayLines({ tasks, meetings, offers, deals }: Data, reader: Reader): string[] {
  const { say, today } = reader;
  const lines = [
    ...meetings.nodes
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map(meeting => `• ${whenOf(meeting, reader)}: ${meeting.title}`),
    ...tasks.nodes.map(({ title, dueOn, dueTime }) => {
      const when = dueOn ? `${say.day(dueOn, today)}${dueTime ? ` ${dueTime}` : ''}` : '';
      return `• ${title} – ${dueOn && dueOn < today ? say('listTasks.overdue', { due: when }) : when}`;
    }),
    ...offers.nodes.map(
      ({ validUntil, deal }) => `• ${say('home.offer', { deal: deal.name, day: say.day(validUntil, today) })}`,
    ),
  ];
  return [
    ...(lines.length > 0 ? lines : [say('home.free')]),
    ...(tasks.totalCount > tasks.nodes.length
      ? [say('home.more', { count: tasks.totalCount - tasks.nodes.length })]
      : []),
    say('home.pipeline', { count: deals.totalCount }),
  ];
}

/** The forms people need every day. */
function formButtons(say: Say): Button[] {
  return (['logActivity', 'scheduleMeeting', 'createDeal', 'checkIn'] as const).map(name => ({
    label: say(`form.${name}`),
    action: opening(name),
  }));
}
