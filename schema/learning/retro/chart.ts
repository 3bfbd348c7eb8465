import type { RetroFacts } from '../../../entities/learning/retroFacts';
import { kindOf } from '../../../entities/values/period';
import type { Context } from '../../context';
import { KpiUnit } from '../../kpis/metric';
import { periodLabel, shortMonth } from '../../kpis/periodLabel';
import type { Picture } from '../../kpis/picture';
import { alternativeOf } from '../../pictures/alternative';
import type { ChartSpec } from '../../pictures/spec';
import { retroText } from '../../texts/retro';

/** Revenue of a review's period and those before it as a picture; null when there was none. @param whose the scope's label */
export function chartOf(context: Context, whose: string, { trend, period, targets }: RetroFacts): Picture | null {
  const { around, viewer, calendar } = context;
  const { locale } = viewer;
  if (trend.every(({ value }) => Number(value) === 0)) return null;
  const kind = kindOf(period) ?? 'RANGE';
  const label = (each: string): string => {
    if (kind === 'WEEK') return retroText(locale, 'trend.week', { week: String(Number(each.slice(6))) });
    return kind === 'MONTH' ? shortMonth(locale, each) : periodLabel(locale, each, calendar);
  };
  const target = targets.find(each => each.metric === 'REVENUE' && each.period === period);
  const spec: ChartSpec = {
    kind: kind === 'WEEK' ? 'columns' : 'bars',
    title: retroText(locale, 'trend.title', { kind }),
    subtitle: `${whose} · ${periodLabel(locale, period, calendar)}`,
    unit: KpiUnit.MONEY,
    currency: viewer.workspace.currency,
    locale,
    labels: trend.map(each => label(each.period)),
    series: [
      {
        name: retroText(locale, 'trend.series'),
        values: trend.map(({ value }) => (value === null ? null : Number(value))),
      },
    ],
    ...(target && { target: Number(target.target) }),
  };
  return { alt: alternativeOf(spec), url: around.pictureUrl(spec) };
}
