import { contenders, type Named, NameIndex } from '../../../entities/values/names/nameIndex';
import { wordsOf } from '../../../entities/values/names/words';

interface Entry extends Named {
  person?: boolean;
}

const account = (name: string, ...aliases: string[]): Entry => ({ id: name, name, aliases });
const person = (name: string, ...aliases: string[]): Entry => ({ id: name, name, aliases, person: true });

function indexOf(...entries: Entry[]): NameIndex<Entry> {
  const index = new NameIndex<Entry>(entry => entry.person === true);
  for (const entry of entries) index.put(entry);
  return index;
}

const everybody = (): boolean => true;
const named = (index: NameIndex<Entry>, text: string): string[] =>
  contenders(index.find(text, everybody)).map(({ entry }) => entry.name);

describe('one customer among others', () => {
  const index = indexOf(
    account('Acme Corporation', 'Acme'),
    account('Globex'),
    account('Umbrella Health'),
    account('Vandelay Industries'),
    account('Stark Medical'),
    account('Stark Logistics'),
    account('Société Générale'),
    account('AT&T'),
    account('星辰科技', 'Xingchen'),
    account('蓝海物流'),
    account('重庆长城机械有限公司'),
    person('Wendy Park'),
    person('Bob Martin'),
    person('李娜', 'Li Na'),
    person('王伟'),
  );

  test.each([
    ['Acme Corporation', 'Acme Corporation'],
    ['ACME', 'Acme Corporation'],
    ['acme corp', 'Acme Corporation'],
    ['Acme Corp.', 'Acme Corporation'],
    ['Ａｃｍｅ', 'Acme Corporation'],
    ['societe generale', 'Société Générale'],
    ['AT&T', 'AT&T'],
    ['umbrella', 'Umbrella Health'],
    ['Umbrela Helth', 'Umbrella Health'],
    ['vandaley', 'Vandelay Industries'],
    ['Globxe', 'Globex'],
    ['Glo bex', 'Globex'],
    ['starkmedical', 'Stark Medical'],
    ['Medical Stark', 'Stark Medical'],
    ['星辰', '星辰科技'],
    ['xingchen keji', '星辰科技'],
    ['xckj', '星辰科技'],
    ['lanhai', '蓝海物流'],
    ['lanhai wuliu', '蓝海物流'],
    ['蓝海公司', '蓝海物流'],
    ['星晨科技', '星辰科技'],
    ['重庆长城机械', '重庆长城机械有限公司'],
    ['chongqing', '重庆长城机械有限公司'],
    ['wendy', 'Wendy Park'],
    ['martin', 'Bob Martin'],
    ['lina', '李娜'],
    ['wang wei', '王伟'],
  ])('%s is %s', (text, name) => {
    expect(named(index, text)).toEqual([name]);
  });

  test('what fits two names equally is both, in the order they came', () => {
    expect(named(index, 'stark')).toEqual(['Stark Medical', 'Stark Logistics']);
  });

  test.each(['Foobar', 'Ac', 'Axe', 'the', '', '科', '!!!', '鼎盛集团'])('%s is nobody', text => {
    expect(named(index, text)).toEqual([]);
  });

  test('the whole name goes before a longer one that begins with it', () => {
    expect(named(indexOf(account('Globex'), account('Globex Logistics')), 'globex')).toEqual(['Globex']);
  });

  test('only what the asker may see is found', () => {
    expect(index.find('stark', ({ name }) => name !== 'Stark Medical').map(({ entry }) => entry.name)).toEqual([
      'Stark Logistics',
    ]);
  });

  test('the closest to an unknown name are found, and nothing where nothing is near', () => {
    expect(index.closest('Umbrello Wealth', everybody, 3).map(({ name }) => name)).toContain('Umbrella Health');
    expect(index.closest('Qqqqqqqq', everybody, 3)).toEqual([]);
  });
});

test('a name in a sentence is found where it begins, at every length', () => {
  const index = indexOf(account('Acme Corporation', 'Acme'));
  const words = wordsOf('log call with Acme Corp today');
  expect(index.spansAt(words, 3, everybody).map(({ end }) => words[end]?.text)).toEqual(
    ['corp', 'today', 'today'].slice(0, 2),
  );
});

test('a change replaces what was known, a removal forgets it', () => {
  const index = indexOf(account('Globex'));
  index.put({ id: 'Globex', name: 'Initrode', aliases: [] });
  expect(named(index, 'globex')).toEqual([]);
  expect(named(index, 'initrod')).toEqual(['Initrode']);
  index.remove('Globex');
  expect(named(index, 'initrode')).toEqual([]);
  expect([...index.all()]).toEqual([]);
});
