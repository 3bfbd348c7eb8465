import type { LineSeriesOption } from 'echarts';
import { shortFigure } from '../../schema/pictures/figure';
import type { ChartSeries, ChartSpec } from '../../schema/pictures/spec';
import { type Drawing, frameOf } from './frame';
import { COLOURS, FIGURES, SIZES, SPACE, WRITING } from './look';
import { targetLine, targetNote } from './target';

const PLOT_HEIGHT = 290;
/** Beyond this many points, and where lines are compared, only the latest value fits beside the first line. */
const MOST_LABELLED = 7;
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];

/** A line over time. A missing value interrupts it; compared series differ in colour, dash and mark. */
export function drawLine(spec: ChartSpec): Drawing {
  const frame = frameOf(spec);
  const note = targetNote(spec);
  const all = spec.labels.length <= MOST_LABELLED && spec.series.length === 1;
  return {
    height: frame.top + PLOT_HEIGHT + SIZES.label * 2 + note.height + SPACE.edge,
    option: {
      ...frame.option,
      graphic: note.graphic,
      grid: {
        left: SPACE.edge + 84,
        right: SPACE.edge + 44,
        top: frame.top + SIZES.label * 1.5,
        height: PLOT_HEIGHT - SIZES.label,
      },
      xAxis: {
        type: 'category',
        data: spec.labels,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.line, width: 2 } },
        axisLabel: { ...WRITING, margin: SPACE.gap, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        min: 0,
        splitNumber: 3,
        splitLine: { lineStyle: { color: COLOURS.line } },
        axisLabel: { ...WRITING, color: COLOURS.quiet, formatter: (value: number) => shortFigure(value, spec) },
      },
      series: [
        ...spec.series.map((series, at) => lineOf(series, at, spec, all)),
        ...(spec.target === undefined ? [] : [reachTo(spec.target)]),
      ],
    },
  };
}

function lineOf(series: ChartSeries, at: number, spec: ChartSpec, all: boolean): LineSeriesOption {
  const latest = series.values.findLastIndex(value => value !== null);
  return {
    type: 'line',
    name: series.name,
    lineStyle: { width: 4, type: at === 0 ? 'solid' : 'dashed' },
    symbol: SYMBOLS[at % SYMBOLS.length],
    symbolSize: 12,
    showAllSymbol: true,
    markLine: at === 0 ? targetLine(spec, 'yAxis') : undefined,
    data: spec.labels.map((_label, point) => {
      const value = series.values[point] ?? null;
      return {
        value: value ?? '-',
        label: {
          ...FIGURES,
          show: value !== null && at === 0 && (all || point === latest),
          position: 'top',
          distance: 10,
          formatter: () => shortFigure(value, spec),
        },
      };
    }),
  };
}

/** An unseen point: the axis reaches as far as the target also where no value does. */
function reachTo(target: number): LineSeriesOption {
  return { type: 'line', silent: true, symbol: 'none', lineStyle: { width: 0 }, data: [target] };
}
