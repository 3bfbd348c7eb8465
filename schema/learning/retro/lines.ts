import { Stage } from '../../../entities/deals/stage';
import type { RetroDeal, RetroFacts, RetroNeed, RetroNeedKind } from '../../../entities/learning/retroFacts';
import { type Day, dayOf } from '../../../entities/values/day';
import { formatMoney } from '../../../entities/values/money';
import type { TextValues } from '../../../entities/values/texts';
import { labelIn } from '../../../entities/values/translations';
import type { Context } from '../../context';
import { KpiUnit } from '../../kpis/metric';
import { periodLabel } from '../../kpis/periodLabel';
import { written } from '../../kpis/written';
import { spokenDay } from '../../texts/day';
import { type KpiTextKey, kpiText } from '../../texts/kpis';
import { type RetroTextKey, retroText } from '../../texts/retro';
import { type Audience, somebody } from './audience';

/** Words the facts of a review, line by line, for who reads it. */
export class RetroLines {
  constructor(
    private readonly context: Context,
    private readonly facts: RetroFacts,
    private readonly audience: Audience,
  ) {}

  results(): string[] {
    return this.facts.figures.map(({ metric, unit, value, previous }) =>
      this.say('figure', {
        label: this.metric(metric),
        value: this.written(unit, value),
        previous: previous === null ? 'none' : this.written(unit, previous),
      }),
    );
  }

  targets(): string[] {
    return this.facts.targets.map(({ metric, unit, period, target, actual, elapsed }) =>
      this.say('target', {
        label: this.metric(metric),
        period: this.period(period),
        actual: this.written(unit, actual),
        target: this.written(unit, target),
        reached: this.written(KpiUnit.RATIO, actual === null ? null : String(Number(actual) / Number(target))),
        elapsed: elapsed >= 1 ? 'over' : this.written(KpiUnit.RATIO, String(elapsed)),
      }),
    );
  }

  wins(): string[] {
    return this.seen(this.facts.wins).map(win =>
      win.helped ? this.say('helped', { deal: this.deal(win), helped: win.helped }) : this.deal(win),
    );
  }

  losses(): string[] {
    return this.seen(this.facts.losses).map(loss =>
      this.say('lost', {
        deal: this.deal(loss),
        reason: loss.reason ?? 'NONE',
        competitor: loss.competitor ?? 'none',
      }),
    );
  }

  async moved(): Promise<string[]> {
    const lines: string[] = [];
    for (const move of this.seen(this.facts.moved)) {
      const [from, to] = [await this.stage(move.fromId), await this.stage(move.toId)];
      lines.push(this.say('moved', { deal: this.deal(move), from, to }));
    }
    return lines;
  }

  async stuck(): Promise<string[]> {
    const lines: string[] = [];
    const seen = this.seen(this.facts.stuck);
    for (const deal of seen) {
      const stage = await this.stage(deal.stageId);
      lines.push(this.say('stuck', { deal: this.deal(deal), days: deal.days, stage, day: this.day(deal.on) }));
    }
    return lines;
  }

  help(): string[] {
    return this.told().flatMap(({ who, problems }) =>
      problems ? [this.say('help', { who, what: flat(problems) })] : [],
    );
  }

  activity(): string[] {
    const counts = this.facts.activities.map(({ kind, count, previous }) =>
      this.say('activity', { kind, count, previous }),
    );
    return counts.length === 0 ? [this.say('activity.none')] : [counts.join(this.say('comma'))];
  }

  checkIns(): string[] {
    const { checkIns, silent } = this.facts;
    const all = checkIns.length + silent.length;
    if (all === 0) return [];
    const missing = silent.flatMap(person => this.audience.name(person) ?? []);
    return [
      this.say('checkIn.count', { told: checkIns.length, all }),
      ...this.told()
        .filter(({ wins, plan }) => wins || plan)
        .map(({ who, wins, plan }) =>
          this.say('checkIn', {
            who,
            wins: wins ? flat(wins) : 'none',
            plan: plan ? flat(plan) : 'none',
            both: wins && plan ? 'yes' : 'no',
          }),
        ),
      ...(missing.length > 0 ? [this.say('silent', { who: missing.join(this.say('comma')) })] : []),
    ];
  }

  upcoming(): string[] {
    return this.seen(this.facts.upcoming).map(deal =>
      this.say('upcoming', { deal: this.deal(deal), day: this.day(deal.on) }),
    );
  }

  promises(): string[] {
    const today = dayOf(new Date(this.facts.asOf), this.context.calendar.timeZone);
    return this.facts.promises.map(({ title, ownerId, owner, due, done, need }) =>
      this.say('promise', {
        title,
        who: this.audience.name({ userId: ownerId, name: owner }) ?? somebody(this.context),
        due: due === null ? 'none' : this.day(due),
        state: done ? 'DONE' : due !== null && due < today ? 'OVERDUE' : 'OPEN',
        label: need ? this.say(`label.${need.kind}`) : 'none',
        ...(need && { was: this.number(need.kind, need.was), now: this.number(need.kind, need.now) }),
      }),
    );
  }

