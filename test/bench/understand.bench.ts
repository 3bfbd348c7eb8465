import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPorts } from '../../api/accuracy/demoNames';
import { linesOf } from '../../api/accuracy/expectation';
import { COMMANDS } from '../../bot/commands/all';
import { Lexicon, NameView } from '../../bot/lexicon';
import type { NameEntry } from '../../bot/ports';
import type { Setting } from '../../bot/understand/setting';
import { Understander } from '../../bot/understand/understander';
import type { Viewer } from '../../bot/viewer';
import type { Bench } from './bench';

/**
 * How long a message takes to be understood with a large workspace's names: 10 000 accounts, 2 000 people and 20 000
 * contacts beside the demo's. Run by `npm run bench -- understand`.
 */

const SIZES = { accounts: 10_000, users: 2_000, contacts: 20_000 };
const ROUNDS = 5;
const CORPUS = join(__dirname, '../corpus');

const LEFT =
  'Nor Sud Alt Ber Cor Del Fal Gar Hel Ist Jor Kal Lum Mar Nex Ost Pel Quo Ril Sol Tam Urs Vel Wes Yor Zan'.split(' ');
const RIGHT = 'bridge tech field stone works line gate port ford mark wood ton ville crest dale nova plex core'.split(
  ' ',
);
const KIND = 'Industries Logistics Medical Foods Systems Group Partners Retail Energy Freight'.split(' ');
const HAN = '华东方正天海远信达康宁盛泰和兴隆鼎金银玉江河山川云星月光明新安平长永恒瑞祥福德仁义礼智'.split('');
const FAMILY = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'.split('');
const GIVEN = 'Ada Ben Cora Dan Eva Finn Gina Hugo Iris Jack Kara Liam Mona Nils Olga Paul Rosa Sven Tina Uwe'.split(
  ' ',
);

/** Names like a workspace's own, the same in every run. */
function names(): NameEntry[] {
  let seed = 42;
  const pick = <T>(list: readonly T[]): T => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[seed % list.length] as T;
  };
  const entry = (type: NameEntry['type'], id: string, name: string, more: Partial<NameEntry>): NameEntry => ({
    type,
    id,
    name,
    aliases: [],
    open: true,
    ...more,
  });
  const company = (): string =>
    pick([0, 1]) === 0
      ? `${pick(LEFT)}${pick(RIGHT)} ${pick(KIND)}`
      : `${pick(HAN)}${pick(HAN)}${pick(HAN)}${pick(['科技', '物流', '制造', '医疗', '食品'])}有限公司`;
  const person = (): string =>
    pick([0, 1]) === 0 ? `${pick(GIVEN)} ${pick(LEFT)}${pick(RIGHT)}` : `${pick(FAMILY)}${pick(HAN)}${pick(HAN)}`;
  const list = (count: number, make: (index: number) => NameEntry): NameEntry[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return [
    ...list(SIZES.users, index => entry('user', `u${index}`, person(), { ownerId: `u${index}` })),
    ...list(SIZES.accounts, index => entry('account', `a${index}`, company(), { ownerId: `u${index % SIZES.users}` })),
    ...list(SIZES.contacts, index =>
      entry('contact', `c${index}`, person(), { accountId: `a${index % SIZES.accounts}` }),
    ),
  ];
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function measure(say: (line: string) => void): Promise<void> {
  const ports = demoPorts();
  const lexicon = new Lexicon();
  lexicon.apply(await ports.names.all('demo'));
  const more = names();
  const started = performance.now();
  lexicon.apply(more);
  const built = performance.now() - started;
  const updating = performance.now();
  for (const each of more.slice(0, 1_000)) lexicon.apply([{ ...each, aliases: ['renamed once'] }]);
  const updated = performance.now() - updating;
  for (const each of more.slice(0, 1_000)) lexicon.apply([each]);

  const understander = new Understander(COMMANDS);
  const views = new Map<string, Setting>();
  async function settingOf(person: string): Promise<Setting> {
    const known = views.get(person);
    if (known) return known;
    const sender = { platform: 'console', tenant: 'demo', person, email: person } as const;
    const { data } = await ports.execute('query Viewer', {}, sender);
    const viewer = data?.viewer as Viewer;
    const setting: Setting = {
      viewer: { ...viewer, role: 'ADMIN' },
      names: new NameView(lexicon, { ...viewer, role: 'ADMIN' }),
      sentAt: new Date('2026-11-24T02:00:00Z'),
      today: '2026-11-24',
      recent: [],
      about: null,
      listed: [],
    };
    views.set(person, setting);
    return setting;
  }

  const messages: { text: string; setting: Setting }[] = [];
  for (const file of readdirSync(CORPUS).filter(each => each.endsWith('.jsonl'))) {
    for (const line of linesOf(readFileSync(join(CORPUS, file), 'utf8'))) {
      const setting = await settingOf(line.sender);
      for (const { text } of line.turns ?? [line]) if (text) messages.push({ text, setting });
    }
  }
  const understand = ({ text, setting }: (typeof messages)[number]): number => {
    const from = performance.now();
    understander.choose(understander.read(understander.chart(text, setting)));
    return performance.now() - from;
  };
  for (const message of messages) understand(message);
  const rounds = Array.from({ length: ROUNDS }, () => messages.map(understand));
  const times = rounds.flat().sort((a, b) => a - b);
  // A message's own time is its best: the rest of a round is what else the machine was doing.
  const own = messages.map(({ text }, index) => ({ text, took: Math.min(...rounds.map(round => round[index] ?? 0)) }));
  const slowest = own.sort((a, b) => b.took - a.took);
  const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;
  say(
    [
      `names: ${more.length}, built in ${milliseconds(built)}, one update ${milliseconds(updated / 1_000)}`,
      `messages: ${messages.length} × ${ROUNDS}`,
      `median ${milliseconds(percentile(times, 0.5))}  p90 ${milliseconds(percentile(times, 0.9))}  p99 ${milliseconds(percentile(times, 0.99))}  max ${milliseconds(times.at(-1) ?? 0)}`,
      `undisturbed: p99 ${milliseconds(slowest[Math.floor(slowest.length / 100)]?.took ?? 0)}`,
      'slowest:',
      ...slowest.slice(0, 12).map(({ text, took }) => `  ${milliseconds(took)}  ${text.slice(0, 90)}`),
    ].join('\n'),
  );
}

/** How long a message takes to be understood among many names. */
export const bench: Bench = {
  help: 'understanding a message with a large workspace’s names',
  run: (_options, say) => measure(say),
};
