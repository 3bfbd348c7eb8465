import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { companiesOf } from '../../../api/demo/companies/companies';
import { world } from '../../../api/demo/demoWorld';
import { type Named, NameIndex } from '../../../entities/values/names/nameIndex';
import { nameKeys } from '../../../entities/values/names/nameKeys';
import { wordsOf } from '../../../entities/values/names/words';

const invented = [...companiesOf('East'), ...companiesOf('West')];

/** Everybody and every company one may speak of, with all their names. */
const people = [
  ...world.users.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ...world.accounts.flatMap(({ contacts }) => contacts),
  ...world.openLeads.map(({ contact }) => contact),
];
const companies = [
  ...world.accounts.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ...world.openLeads.map(({ company }) => company),
  ...world.competitors,
  ...world.teams.flatMap(({ name, zh }) => [name, zh]),
];

test('no two invented companies share the part by which they are called', () => {
  expect(new Set(invented.map(({ short }) => short)).size).toBe(invented.length);
});

test('nothing that people call the world’s companies and people by finds an invented company, typing errors and pinyin included', () => {
  const index = indexOf(invented.map(({ name, short }) => ({ id: name, name, aliases: [short] })));
  const found = [...companies, ...people].flatMap(name => meant(index, name, people.includes(name)));
  expect(found).toEqual([]);
});

test('nothing that people call an invented company by finds the world’s companies and people', () => {
  const index = indexOf([...companies, ...people].map(name => ({ id: name, name, aliases: [] })));
  expect(invented.flatMap(({ name }) => meant(index, name, false))).toEqual([]);
});

test('no word of what people say is near an invented company', () => {
  const index = indexOf(invented.map(({ name, short }) => ({ id: name, name, aliases: [short] })));
  const file = readFileSync(join(__dirname, '..', '..', 'corpus', 'sentences.jsonl'), 'utf8');
  const sentences = file
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).text as string);
  expect(sentences.length).toBeGreaterThan(100);
  const found = sentences.flatMap(sentence => {
    const words = wordsOf(sentence);
    return words.flatMap((_, at) => index.spansAt(words, at, () => true).map(() => `${sentence}: ${words[at]?.text}`));
  });
  expect(found).toEqual([]);
});

function indexOf(entries: Named[]): NameIndex<Named> {
  const index = new NameIndex<Named>(({ name }) => people.includes(name));
  for (const entry of entries) index.put(entry);
  return index;
}

/** What the ways of writing a name find in an index as a whole. */
function meant(index: NameIndex<Named>, name: string, person: boolean): string[] {
  return [...nameKeys(name, [], person).keys.keys()].flatMap(key => {
    const words = wordsOf(key);
    const whole = index.spansAt(words, 0, () => true).filter(({ end }) => end === words.length);
    return whole.flatMap(({ matches }) => matches.map(({ entry }) => `${key} of ${name} finds ${entry.name}`));
  });
}
