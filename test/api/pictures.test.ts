import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { openFont } from '../../api/pictures/fonts';
import { openRenderer } from '../../api/pictures/render';
import { pictureAddresses, pictureRoute } from '../../api/pictures/route';
import type { ChartKind, ChartSpec } from '../../schema/pictures/spec';

const spec: ChartSpec = {
  title: '各阶段转化率',
  subtitle: '华西 · 2026年11月',
  unit: 'RATIO',
  locale: 'zh-CN',
  labels: ['需求挖掘', '方案展示', '谈判'],
  series: [{ name: '转化率', values: [0.5, null, 0.25] }],
  target: 0.4,
};
const PNG = '89504e470d0a1a0a';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uplift-pictures-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Width and height as the picture's own header tells them. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('a rendered picture', () => {
  it.each<ChartKind>(['bars', 'columns', 'line', 'funnel', 'gauge'])(
    'is a PNG wide enough for a phone: %s',
    async kind => {
      const png = await openRenderer(folder)({ ...spec, kind });
      expect(png.subarray(0, 8).toString('hex')).toBe(PNG);
      expect(sizeOf(png).width).toBe(1280);
    },
  );

  it('shows Chinese and Latin letters in the font it brings along', async () => {
    const render = openRenderer(folder);
    const drawn = await render({ ...spec, title: '东方制造' });
    expect(drawn.equals(await render({ ...spec, title: '绿洲医疗' }))).toBe(false);
    expect(drawn.equals(await render({ ...spec, title: 'Lighthouse' }))).toBe(false);
    expect(await openFont(folder)('东方制造 Won 25 %')).toEqual(
      expect.arrayContaining([expect.stringMatching(/\.ttf$/)]),
    );
    expect(readdirSync(folder).every(name => name.endsWith('.ttf'))).toBe(true);
  });

  it('grows with its rows and stops at twelve', async () => {
    const rows = (count: number): ChartSpec => ({
      ...spec,
      kind: 'bars',
      labels: Array.from({ length: count }, (_, at) => `客户 ${at}`),
      series: [{ name: '', values: Array.from({ length: count }, () => 0.5) }],
    });
    const render = openRenderer(folder);
    const [three, twelve, many] = await Promise.all([3, 12, 400].map(count => render(rows(count)).then(sizeOf)));
    expect(twelve?.height).toBeGreaterThan(three?.height ?? 0);
    expect(many).toEqual(twelve);
  });

  it('draws whatever people call their things', async () => {
    const png = await openRenderer(folder)({
      ...spec,
      title: '</text><script>&"\u0000\u202e{b}\ud83d',
      labels: ['<b>', '\u0007', '😀'],
    });
    expect(png.subarray(0, 8).toString('hex')).toBe(PNG);
  });

  it.each([
    { labels: [], series: [] },
    { labels: ['a', 'b'], series: [{ name: '', values: [null, null] }] },
    { labels: ['a', 'b'], series: [{ name: '', values: [0, 0] }], target: 0 },
  ])('shows a frame when there is nothing in it: %j', async parts => {
    for (const kind of ['bars', 'columns', 'line', 'funnel', 'gauge'] as const) {
      const png = await openRenderer(folder)({ ...spec, target: undefined, ...parts, kind });
      expect(png.subarray(0, 8).toString('hex')).toBe(PNG);
    }
  });
});

describe('GET /charts/<signed>.png', () => {
  let time = new Date('2026-11-24T10:00:00Z');
  const settings = { publicUrl: () => '', keys: ['new key', 'old key'], now: () => time };
  const app = express();
  let server: Server;
  beforeAll(async () => {
    app.use(pictureRoute({ ...settings, render: openRenderer(folder) }));
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  beforeEach(() => {
    time = new Date('2026-11-24T10:00:00Z');
  });
  afterAll(() => server.close());
  const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

  it('shows the picture behind an address it gave out', async () => {
    const answer = await get(pictureAddresses(settings)(spec));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(sizeOf(Buffer.from(await answer.arrayBuffer())).width).toBe(1280);
  });

  it('keeps an address for the hour and fits it into what a chat allows', () => {
    const address = pictureAddresses(settings);
    const before = address(spec);
    time = new Date('2026-11-24T09:20:00Z');
    expect(address(spec)).toBe(before);
    const wide = { ...spec, labels: Array.from({ length: 900 }, (_, at) => `第 ${at} 个客户的很长的名称`.repeat(9)) };
    expect(address(wide).length).toBeLessThan(2_000);
  });

  it('still takes the key that is being replaced, and no other', async () => {
    const signedWith = (key: string) => pictureAddresses({ ...settings, keys: [key] })(spec);
    expect((await get(signedWith('old key'))).status).toBe(200);
    expect((await get(signedWith('stranger'))).status).toBe(404);
  });

  it('forgets a picture after a week', async () => {
    const address = pictureAddresses(settings)(spec);
    time = new Date('2026-12-02T10:00:00Z');
    expect((await get(address)).status).toBe(404);
  });

  it.each([
    ['another picture', (address: string) => address.replace(/charts\/../, 'charts/AA')],
    ['a later expiry', (address: string) => address.replace(/\.(\w+)\./, '.zzzzzz.')],
    ['a shorter signature', (address: string) => address.replace(/.\.png$/, '.png')],
    ['no signature', (address: string) => address.replace(/\.[^.]+\.png$/, '.png')],
    ['more parts', (address: string) => address.replace('.png', '.more.png')],
    ['nothing', () => '/charts/.png'],
  ])('refuses an address changed to %s', async (_what, change) => {
    expect((await get(change(pictureAddresses(settings)(spec)))).status).toBe(404);
  });
});