  since(): string[] {
    return this.facts.since.map(({ period, metric, unit, was, now }) =>
      this.say('since', {
        label: this.metric(metric),
        period: this.period(period),
        was: this.written(unit, was),
        now: this.written(unit, now),
      }),
    );
  }

  cycles(): string[] {
    return (this.facts.monthly?.cycles ?? []).map(({ name, days, deals }) =>
      this.say('cycle', { name, days: this.written(KpiUnit.DAYS, days), deals }),
    );
  }

  funnel(): string[] {
    const steps = this.facts.monthly?.funnel ?? [];
    return steps.some(({ reached, previous, before }) => reached + previous + before > 0)
      ? steps.map(step => this.say('funnel', { ...step }))
      : [];
  }

  lossReasons(): string[] {
    return (this.facts.monthly?.lostPattern ?? []).map(group => this.say('reason', { ...group }));
  }

  cac(): string[] {
    return (this.facts.monthly?.cacByChannel ?? []).map(({ name, cac, customers }) =>
      this.say('cac', { name, cac: this.written(KpiUnit.MONEY, cac), customers }),
    );
  }

  /** Won deals that somebody has looked back on: they have a story. */
  cases(): string[] {
    if (!this.facts.monthly) return [];
    return this.seen(this.facts.wins).flatMap(win =>
      win.helped ? [this.say('case', { account: win.account, deal: this.deal(win), helped: win.helped })] : [],
    );
  }

  training(): string[] {
    return (this.facts.monthly?.training ?? [])
      .filter(({ userId }) => this.audience.sees(userId))
      .flatMap(({ userId, name, step, own, others }) => {
        const who = this.audience.name({ userId, name });
        const rate = (value: string) => this.written(KpiUnit.RATIO, value);
        return who === null ? [] : [this.say('training', { who, step, own: rate(own), others: rate(others) })];
      });
  }

  /** What is wrong, with its number, and what to do. */
  need({ kind, number, args }: RetroNeed): string {
    const counted = COUNTED.has(kind);
    return this.say(`need.${kind}`, {
      ...args,
      number: counted ? Number(number) : this.number(kind, number),
      money: typeof args.money === 'string' ? this.money(args.money) : 'none',
      ...(kind === 'STUCK' && { days: args.days ?? 0 }),
      ...(args.previous !== undefined && { previous: this.number(kind, String(args.previous)) }),
      ...(typeof args.metric === 'string' && { metric: this.metric(args.metric) }),
      ...(typeof args.period === 'string' && { period: this.period(args.period) }),
      ...(typeof args.elapsed === 'string' && {
        elapsed: Number(args.elapsed) >= 1 ? 'over' : this.written(KpiUnit.RATIO, args.elapsed),
      }),
    });
  }

  /** What to do about it, short enough for a task. */
  action({ kind, args }: RetroNeed): string {
    return this.say(`action.${kind}`, { reason: args.reason ?? 'NONE' });
  }

  /** A need's number, written. */
  number(kind: RetroNeedKind, value: string | null): string {
    return this.written(RATIOS.has(kind) ? KpiUnit.RATIO : KpiUnit.COUNT, value);
  }

  private seen<D extends RetroDeal>(deals: D[]): D[] {
    return deals.filter(({ ownerId }) => this.audience.sees(ownerId));
  }

  private told(): { who: string; wins: string | null; problems: string | null; plan: string | null }[] {
    return this.facts.checkIns
      .filter(({ userId }) => this.audience.sees(userId))
      .flatMap(checkIn => {
        const who = this.audience.name(checkIn);
        return who === null ? [] : [{ ...checkIn, who }];
      });
  }

  private deal({ deal, money, ownerId, owner }: RetroDeal): string {
    return this.say('deal', {
      deal,
      money: money === null ? 'none' : this.money(money),
      owner: this.audience.name({ userId: ownerId, name: owner }) ?? 'none',
    });
  }

  private say(key: RetroTextKey, args: TextValues = {}): string {
    return retroText(this.context.viewer.locale, key, args);
  }

  private metric(metric: string): string {
    return kpiText(this.context.viewer.locale, `metric.${metric}` as KpiTextKey);
  }

  private written(unit: string, value: string | null): string {
    return written(this.context.viewer, unit as KpiUnit, value);
  }

  private money(amount: string): string {
    const { locale, workspace } = this.context.viewer;
    return formatMoney({ amount, currency: workspace.currency }, locale);
  }

  private day(day: Day): string {
    return spokenDay(this.context.viewer.locale, day);
  }

  private period(period: string): string {
    return periodLabel(this.context.viewer.locale, period, this.context.calendar);
  }

  private async stage(id: string): Promise<string> {
    const { load, viewer } = this.context;
    const stage = await load.with(Stage, id, ['name', 'translations']);
    return stage ? labelIn(viewer.locale, stage.name, stage.translations) : '–';
  }
}

const RATIOS: ReadonlySet<RetroNeedKind> = new Set(['WIN_RATE_DROP', 'BEHIND_TARGET']);
/** Whose texts say one and many differently. */
const COUNTED: ReadonlySet<RetroNeedKind> = new Set(['STUCK', 'OVERDUE', 'UNTOUCHED_LEADS']);

/** What somebody wrote on several lines, on one. */
function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, '; ');
}
