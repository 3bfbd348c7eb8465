import type { BarSeriesOption, EChartsOption } from 'echarts';
import { figure } from '../../schema/pictures/figure';
import type { ChartSpec } from '../../schema/pictures/spec';
import { COLOURS, SIZES, SPACE, WRITING } from './look';

const DASH = 34;

/** The target as a dashed line across the value axis; undefined without one. */
export function targetLine(spec: ChartSpec, axis: 'xAxis' | 'yAxis'): BarSeriesOption['markLine'] {
  if (spec.target === undefined) return undefined;
  return {
    silent: true,
    // Level with the bars: above them, below the figures beside them.
    z: 2,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: COLOURS.target, width: 3, type: 'dashed' },
    data: [axis === 'xAxis' ? { xAxis: spec.target } : { yAxis: spec.target }],
  };
}

/** What the dashed line means, written below the drawing, where it never covers a bar. */
export function targetNote(spec: ChartSpec): { height: number; graphic: EChartsOption['graphic'] } {
  if (spec.target === undefined) return { height: 0, graphic: undefined };
  const middle = SPACE.edge + SIZES.subtitle / 2 - 6;
  const word = spec.locale === 'zh-CN' ? '目标' : 'Target';
  return {
    height: SIZES.subtitle + SPACE.gap,
    graphic: [
      {
        type: 'line',
        left: SPACE.edge,
        bottom: middle,
        shape: { x1: 0, y1: 0, x2: DASH, y2: 0 },
        style: { stroke: COLOURS.target, lineWidth: 3, lineDash: [7, 5] },
      },
      {
        type: 'text',
        left: SPACE.edge + DASH + 10,
        bottom: SPACE.edge - 8,
        style: {
          text: `${word} ${figure(spec.target, spec)}`,
          fontSize: SIZES.subtitle,
          fontFamily: WRITING.fontFamily,
          fill: COLOURS.target,
        },
      },
    ],
  };
}
