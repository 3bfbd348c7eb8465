import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { type RunningServer, startServer } from './startServer';

const OLIVIA = 'olivia@demo.test';

describe('the settings in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(server.url);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const section = async (title: string) => {
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
  };

  const field = (label: string): Locator => page.getByLabel(label, { exact: true });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const told = (text: string) => page.getByRole('status').getByText(text).waitFor();
  const rows = (list = 0) => page.locator('.records').nth(list).locator('> .list b').allTextContents();

  const ask = async <T>(query: string, email = OLIVIA): Promise<T> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer demo:${email}` },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: T }).data;
  };

  it('are offered to an admin in the console, and to nobody else', async () => {
    await page.getByRole('button', { name: 'Alice Chen' }).click();
    expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Olivia Brown' }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 2, name: 'Company' }).waitFor();
  });

  it('an admin adds a stage with its Chinese name and puts it in its place', async () => {
    await section('Pipelines and stages');
    await press('Add a stage');
    await field('Name').fill('Pilot');
    await page.getByLabel('Name in Chinese').fill('试点');
    await field('Chance of winning').fill('70');
    await press('Add');
    await told('Added the stage Pilot');
    await press('Move Pilot up');
    await told('Changed the stage Pilot');
    expect(await rows()).toEqual([
      'First contact',
      'Meeting',
      'Needs analysis',
      'Proposal',
      'Pilot',
      'Negotiation',
      'Won',
      'Lost',
    ]);
    const { pipelines } = await ask<{ pipelines: { stages: { label: string }[] }[] }>(
      '{ pipelines { stages { label } } }',
      'li.na@demo.test',
    );
    expect(pipelines[0]?.stages.map(({ label }) => label)).toContain('试点');
  });

  it('keeps the keys where they were, so that Enter moves it on', async () => {
    await page.keyboard.press('Enter');
    await page.locator('.records').first().locator('.list > li').nth(3).getByText('Pilot').waitFor();
    expect((await rows()).slice(3, 5)).toEqual(['Pilot', 'Proposal']);
  });

  it('an admin renames a channel and takes it back', async () => {
    await section('Channels');
    await press('Edit Search ads');
    await field('Name').fill('Paid search');
    await press('Save');
    await told('Changed the channel Paid search');
    expect(await rows()).toContain('Paid search');
    await press('Undo');
    await told('Undid: Changed the channel Paid search');
    expect(await rows()).toContain('Search ads');
  });

  it('an admin archives a product line, which is kept apart, and brings it back', async () => {
    await section('Product lines');
    await press('Archive Support Plus');
    await told('Archived the product line Support Plus');
    expect(await rows()).toEqual(['Cloud Platform', 'Analytics Suite']);
    await page.getByText('Archived (1)').click();
    await press('Restore Support Plus');
    await told('Changed the product line Support Plus');
    expect(await rows()).toContain('Support Plus');
  });

  it('a stage with open deals is not archived, and it says why', async () => {
    await section('Pipelines and stages');
    await press('Archive Proposal');
    await page.getByText(/open deals are in Proposal\. Move or close them first\./).waitFor();
  });

  it('a bad value is told at its field, which takes the keys', async () => {
    await section('Company');
    const limit = field('Offers need approval above');
    await limit.fill('130');
    await press('Save');
    await page.getByText('The limit lies between 0 and 100 percent. Please check it.').waitFor();
    expect(await limit.getAttribute('aria-invalid')).toBe('true');
    expect(await limit.evaluate(input => input === input.ownerDocument.activeElement)).toBe(true);
    await limit.fill('a lot');
    await press('Save');
    await page.getByText('Please enter a number, such as 12.5.').waitFor();
  });

  it('an admin changes the approval limit and the gross margin', async () => {
    await field('Offers need approval above').fill('15');
    await field('Gross margin').fill('72.5');
    await press('Save');
    await told('Changed the workspace’s settings');
    const { viewer } = await ask<{ viewer: object }>('{ viewer { workspace { approvalAbovePercent grossMargin } } }');
    expect(viewer).toEqual({ workspace: { approvalAbovePercent: '15', grossMargin: '0.725' } });
  });

  it('an admin changes the follow-up plan, and what is not saved is not lost unasked', async () => {
    await section('After a win');
    await page.getByLabel('Days after the win').fill('30, 5');
    await press('Save');
    await page.locator('.fault', { hasText: 'in order' }).waitFor();
    await page.getByLabel('Days after the win').fill('5, 30');

    const asked = page.waitForEvent('dialog');
    const leaving = page.getByRole('link', { name: 'Channels', exact: true }).click();
    const dialog = await asked;
    expect(dialog.message()).toBe('What you have filled in is not saved. Leave it?');
    await dialog.dismiss();
    await leaving;
    expect(await page.getByLabel('Days after the win').inputValue()).toBe('5, 30');

    await press('Save');
    await told('Changed the follow-up plan');
    const { viewer } = await ask<{ viewer: object }>('{ viewer { workspace { followUpPlan { days everyMonths } } } }');
    expect(viewer).toEqual({ workspace: { followUpPlan: { days: [5, 30], everyMonths: 3 } } });
  });

  it('an admin enters a holiday and a working Saturday', async () => {
    await section('Working days');
    await press('Add a holiday');
    await field('Name').fill('Company day');
    await field('First day').fill('2030-06-03');
    await press('Add');
    await told('Entered Company day in the calendar');
    await page.getByLabel('Saturday').check();
    await press('Save');
    await told('Changed the workspace’s settings');
    const days = await ask<{ viewer: { workspace: object } }>(
      '{ viewer { workspace { off: isWorkday(day: "2030-06-03") worked: isWorkday(day: "2030-06-08") } } }',
    );
    expect(days.viewer.workspace).toEqual({ off: false, worked: true });
  });

  it('deals leads in turn and weighs scores, which must make 100', async () => {
    await section('New leads');
    await page.getByRole('combobox', { name: 'New leads' }).selectOption({ label: 'Are dealt in turn' });
    await press('Save');
    await page.locator('.fault:not([hidden])').waitFor();
    await page.getByLabel('Add a person …').selectOption({ label: 'Bob Martin' });
    await page.getByLabel('Add a person …').selectOption({ label: 'Alice Chen' });
    await press('Save');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
    const { leadRouting } = await ask<{ leadRouting: object }>('{ leadRouting { mode people { name } } }');
    expect(leadRouting).toEqual({ mode: 'IN_TURN', people: [{ name: 'Bob Martin' }, { name: 'Alice Chen' }] });

    await section('Lead scores');
    await field('Intent').fill('35');
    await page.getByText('Together 110 of 100 points.').waitFor();
    await press('Save');
    await page.getByRole('alert').filter({ hasText: '100' }).waitFor();
    page.once('dialog', dialog => dialog.accept());
  });

  it('tells who changed what', async () => {
    await section('Changes');
    expect(await page.locator('.record b').allTextContents()).toContain('Changed the follow-up plan');
    expect(await page.locator('.record small').first().textContent()).toMatch(/^Olivia Brown · /);
  });

  it('politely refuses a rep, whoever opens the address', async () => {
    await page.evaluate("sessionStorage.setItem('uplift.person', 'alice@demo.test')");
    await page.reload();
    await page.getByText('You are here as Alice Chen.').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await press('Go on as Olivia Brown');
    await page.getByRole('heading', { level: 2, name: 'Changes' }).waitFor();
  });

  it('speaks Chinese to whoever does, and fits a phone', async () => {
    await ask('mutation { setPreferences(input: { locale: "zh-CN" }) { user { id } } }');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await page.getByRole('heading', { level: 2, name: '修改记录' }).waitFor();
    await press('设置分类');
    await page.getByRole('link', { name: '销售流程与阶段' }).click();
    await page.getByRole('button', { name: '停用 试点' }).waitFor();
    const wide = await page.locator('#scroller').evaluate(scroller => scroller.scrollWidth > scroller.clientWidth);
    expect(wide).toBe(false);
  });

  it('does all this without a complaint of the browser', () => {
    expect(complaints).toEqual([]);
  });
});
