import type { BarSeriesOption } from 'echarts';
import { figure, shortFigure } from '../../schema/pictures/figure';
import type { ChartSeries, ChartSpec } from '../../schema/pictures/spec';
import { type Drawing, frameOf } from './frame';
import { COLOURS, FIGURES, SIZES, SPACE, WIDTH, WRITING } from './look';
import { targetLine, targetNote } from './target';

const LABEL_WIDTH = 176;
const VALUE_WIDTH = 128;
const BAR = 30;
const THIN_BAR = 22;

/** Lying bars, one row a label, the value written at the end of each: as many rows as there are labels. */
export function drawBars(spec: ChartSpec): Drawing {
  const frame = frameOf(spec);
  const thickness = spec.series.length > 1 ? THIN_BAR : BAR;
  const row = spec.series.length * (thickness + 5) + SPACE.gap;
  const rows = Math.max(1, spec.labels.length) * row;
  const note = targetNote(spec);
  return {
    height: frame.top + rows + note.height + SPACE.edge,
    option: {
      ...frame.option,
      graphic: note.graphic,
      grid: { left: SPACE.edge + LABEL_WIDTH, right: SPACE.edge + VALUE_WIDTH, top: frame.top, height: rows },
      xAxis: { type: 'value', show: false, min: 0, max: reach(spec) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: spec.labels,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.line, width: 2 } },
        axisLabel: { ...WRITING, interval: 0, width: LABEL_WIDTH - SPACE.gap, overflow: 'truncate', margin: SPACE.gap },
      },
      series: spec.series.map((series, at) => ({
        ...barsOf(series, spec, thickness, 'right'),
        markLine: at === 0 ? targetLine(spec, 'xAxis') : undefined,
      })),
    },
  };
}

const PLOT_HEIGHT = 268;

/** Standing columns for a few short labels, the value written above each. */
export function drawColumns(spec: ChartSpec): Drawing {
  const frame = frameOf(spec);
  const note = targetNote(spec);
  return {
    height: frame.top + PLOT_HEIGHT + SIZES.label * 2 + note.height + SPACE.edge,
    option: {
      ...frame.option,
      graphic: note.graphic,
      grid: {
        left: SPACE.edge,
        right: SPACE.edge,
        top: frame.top + SIZES.label * 1.6,
        height: PLOT_HEIGHT - SIZES.label,
      },
      yAxis: { type: 'value', show: false, min: 0, max: reach(spec) },
      xAxis: {
        type: 'category',
        data: spec.labels,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.line, width: 2 } },
        axisLabel: {
          ...WRITING,
          interval: 0,
          width: (WIDTH - 2 * SPACE.edge) / Math.max(1, spec.labels.length) - SPACE.gap,
          overflow: 'truncate',
          margin: SPACE.gap,
        },
      },
      series: spec.series.map((series, at) => ({
        ...barsOf(series, spec, 72, 'top'),
        markLine: at === 0 ? targetLine(spec, 'yAxis') : undefined,
      })),
    },
  };
}

/** The far end of the value axis: the largest value or the target. Null leaves it to the drawing when all is zero. */
function reach(spec: ChartSpec): number {
  const values = spec.series.flatMap(series => series.values.map(value => value ?? 0));
  return Math.max(...values, spec.target ?? 0) || 1;
}

function barsOf(series: ChartSeries, spec: ChartSpec, thickness: number, end: 'right' | 'top'): BarSeriesOption {
  return {
    type: 'bar',
    name: series.name,
    barMaxWidth: thickness,
    barGap: '16%',
    itemStyle: { borderRadius: end === 'right' ? [0, 5, 5, 0] : [5, 5, 0, 0] },
    label: { show: true, position: end, distance: 8, ...FIGURES },
    data: spec.labels.map((_label, at) => {
      const value = series.values[at] ?? null;
      const formatter = () => (value === null ? figure(null, spec) : shortFigure(value, spec));
      return value === null
        ? { value: 0, label: { formatter, color: COLOURS.quiet } }
        : { value, label: { formatter } };
    }),
  };
}
