import { plainText, unnamedPeople, withoutMention } from '../../../bot/slack/plainText';

const names: Record<string, string> = { U0BOB: 'Bob Tan' };
const read = (text: string) => plainText(text, id => names[id]);

test.each([
  ['R&amp;D &lt;Asia&gt;', 'R&D <Asia>'],
  ['&amp;lt; is how one writes &lt;', '&lt; is how one writes <'],
  ['give it to <@U0BOB>', 'give it to Bob Tan'],
  ['give it to <@U0EVE>', 'give it to U0EVE'],
  ['give it to <@W0EVE|Eve Lim>', 'give it to Eve Lim'],
  ['in <#C0SALES|sales> and <#C0X>', 'in #sales and #C0X'],
  ['<!here> <!subteam^S0ABC|@apac> <!date^1392734382^{date}|18 February>', '@here @apac 18 February'],
  ['mail <mailto:bob@acme.com|bob@acme.com> or <tel:+6512345678>', 'mail bob@acme.com or +6512345678'],
  [
    'see <http://acme.com|acme.com> and <https://acme.com/a?b=1&amp;c=2>',
    'see acme.com and https://acme.com/a?b=1&c=2',
  ],
  ['把<http://东方.cn|东方制造>推进到方案展示', '把东方制造推进到方案展示'],
  ['a < b > c <unknown>', 'a < b > c <unknown>'],
])('%s reads %s', (written, read_) => {
  expect(read(written)).toBe(read_);
});

test.each([
  ['<@U0BOT> log call with Acme', 'log call with Acme'],
  ['hey <@U0BOT> log call', 'hey log call'],
  ['<@U0BOT>记录和东方制造的通话', '记录和东方制造的通话'],
  ['<@U0BOT|uplift> give Acme to <@U0BOB>', 'give Acme to <@U0BOB>'],
])('%s addressed to the bot says %s', (written, said) => {
  expect(withoutMention(written, 'U0BOT')).toBe(said);
});

test('people whose names the text does not tell are found once each', () => {
  expect(unnamedPeople('<@U0BOB> <@W0EVE|Eve> <@U0BOB> <@U0MAX|>')).toEqual(['U0BOB', 'U0MAX']);
});

test('a text built to make patterns run wild is read at once', () => {
  const started = process.cpuUsage().user;
  for (const piece of ['<http:', '<@U', '<!a^', ' ', '&']) {
    expect(read(withoutMention(piece.repeat(100_000 / piece.length), 'U0BOT')).length).toBeLessThanOrEqual(100_000);
  }
  expect(process.cpuUsage().user - started).toBeLessThan(250_000);
});
