import { type Mailer, smtpMailer } from '../../../api/mail/mailer';
import { sendLetter } from '../../../schema/changing/letter';
import { useHouse } from '../../support/house';
import { MailServer } from '../../support/mailServer';
import { rowsIn } from '../../support/workspace';

const house = useHouse();
const server = new MailServer();
const ALICE = 'alice@demo.test';
const LETTER = {
  to: 'ann@northwind.test',
  subject: 'Danke & 谢谢',
  text: 'Dear Ann,\nthank you.',
  html: '<p>Dear Ann</p>',
};
let mailer: Mailer;

beforeAll(async () => {
  mailer = smtpMailer({ smtpUrl: await server.start(), from: 'Uplift <uplift@sales.test>' });
});
beforeEach(() => {
  server.received.length = 0;
});
afterAll(() => server.stop());

const write = (key: string) => house.change(ALICE, work => sendLetter(work, LETTER, key));

async function letter(key: string): Promise<unknown> {
  const [row] = await rowsIn(house, 'select state, sent_at is not null as sent from letters where key = $1', [key]);
  return row;
}

const told = () =>
  rowsIn<{ text: string }>(house, `select reply ->> 'text' as text from notifications order by made_at`);

test('a letter goes out once the change is committed, and that it did is a change of its own', async () => {
  await write('thanks');
  expect(server.received).toEqual([]);
  house.begin({ mailer });
  await house.idle();
  expect(server.received).toMatchObject([{ from: 'uplift@sales.test', to: ['ann@northwind.test'] }]);
  expect(server.received[0]?.raw).toMatch(/^From: Uplift <uplift@sales\.test>$/m);
  expect(server.received[0]?.raw).toMatch(/^Message-ID: <[0-9a-f-]{36}@sales\.test>$/m);
  expect(await letter('thanks')).toEqual({ state: 'SENT', sent: true });
  const changes = await rowsIn(
    house,
    `select c.kind, c.inverse, c.args, u.email, (select count(*)::integer from outbox o where o.change_id = c.id) as heard
      from changes c join users u on u.workspace_id = c.workspace_id and u.id = c.user_id where c.kind = 'letter.sent'`,
  );
  expect(changes).toEqual([
    {
      kind: 'letter.sent',
      inverse: null,
      args: { subject: 'Danke & 谢谢', recipient: 'ann@northwind.test' },
      email: ALICE,
      heard: 1,
    },
  ]);
});

test('the same key is the same letter', async () => {
  house.begin({ mailer });
  await write('same');
  await write('same');
  await house.idle();
  expect(server.received).toHaveLength(1);
});

test('undone before it went out, it does not go out; what went out stays and cannot be undone', async () => {
  const early = await write('undone');
  await house.mutate(ALICE, 'undo', { changeId: early }, 'undone { id }');
  house.begin({ mailer });
  await house.idle();
  expect(server.received).toEqual([]);

  const late = await write('gone');
  await house.idle();
  const { userErrors } = await house.mutate(ALICE, 'undo', { changeId: late }, 'undone { id }');
  expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect(await letter('gone')).toEqual({ state: 'SENT', sent: true });
});

test('a server that is busy or away is tried again', async () => {
  const nowhere = smtpMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'uplift@sales.test' });
  const away: Mailer = { reach: () => nowhere.reach(), send: mail => mailer.send(mail) };
  const first = house.begin({ mailer: away });
  await write('again');
  await house.failed(first, 1);
  await first.stop();
  server.conduct.push(451);
  const second = house.begin({ mailer });
  await house.pauseIsOver();
  await house.failed(second, 1);
  await house.pauseIsOver();
  await house.idle();
  expect(server.received).toHaveLength(1);
  expect(await letter('again')).toEqual({ state: 'SENT', sent: true });
});

test('refused for good, the writer is told', async () => {
  server.conduct.push(550);
  house.begin({ mailer });
  await write('refused');
  await house.idle();
  expect(await letter('refused')).toEqual({ state: 'FAILED', sent: false });
  expect((await told()).at(-1)?.text).toBe(
    'The letter “Danke & 谢谢” to ann@northwind.test could not be sent: the mail server does not take it. Check the address, then send it again.',
  );
});

test('where nobody knows whether it went out, it is not sent again, and the writer is told', async () => {
  server.conduct.push('hangUp');
  house.begin({ mailer });
  await write('unknown');
  await house.idle();
  expect(server.received).toHaveLength(1);
  expect(await letter('unknown')).toEqual({ state: 'FAILED', sent: false });
  expect((await told()).at(-1)?.text).toMatch(/^I cannot tell whether the letter/);
});
