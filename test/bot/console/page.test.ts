import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { explorerPage } from '../../../api/explorer/route';
import { type ConsolePerson, consolePage, pageFiles } from '../../../bot/console/page';

/** The pages' HTML and styles lie in the sources as they are served. */
const FOLDER = join(__dirname, '../../..');

describe('the pages', () => {
  const alice: ConsolePerson = {
    email: 'alice@demo.test',
    name: 'Alice Chen',
    role: 'REP',
    team: 'East',
    locale: 'en',
  };
  const app = express();
  app.use(consolePage({ folder: FOLDER, people: async () => [alice], signedIn: false }));
  app.use(explorerPage(FOLDER));
  app.use(pageFiles(join(FOLDER, 'bot/console/page')));
  app.use((_request, response) => {
    response.status(404).send('passed on');
  });
  let server: Server;
  beforeAll(async () => {
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  const get = (path: string, accept = 'text/html,*/*') =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers: { Accept: accept } });

  it.each(['/', '/settings', '/graphql'])('runs nothing but our own files: %s', async path => {
    const response = await get(path);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=|https?:/);
    const addresses = Array.from(html.matchAll(/(?:src|href)="([^"]+)"/g), ([, address]) => address);
    expect(addresses.filter(address => !address?.startsWith('/page/') && !address?.startsWith('#'))).toEqual([]);
  });

  it('tells whom one may speak as', async () => {
    expect(await (await get('/console/people')).json()).toEqual({ people: [alice], signedIn: false });
  });

  it('brings a font with Chinese along', async () => {
    const styles = await (await get('/page/font/index.css')).text();
    const [, slice] = /url\(\.\/(files\/[\w-]+\.woff2)\)/.exec(styles) ?? [];
    expect((await get(`/page/font/${slice}`)).headers.get('content-type')).toBe('font/woff2');
  });

  it.each(['/page/../package.json', '/page/%2e%2e/%2e%2e/package.json', '/page/font/..%2f..%2fpackage.json'])(
    'gives out nothing beside the pages: %s',
    async path => {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it.each([
    ['asks for JSON', '/graphql', 'application/json'],
    ['takes anything', '/graphql', '*/*'],
    ['brings a query', '/graphql?query=%7Bviewer%7Brole%7D%7D', 'text/html'],
  ])('leaves to the API whoever %s', async (_who, path, accept) => {
    expect(await (await get(path, accept)).text()).toBe('passed on');
  });
});
