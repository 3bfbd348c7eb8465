import { figure } from '../../schema/pictures/figure';
import type { ChartSpec } from '../../schema/pictures/spec';
import { type Drawing, frameOf } from './frame';
import { COLOURS, SERIES_COLOURS, SIZES, SPACE, WIDTH, WRITING } from './look';
import { targetNote } from './target';

const RADIUS = 150;
const BAND = 34;
/** Room above a figure that has no upper end of its own. */
const HEADROOM = 1.25;

/** One figure on a half circle, from nothing to the whole, with the target as a notch. */
export function drawGauge(spec: ChartSpec): Drawing {
  const frame = frameOf(spec);
  const note = targetNote(spec);
  const value = spec.series[0]?.values[0] ?? null;
  const top = wholeOf(spec, value);
  const half = {
    type: 'gauge' as const,
    startAngle: 180,
    endAngle: 0,
    min: 0,
    max: top,
    radius: RADIUS,
    center: [WIDTH / 2, frame.top + RADIUS + SPACE.gap],
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { show: false },
    anchor: { show: false },
  };
  return {
    height: frame.top + RADIUS + SPACE.gap + SIZES.label + note.height + SPACE.edge,
    option: {
      ...frame.option,
      graphic: note.graphic,
      series: [
        {
          ...half,
          axisLine: { lineStyle: { width: BAND, color: [[1, COLOURS.track]] } },
          progress: { show: value !== null, width: BAND, itemStyle: { color: SERIES_COLOURS[0] } },
          pointer: { show: false },
          title: { ...WRITING, color: COLOURS.quiet, offsetCenter: [0, SIZES.label / 2], width: 2 * RADIUS - 2 * BAND },
          detail: {
            ...WRITING,
            fontSize: value === null ? SIZES.title : sizeFor(figure(value, spec)),
            offsetCenter: [0, -SIZES.figure * 0.6],
            formatter: () => figure(value, spec),
          },
          data: [{ value: value ?? 0, name: spec.labels[0] ?? '' }],
        },
        ...(spec.target === undefined
          ? []
          : [
              {
                ...half,
                axisLine: { show: false },
                pointer: {
                  icon: 'rect',
                  width: 5,
                  length: BAND + 12,
                  offsetCenter: [0, -(RADIUS - BAND - 6)],
                  itemStyle: { color: COLOURS.target },
                },
                detail: { show: false },
                title: { show: false },
                data: [{ value: spec.target }],
              },
            ]),
      ],
    },
  };
}

function wholeOf(spec: ChartSpec, value: number | null): number {
  const largest = Math.max(value ?? 0, spec.target ?? 0);
  return spec.unit === 'RATIO' ? Math.max(1, largest) : largest * HEADROOM || 1;
}

const ROOMY = 6;

/** A long figure, such as 202.1 %, is written smaller, so that it stays clear of the arc. */
function sizeFor(text: string): number {
  return text.length < ROOMY ? SIZES.figure : Math.round(SIZES.figure * (ROOMY / (text.length + 2)));
}
