import type { EChartsOption } from 'echarts';
import type { ChartSpec } from '../../schema/pictures/spec';
import { COLOURS, SERIES_COLOURS, SIZES, SPACE, WIDTH, WRITING } from './look';

/** A drawing and the height it needs. */
export interface Drawing {
  height: number;
  option: EChartsOption;
}

const LINE = 1.3;
const LEGEND_HEIGHT = 34;

/** Title, subtitle and, when series are compared, what each colour means. @returns with `top`, where the drawing begins. */
export function frameOf(spec: ChartSpec): { top: number; option: EChartsOption } {
  const titleHeight = SIZES.title * LINE + (spec.subtitle ? SIZES.subtitle * LINE : 0);
  const compared = spec.series.length > 1;
  const legendTop = SPACE.edge + titleHeight + SPACE.gap;
  return {
    top: legendTop + (compared ? LEGEND_HEIGHT + SPACE.gap / 2 : 0),
    option: {
      animation: false,
      backgroundColor: COLOURS.paper,
      color: SERIES_COLOURS,
      textStyle: { fontFamily: WRITING.fontFamily },
      title: {
        text: spec.title,
        subtext: spec.subtitle,
        left: SPACE.edge - 5,
        top: SPACE.edge - 8,
        itemGap: 4,
        textStyle: { ...WRITING, fontSize: SIZES.title, width: WIDTH - 2 * SPACE.edge, overflow: 'truncate' },
        subtextStyle: {
          ...WRITING,
          fontSize: SIZES.subtitle,
          color: COLOURS.quiet,
          width: WIDTH - 2 * SPACE.edge,
          overflow: 'truncate',
        },
      },
      legend: compared
        ? {
            left: SPACE.edge - 5,
            top: legendTop,
            icon: 'roundRect',
            itemGap: 24,
            data: spec.series.map(series => series.name),
            textStyle: WRITING,
          }
        : undefined,
    },
  };
}
