import { shortFigure } from '../../schema/pictures/figure';
import type { ChartSpec } from '../../schema/pictures/spec';
import { type Drawing, frameOf } from './frame';
import { COLOURS, SERIES_COLOURS, SPACE, WRITING } from './look';

const LABEL_WIDTH = 176;
const VALUE_WIDTH = 150;
const ROW = 58;
const BAR = 40;

/**
 * The steps of a funnel as bars on the first step's full width, each with its figure and the share of the step before:
 * lengths compare, where a funnel's slanted sides only decorate.
 */
export function drawFunnel(spec: ChartSpec): Drawing {
  const frame = frameOf(spec);
  const values = spec.labels.map((_label, at) => spec.series[0]?.values[at] ?? null);
  const widest = Math.max(...values.map(value => value ?? 0)) || 1;
  const rows = Math.max(1, values.length) * ROW;
  return {
    height: frame.top + rows + SPACE.edge,
    option: {
      ...frame.option,
      grid: { left: SPACE.edge + LABEL_WIDTH, right: SPACE.edge + VALUE_WIDTH, top: frame.top, height: rows },
      xAxis: { type: 'value', show: false, min: 0, max: widest },
      yAxis: {
        type: 'category',
        inverse: true,
        data: spec.labels,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { ...WRITING, interval: 0, width: LABEL_WIDTH - SPACE.gap, overflow: 'truncate', margin: SPACE.gap },
      },
      series: [
        {
          type: 'bar',
          barWidth: BAR,
          showBackground: true,
          backgroundStyle: { color: COLOURS.track, borderRadius: 5 },
          itemStyle: { color: SERIES_COLOURS[0], borderRadius: 5 },
          data: values.map(value => value ?? 0),
        },
        {
          // The figures stand in one column at the right, whatever the length of the bars.
          type: 'bar',
          barWidth: BAR,
          barGap: '-100%',
          silent: true,
          itemStyle: { color: 'transparent' },
          label: { show: true, position: 'right', distance: 14, ...WRITING },
          data: values.map((value, at) => ({
            value: widest,
            label: { formatter: () => caption(value, values[at - 1] ?? null, spec) },
          })),
        },
      ],
    },
  };
}

function caption(value: number | null, before: number | null, spec: ChartSpec): string {
  const told = shortFigure(value, spec);
  if (value === null || !before) return told;
  return `${told} · ${shortFigure(value / before, { ...spec, unit: 'RATIO' })}`;
}
