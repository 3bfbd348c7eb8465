import type { Browser, Page } from 'playwright-core';
import type { ConsolePerson } from '../../bot/console/page';
import { suggestionsFor } from '../../bot/console/page/suggestions';
import type { Answer } from '../../bot/reply';
import { openBrowser } from './browser';
import { type RunningServer, startServer } from './startServer';

describe('the console in a browser', () => {
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

  const choose = async (name: string) => {
    await page.getByRole('button', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };

  /** Writes a message, waits for its answer and gives the turn back. */
  const say = async (text: string) => {
    const before = await page.getByRole('article').count();
    await page.getByRole('textbox').fill(text);
    await page.keyboard.press('Enter');
    return answered(before);
  };

  const answered = async (turnsBefore: number) => {
    const turn = page.getByRole('article').nth(turnsBefore);
    await turn.locator('.card').first().waitFor();
    return turn;
  };

  it('logs a call with its next step for Alice, and takes it back', async () => {
    await choose('Alice Chen');
    const turn = await say('log call with Acme about pricing, next step send quote Friday');
    const reply = await turn.locator('.card').first().textContent();
    expect(reply).toContain('Acme Corporation');
    expect(reply).toContain('Acme Cloud Platform');
    expect(reply).toMatch(/send quote/i);

    const undo = turn.getByRole('button', { name: 'Undo' });
    const before = await page.getByRole('article').count();
    await undo.click();
    expect(await undo.isDisabled()).toBe(true);
    const undone = await answered(before);
    expect(await undone.locator('.card').textContent()).toContain('Acme Corporation');
    expect(await (await say('my tasks this week')).locator('.card').textContent()).not.toMatch(/send quote/i);
  });

  it('opens a record that a link leads to', async () => {
    const query = '{ deals(first: 1, filter: { state: OPEN }) { nodes { id name } } }';
    const asked = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer demo:alice@demo.test' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await asked.json()) as { data: { deals: { nodes: { id: string; name: string }[] } } };
    const [deal] = data.deals.nodes;
    const other = await browser.newPage();
    await other.goto(`${server.url}/deals/${deal?.id}`);
    const card = other.locator('.card').first();
    await card.waitFor();
    expect(await card.textContent()).toContain(deal?.name ?? '–');
    expect(new URL(other.url()).pathname).toBe('/');
    await other.close();
  });

  it('shows the operation it ran, ready to copy', async () => {
    const turn = page.getByRole('article').first();
    await turn.locator('summary').click();
    expect(await turn.locator('.operation').textContent()).toContain('mutation');
    expect(await turn.locator('.operation').textContent()).toContain('"said": "log call with Acme about pricing');
    expect(await turn.getByRole('button', { name: 'Copy' }).count()).toBeGreaterThanOrEqual(2);
  });

  it('moves a deal for 王伟 in Chinese', async () => {
    await choose('王伟');
    const turn = await say('把东方制造推进到方案展示');
    const reply = await turn.locator('.card').textContent();
    expect(reply).toMatch(/东方/);
    expect(reply).toContain('方案展示');
    expect(await page.getByRole('button', { name: '发送' }).isVisible()).toBe(true);
  });

  it('tells Maria her conversion with a picture and how it is reckoned', async () => {
    await choose('Maria Rossi');
    const turn = await say('show my conversion this month');
    expect(await turn.locator('.answer').textContent()).toMatch(/\d+(\.\d+)? ?%/);
    expect(await turn.locator('.card').textContent()).toMatch(/\d+ of \d+.*the share that/s);
    const picture = turn.locator('img');
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(20);
    await page.waitForFunction(
      image => (image as { complete?: boolean } | null)?.complete,
      await picture.elementHandle(),
    );
    expect(await picture.evaluate(image => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(1280);
  });

  it('keeps each conversation apart and through a reload', async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Maria Rossi' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await choose('Alice Chen');
    expect(await page.getByRole('article').count()).toBe(3);
    expect(await page.getByRole('article').first().getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  });

  it('sends a message that did not get through again, with one effect', async () => {
    await page.route(
      '**/console/messages',
      async route => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    const before = await page.getByRole('article').count();
    await page.getByRole('textbox').fill('log call with Globex about the lost line');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send again' }).click();
    await answered(before);
    const account = await (await say('tell me about Globex')).locator('.card').textContent();
    expect(account?.split('the lost line')).toHaveLength(2);
  });

  it('shows what a colleague hands over without being asked, once, with buttons that work', async () => {
    await choose('Alice Chen');
    await say('my tasks today');
    const ask = async (query: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: 'Bearer demo:maria@demo.test' },
        body: JSON.stringify({ query }),
      });
      return (
        (await response.json()) as {
          data: { deals: { nodes: { id: string }[] }; users: { nodes: { id: string; name: string }[] } };
        }
      ).data;
    };
    const { deals, users } = await ask(
      '{ deals(filter: { text: "Vandelay" }) { nodes { id } } users { nodes { id name } } }',
    );
    const alice = users.nodes.find(({ name }) => name === 'Alice Chen')?.id;
    await ask(
      `mutation { updateDeal(input: { dealId: "${deals.nodes[0]?.id}", ownerId: "${alice}" }) { deal { id } } }`,
    );
    const told = page.locator('article.told');
    await told.getByText(/Maria Rossi has handed the deal/).waitFor();
    await page.reload();
    await told.waitFor();
    expect(await told.count()).toBe(1);
    const before = await page.getByRole('article').count();
    await told.getByRole('button', { name: 'Show deal' }).click();
    expect(await (await answered(before)).locator('.card').textContent()).toContain('Vandelay');
  });

  it('opens the operation in the explorer, which runs it and shows the schema', async () => {
    await page.goto(
      `${server.url}/graphql#${new URLSearchParams({ query: '{ viewer { user { name } } }', as: 'alice@demo.test' })}`,
    );
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('"Alice Chen"').waitFor();
    await page.getByRole('heading', { name: 'Mutation' }).waitFor();
  });

  it('suggests only what the bot understands', async () => {
    const { people } = (await (await fetch(`${server.url}/console/people`)).json()) as { people: ConsolePerson[] };
    expect(people.length).toBeGreaterThan(5);
    const misread: string[] = [];
    for (const person of people) {
      for (const text of suggestionsFor(person)) {
        const response = await fetch(`${server.url}/console/messages`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ as: person.email, conversation: text, text, dryRun: true }),
        });
        const { understood } = (await response.json()) as Answer;
        if (!understood.command || understood.expect) misread.push(`${person.email}: ${text}`);
      }
    }
    expect(misread).toEqual([]);
  });

  it('does all this without a complaint of the browser', () => {
    expect(complaints.filter(complaint => !complaint.includes('ERR_FAILED'))).toEqual([]);
  });
});
