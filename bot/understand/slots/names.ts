import { contenders, type NameMatch } from '../../../entities/values/names/nameIndex';
import type { NameEntry, NameType } from '../../ports';
import type { Chart } from '../chart';
import type { Setting } from '../setting';
import type { Found, Reading, Slot } from '../slot';
import { DATE_WORDS } from './dateWords';
import { NEVER_IN_NAMES } from './neverInNames';

const AMBIGUOUS = 0.25;
/** What taking words for a name that nobody bears costs; more when nothing about them looks like a name. */
const UNKNOWN = { capital: 0.9, small: 1.25, word: 0.06, han: 0.9, character: 0.03, spoken: 0.22 };
/** A name found by a part of it costs at least this. */
const PART = 0.05;
const MOST_UNKNOWN_WORDS = 6;
const MOST_UNKNOWN_CHARACTERS = 12;

/** The records of some types that the words at a place name, by length; several contenders are left to be asked about. */
export function recordsAt(chart: Chart, at: number, types: readonly NameType[]): Reading<NameEntry>[] {
  const readings: Reading<NameEntry>[] = [];
  for (const span of chart.namesAt(at)) {
    const matches = span.matches.filter(match => types.includes(match.entry.type));
    const reading = readingOf(matches, span.end);
    if (reading) readings.push(likeliestFirst(reading, chart.setting));
  }
  return readings;
}

/** One reading from the matches of a stretch: its record, or the contenders. */
function readingOf(matches: readonly NameMatch<NameEntry>[], end: number): Reading<NameEntry> | null {
  const open = matches.filter(match => match.entry.open);
  const [nearest, ...others] = contenders(open.length > 0 ? open : matches);
  if (!nearest) return null;
  if (others.length === 0) return { end, cost: nearest.cost, found: { value: nearest.entry } };
  return { end, cost: nearest.cost + AMBIGUOUS, found: { candidates: [nearest, ...others].map(match => match.entry) } };
}

/** Of several, those spoken of lately come first, then the sender's own. */
function likeliestFirst(reading: Reading<NameEntry>, { recent, viewer }: Setting): Reading<NameEntry> {
  if (!('candidates' in reading.found)) return reading;
  const places = new Map(recent.map(({ id }, index) => [id, index]));
  const placeOf = ({ id, accountId, ownerId }: NameEntry): number =>
    places.get(id) ?? places.get(accountId ?? '') ?? (ownerId === viewer.user.id ? recent.length : recent.length + 1);
  const candidates = reading.found.candidates.toSorted((a, b) => placeOf(a) - placeOf(b));
  return { ...reading, found: { candidates } };
}

function isSmall(chart: Chart, at: number): boolean {
  return !/^\p{Lu}/u.test(chart.verbatim(at, at + 1));
}

/** Words that end a name, even where a capital follows. */
const PREPOSITIONS = new Set('on at via from with by in to about for'.split(' '));

/** Words that tell of somebody's opinion: a sentence, even where a capital follows. */
const OPINIONS = new Set(
  'wish wishes think thinks hope hopes believe believes guess guesses doubt doubts heard hears says said if whether not should might'.split(
    ' ',
  ),
);

const SETTINGS: ReadonlySet<NameType> = new Set(['competitor', 'channel', 'productLine', 'segment', 'stage', 'team']);

/** True where a phrase of the vocabulary or what the workspace calls something begins, of more than one character. */
function speaks(chart: Chart, at: number): boolean {
  return chart.sightsAt(at).some(sight => sight.end > at + 1) || isNamed(chart, at, type => SETTINGS.has(type));
}

/** True where a name of some type begins, of more than one character; a mere part of a name is none. */
function isNamed(chart: Chart, at: number, accept: (type: NameType) => boolean): boolean {
  return chart
    .namesAt(at)
    .some(({ end, matches }) => end > at + 1 && matches.some(({ entry, cost }) => cost < PART && accept(entry.type)));
}

/** The words at a place as a name that nobody bears, by length. */
export function unknownAt<V>(chart: Chart, at: number, slot?: string): Reading<V>[] {
  const nameless = chart.once(NAMELESS, at, () => namelessAt(chart, at));
  return nameless.map(({ end, cost }) => ({ end, cost, found: { unknown: chart.verbatim(at, end) }, slot }));
}

