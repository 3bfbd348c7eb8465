import { Decimal } from 'decimal.js';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PeriodScalar } from '../../../entities/scalars';
import { globalId } from '../../../entities/values/globalId';
import { instantsOf, type Period, periodAt } from '../../../entities/values/period';
import type { Context } from '../../context';
import { periodLabel } from '../../kpis/periodLabel';
import { moneyOf } from '../../money';
import { alternativeOf } from '../../pictures/alternative';
import type { ChartSpec } from '../../pictures/spec';
import { badInput } from '../../reading/badInput';
import { figuresOf, ScopeInput } from '../../scope';
import { learningText } from '../../texts/learning';
import { LossAnalysis, type LossGroup } from './lossAnalysis';
import { countLosses, type LossCount } from './lossCounts';
import { lossPattern } from './lossPattern';
import { type Names, namesOf, patternText } from './lossWords';

/** `lossAnalysis`. */
@Resolver()
export class LossQuery {
  @Query(() => LossAnalysis, {
    description: 'Why deals were lost, by reason, stage, competitor and product line, and what stands out.',
  })
  async lossAnalysis(
    @Arg('scope', () => ScopeInput, {
      nullable: true,
      description: 'Whose deals; a rep’s own, a manager’s teams’, all for admin and analyst when left out.',
    })
    scopeInput: ScopeInput | null,
    @Arg('period', () => PeriodScalar, { nullable: true, description: 'Lost when; this quarter when left out.' })
    given: Period | null,
    @Ctx() context: Context,
  ): Promise<LossAnalysis> {
    const { calendar, viewer, now } = context;
    const scope = await figuresOf(context, scopeInput);
    const period = given ?? periodAt(now, 'QUARTER', calendar);
    const label = periodLabel(viewer.locale, period, calendar);
    const { from, to } = instantsOf(period, calendar);
    if (from > now) throw badInput(viewer.locale, 'kpi.future', { period: label }, ['period']);
    const counts = await countLosses(context, scope, from, to);
    const names = await namesOf(context, counts);
    const groups = (list: LossCount[], type: string | null): LossGroup[] =>
      list.map(each => groupOf(context, each, counts.whole.count, type, names));
    const byReason = groups(counts.reasons, null);
    const pattern = lossPattern(counts);
    return Object.assign(new LossAnalysis(), {
      scope,
      period,
      periodLabel: label,
      lost: counts.whole.count,
      money: moneyOf(counts.whole.money, viewer.workspace.currency),
      withoutAmount: counts.whole.withoutAmount,
      byReason,
      byStage: groups(counts.stages, 'Stage'),
      byCompetitor: groups(counts.competitors, 'Competitor'),
      byProductLine: groups(counts.lines, 'ProductLine'),
      pattern: pattern && patternText(viewer.locale, pattern, counts.whole.count, names),
      chart: chartOf(context, byReason, `${scope.label} · ${label}`),
      definition: learningText(viewer.locale, 'losses.definition'),
    });
  }
}

function groupOf({ viewer }: Context, each: LossCount, all: number, type: string | null, names: Names): LossGroup {
  const { key, count, money } = each;
  return {
    key: key === null ? 'NONE' : type ? globalId(type, key) : key,
    label:
      key === null ? learningText(viewer.locale, 'losses.none', { what: type ?? 'REASON' }) : (names.get(key) ?? ''),
    count,
    share: new Decimal(count).dividedBy(all).toDecimalPlaces(6).toFixed(),
    money: moneyOf(money, viewer.workspace.currency),
  };
}

function chartOf({ viewer, around }: Context, groups: LossGroup[], subtitle: string): LossAnalysis['chart'] {
  if (groups.length === 0) return null;
  const { locale } = viewer;
  const spec: ChartSpec = {
    kind: 'bars',
    title: learningText(locale, 'losses.title'),
    subtitle,
    unit: 'COUNT',
    locale,
    labels: groups.map(({ label }) => label),
    series: [{ name: learningText(locale, 'losses.series'), values: groups.map(({ count }) => count) }],
  };
  return { alt: alternativeOf(spec), url: around.pictureUrl(spec) };
}
