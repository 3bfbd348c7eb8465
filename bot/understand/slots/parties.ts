import type { NameView } from '../../lexicon';
import type { NameEntry, NameType } from '../../ports';
import type { Chart } from '../chart';
import type { Setting } from '../setting';
import type { Reading, Slot } from '../slot';
import { listedAt } from './listed';
import { acceptRecord, knownRecord, recordsAt, unknownAt } from './names';
import { ownedAt } from './owned';

const PARTIES: readonly NameType[] = ['account', 'lead'];

/** A customer or prospect: fills `account` or `lead`, whichever the name belongs to. */
export const partyNamed: Slot<NameEntry> = {
  fillsAny: ['account', 'lead'],
  read(chart: Chart, at: number): Reading<NameEntry>[] {
    const named = (from: number): Reading<NameEntry>[] => recordsAt(chart, from, PARTIES);
    return [...named(at), ...ownedAt(chart, at, named)].map(reading => ({
      ...reading,
      slot: 'value' in reading.found && reading.found.value.type === 'lead' ? 'lead' : 'account',
    }));
  },
  unknown: (chart, at) => unknownAt(chart, at, 'account'),
  print: (value, name) => ({ [name]: value.name }),
  accept: (json, setting) => acceptRecord(json, setting, PARTIES),
};

/** What stands for the record last spoken of. */
const PRONOUNS = new Set([
  'it',
  'this',
  'that',
  'this one',
  'that one',
  '它',
  '他',
  '这个',
  '那个',
  '这单',
  '那单',
  '该',
]);
const PRONOUN = 0.05;

/** The deals that an account's name stands for. */
type DealsOf = (names: NameView, accountId: string) => NameEntry[];

/** A deal: by its own name, by its account's, or by both (`the Initech renewal`); an account's open deal is meant. */
export const dealNamed = dealSlot((names, accountId) => names.dealsOf(accountId));

/** The same where something is done with closed deals: an account's closed deal is meant, an open one where none is closed. */
export const closedDealNamed = dealSlot((names, accountId) => names.closedDealsOf(accountId));

function dealSlot(dealsOfAccount: DealsOf): Slot<NameEntry> {
  const namedAt = (chart: Chart, at: number): Reading<NameEntry>[] =>
    recordsAt(chart, at, ['account', 'deal']).flatMap(reading => {
      const deals = dealsOf(reading, chart, dealsOfAccount);
      if (deals.length === 0) return [];
      return [dealReading(deals, reading.end, reading.cost), ...withOwnWords(chart, reading, deals)];
    });
  return {
    read(chart: Chart, at: number): Reading<NameEntry>[] {
      const named = namedAt(chart, at);
      const readings = [...named, ...ownedAt(chart, at, from => namedAt(chart, from))];
      if (readings.length > 0) return readings;
      return [...listedAt(chart, at, ['deal']), ...pronounFor(chart, at, lastDeal(chart.setting, dealsOfAccount))];
    },
    unknown: (chart, at) => unknownAt(chart, at),
    print: (value, name) => ({ [name]: value.name }),
    accept(json, setting) {
      const found = acceptRecord(json, setting, ['account', 'deal']);
      if (!found || 'unknown' in found) return found;
      const entries = 'value' in found ? [found.value] : found.candidates;
      const deals = [
        ...new Set(
          entries.flatMap(entry => (entry.type === 'deal' ? [entry] : dealsOfAccount(setting.names, entry.id))),
        ),
      ];
      const [deal] = deals;
      return deals.length === 1 && deal ? { value: deal } : deal ? { candidates: deals } : undefined;
    },
  };
}

/** A deal by its own name alone; a word that also names an account is the account's. */
export const dealByItsName: Slot<NameEntry> = {
  ...knownRecord('deal'),
  read(chart: Chart, at: number): Reading<NameEntry>[] {
    const accounts = new Set(recordsAt(chart, at, ['account']).map(reading => reading.end));
    return recordsAt(chart, at, ['deal']).filter(reading => !accounts.has(reading.end));
  },
};

function dealsOf(reading: Reading<NameEntry>, chart: Chart, dealsOfAccount: DealsOf): NameEntry[] {
  const entries =
    'value' in reading.found ? [reading.found.value] : 'candidates' in reading.found ? reading.found.candidates : [];
  const accounts = entries.filter(entry => entry.type === 'account');
  // "Acme" is the account first: a deal that merely has the word in its name is among that account's anyway.
  const found =
    accounts.length > 0 ? accounts.flatMap(account => dealsOfAccount(chart.setting.names, account.id)) : entries;
  const own = entries.filter(entry => entry.type === 'deal');
  const all =
    accounts.length > 0 && own.length > 0
      ? [...found, ...own.filter(deal => !accounts.some(each => each.id === deal.accountId))]
      : found;
  return [...new Set(all)];
}

function dealReading(deals: NameEntry[], end: number, cost: number): Reading<NameEntry> {
  const [deal] = deals;
  return deals.length === 1 && deal
    ? { end, cost, found: { value: deal } }
    : { end, cost: cost + 0.05, found: { candidates: deals } };
}

/** After the account, words of a deal's own name choose among its deals. */
function withOwnWords(chart: Chart, reading: Reading<NameEntry>, deals: NameEntry[]): Reading<NameEntry>[] {
  let left = deals;
  let end = reading.end;
  while (end < chart.length) {
    const word = chart.words[end];
    if (!word || (word.kind !== 'word' && word.kind !== 'han')) break;
    const text = word.kind === 'han' ? `${word.text}${chart.words[end + 1]?.text ?? ''}` : word.text;
    if (text.length < 2) break;
    const named = left.filter(deal => hasWord(deal, text));
    if (named.length === 0) break;
    left = named;
    end += word.kind === 'han' ? 2 : 1;
  }
  return end > reading.end ? [dealReading(left, end, reading.cost)] : [];
}

function hasWord(deal: NameEntry, text: string): boolean {
  return [deal.name, ...deal.aliases].some(
    name => name.toLowerCase().split(/\s+/).includes(text) || (/\p{Script=Han}/u.test(text) && name.includes(text)),
  );
}

function lastDeal({ recent, names }: Setting, dealsOfAccount: DealsOf): NameEntry | undefined {
  return (
    recent.find(entry => entry.type === 'deal') ??
    recent.flatMap(entry => (entry.type === 'account' ? dealsOfAccount(names, entry.id) : []))[0]
  );
}

/** A word that stands for the record last spoken of. */
function pronounFor(chart: Chart, at: number, last: NameEntry | undefined): Reading<NameEntry>[] {
  if (!last) return [];
  const readings: Reading<NameEntry>[] = [];
  for (const length of [1, 2]) {
    const text = chart.texts.slice(at, at + length).join(chart.words[at]?.kind === 'han' ? '' : ' ');
    if (PRONOUNS.has(text)) readings.push({ end: at + length, cost: PRONOUN, found: { value: last } });
  }
  return readings;
}

/** A lead by its company's name, or the one last spoken of. */
export const leadNamed: Slot<NameEntry> = {
  read(chart: Chart, at: number): Reading<NameEntry>[] {
    const readings = recordsAt(chart, at, ['lead']);
    const last = chart.setting.recent.find(entry => entry.type === 'lead');
    return readings.length > 0 ? readings : [...listedAt(chart, at, ['lead']), ...pronounFor(chart, at, last)];
  },
  unknown: (chart, at) => unknownAt(chart, at),
  print: (value, name) => ({ [name]: value.name }),
  accept: (json, setting) => acceptRecord(json, setting, ['lead']),
};
