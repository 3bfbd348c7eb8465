import { renderAsync } from '@resvg/resvg-js';
import * as echarts from 'echarts';
import { LRUCache } from 'lru-cache';
import type { ChartKind, ChartSpec } from '../../schema/pictures/spec';
import { kindOf } from '../../schema/pictures/spec';
import { drawBars, drawColumns } from './bars';
import { FONT_FAMILY, openFont } from './fonts';
import type { Drawing } from './frame';
import { drawFunnel } from './funnel';
import { drawGauge } from './gauge';
import { drawLine } from './line';
import { WIDTH, ZOOM } from './look';
import { readable } from './readable';

const DRAW: Record<ChartKind, (spec: ChartSpec) => Drawing> = {
  bars: drawBars,
  columns: drawColumns,
  line: drawLine,
  funnel: drawFunnel,
  gauge: drawGauge,
};

/** What rendered pictures may take of the memory, in bytes. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** Draws a picture of a spec as PNG; the same spec again is answered from memory. */
export type Render = (spec: ChartSpec) => Promise<Buffer>;

/** A renderer that keeps its unpacked fonts in a folder, which is made when it is missing. */
export function openRenderer(fontFolder: string): Render {
  const filesFor = openFont(fontFolder);
  const kept = new LRUCache<string, Buffer>({ maxSize: KEPT_BYTES, sizeCalculation: png => png.length });
  const drawing = new Map<string, Promise<Buffer>>();

  const draw = async (spec: ChartSpec): Promise<Buffer> => {
    const svg = svgOf(readable(spec));
    // Rasterising is the slow part: it runs on another thread.
    const image = await renderAsync(svg, {
      font: { loadSystemFonts: false, fontFiles: await filesFor(svg), defaultFontFamily: FONT_FAMILY },
      fitTo: { mode: 'zoom', value: ZOOM },
    });
    return image.asPng();
  };

  return async spec => {
    const key = JSON.stringify(spec);
    const ready = kept.get(key) ?? drawing.get(key);
    if (ready) return ready;
    const begun = draw(spec);
    drawing.set(key, begun);
    try {
      const png = await begun;
      kept.set(key, png);
      return png;
    } finally {
      drawing.delete(key);
    }
  };
}

function svgOf(spec: ChartSpec): string {
  const { height, option } = DRAW[kindOf(spec)](spec);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: Math.round(height) });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
