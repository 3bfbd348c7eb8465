import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { freePort } from '../support/freePort';
import { IdentityProvider } from '../support/identityProvider';
import { dataFolder, type RunningServer, startServer } from './startServer';

const ADMIN = join(__dirname, '../../dist/api/admin.js');
const CREATE = [
  ...['workspace', 'create', '--name', 'Nordwind', '--admin-name', '王芳', '--admin-email', 'fang@nordwind.test'],
  ...['--currency', 'CNY', '--time-zone', 'Asia/Shanghai', '--locale', 'zh-CN'],
];

describe('signing in with a browser', () => {
  const provider = new IdentityProvider();
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let key: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    await provider.start();
    const [folder, port] = [dataFolder(), await freePort()];
    const settings = {
      ...{ PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, DEMO: 'false' },
      ...{ OIDC_ISSUER: provider.url, OIDC_AUDIENCE: 'uplift-api', OIDC_CLIENT_ID: 'uplift' },
      ...{ OIDC_CLIENT_SECRET: 'client secret: with & signs' },
      SECRET_KEYS: Buffer.alloc(32, 5).toString('base64'),
    };
    const { PATH = '', HOME = '' } = process.env;
    const printed = execFileSync(process.execPath, [ADMIN, ...CREATE], {
      env: { PATH, HOME, DATA_DIR: folder, ...settings },
      encoding: 'utf8',
    });
    key = /upl_\w{60,}/.exec(printed)?.[0] ?? '';
    server = await startServer(settings, folder);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    page = await browser.newPage({ locale: 'zh-CN' });
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => {
      // A wrong key is answered 401, which browsers report by themselves.
      if (message.type() === 'error' && !/401/.test(message.text())) complaints.push(message.text());
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    provider.stop();
  });

  it('leads from a page to the sign-in page, which says what is wrong with a key', async () => {
    await page.goto(`${server.url}/settings`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('登录 Uplift');
    await page.getByLabel('API 密钥').fill(key.slice(0, -1));
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('密钥不完整');
  });

  it('goes on to where one wanted to go, with what only an admin sees', async () => {
    await page.getByLabel('API 密钥').fill(key);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL(`${server.url}/settings`);
    await page.getByRole('heading', { level: 1, name: /Nordwind/ }).waitFor();
    expect(await page.locator('.as').textContent()).toBe('王芳');
    expect(await page.locator('#sections a').count()).toBeGreaterThan(3);
  });

  it('shows the console in one’s own language, as oneself, with nobody else to choose', async () => {
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1, name: '王芳' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.getByText('以谁的身份').isVisible()).toBe(false);
    await page.getByRole('textbox').fill('新建客户 北辰科技');
    await page.keyboard.press('Enter');
    const card = page.locator('.card').first();
    await card.waitFor();
    expect(await card.textContent()).toContain('北辰科技');
  });

  it('runs the operation in the explorer as oneself, without a token', async () => {
    await page.goto(`${server.url}/graphql`);
    await page.locator('#query').fill('{ viewer { user { name } } }');
    await page.keyboard.press('Control+Enter');
    await page.getByText('HTTP 200').waitFor();
    expect(await page.locator('pre').first().textContent()).toContain('王芳');
  });

  it('signs out, and lets nobody back in by the address or the Back button', async () => {
    await page.goto(server.url);
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(/\/signin/);
    await page.goto(server.url);
    await page.waitForURL(/\/signin/);
    await page.goBack();
    expect(await page.getByText('北辰科技').count()).toBe(0);
  });

  it('signs in with the identity provider', async () => {
    provider.person = { email: 'fang@nordwind.test', email_verified: true };
    await page.goto(server.url);
    await page.getByRole('link', { name: /^使用 127\.0\.0\.1:\d+ 登录$/ }).click();
    await page.getByRole('heading', { level: 1, name: '王芳' }).waitFor();
    const kept = await page.context().cookies();
    expect(kept.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
      { name: 'uplift', httpOnly: true, sameSite: 'Lax' },
    ]);
  });

  it('complained of nothing on the way', () => {
    expect(complaints).toEqual([]);
  });
});