/** Under which the readings as a name that nobody bears are remembered: most slots ask for the same. */
const NAMELESS = {};

function namelessAt(chart: Chart, at: number): { end: number; cost: number }[] {
  const first = chart.words[at];
  if (!first || first.kind === 'mark' || first.text === "'s") return [];
  const han = first.kind === 'han';
  if (chart.knows(at) && !han && !/^\p{Lu}/u.test(chart.verbatim(at, at + 1))) return [];
  const capital = /^\p{Lu}/u.test(chart.verbatim(at, at + 1));
  const readings: { end: number; cost: number }[] = [];
  // What the workspace calls something else is not the unknown name of a customer.
  const elsewhere = new Set(
    chart.namesAt(at).flatMap(span => (span.matches.some(match => SETTINGS.has(match.entry.type)) ? [span.end] : [])),
  );
  let spoken = 0;
  const most = han ? MOST_UNKNOWN_CHARACTERS : MOST_UNKNOWN_WORDS;
  for (let end = at + 1; end <= Math.min(chart.length, at + most); end += 1) {
    const word = chart.words[end - 1];
    if (!word || (word.kind === 'mark' && !'&.-'.includes(word.text)) || word.text === "'s") break;
    if (han !== (word.kind === 'han')) break;
    if (han ? NEVER_IN_NAMES.has(word.text) : PREPOSITIONS.has(word.text)) break;
    // A name that nobody bears does not hold one that somebody does.
    if (han && isNamed(chart, end - 1, type => !SETTINGS.has(type))) break;
    if (!han && OPINIONS.has(word.text) && isSmall(chart, end - 1)) break;
    if (!han && DATE_WORDS.includes(word.text) && isSmall(chart, end - 1)) break;
    const known = han ? speaks(chart, end - 1) : chart.knows(end - 1) && isSmall(chart, end - 1) && isSmall(chart, end);
    // 华东机械 begins with the name of a team, 今天股市 with a phrase.
    const startsPhrase = end === at + 1 && chart.sightsAt(at).some(sight => sight.end > at + 1);
    if (known && (startsPhrase || chart.endsName(end - 1, han ? 2 : 1))) break;
    // What is said elsewhere may be part of a name as well ("Hooli Analytics upgrade", 北方产品科技), but seldom is.
    if (known) spoken += UNKNOWN.spoken;
    if (han && end - at < 2) continue;
    if (elsewhere.has(end)) continue;
    const cost = han
      ? UNKNOWN.han + (end - at) * UNKNOWN.character
      : (capital ? UNKNOWN.capital : UNKNOWN.small) + (end - at) * UNKNOWN.word;
    readings.push({ end, cost: cost + spoken });
  }
  return readings;
}

/** A record from a button or form: its id, its whole name, or an object with an id. */
export function acceptRecord(
  json: unknown,
  setting: Setting,
  types: readonly NameType[],
): Found<NameEntry> | undefined {
  const id = typeof json === 'object' && json !== null && 'id' in json ? (json as { id: unknown }).id : json;
  if (typeof id !== 'string' || id.trim() === '') return undefined;
  const byId = setting.names.get(id);
  if (byId && types.includes(byId.type)) return { value: byId };
  const accept = (entry: NameEntry): boolean => types.includes(entry.type) && setting.names.sees(entry);
  const matches = setting.names.index.find(id, accept);
  const reading = matches[0]?.guessed ? null : readingOf(matches, 0);
  return reading?.found ?? { unknown: id.trim() };
}

/** A slot for the name of a record of some types. */
export function recordNamed(...types: NameType[]): Slot<NameEntry> {
  return {
    read: (chart, at) => recordsAt(chart, at, types),
    unknown: (chart, at) => unknownAt(chart, at),
    print: (value, name) => ({ [name]: value.name }),
    accept: (json, setting) => acceptRecord(json, setting, types),
  };
}

/** The same, but words that name nothing known are left to the rest of the sentence. */
export function knownRecord(...types: NameType[]): Slot<NameEntry> {
  const { unknown: _, ...slot } = recordNamed(...types);
  return slot;
}
