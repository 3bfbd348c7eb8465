import { avatar } from './avatar.js';
import { element } from './element.js';
import type { Person } from './person.js';
import type { Texts } from './texts.js';

const LANGUAGES: Record<Person['locale'], string> = { en: 'EN', 'zh-CN': '中文' };

/** The people one can speak as, by team; the chosen one is marked. */
export function chooser(
  people: Person[],
  chosen: Person,
  texts: Texts,
  choose: (person: Person) => void,
): HTMLElement[] {
  const teams = [...new Set(people.map(person => person.team))].sort(
    (one, other) => Number(one === null) - Number(other === null),
  );
  return [
    element('h2', { class: 'quiet' }, texts.speakAs),
    ...teams.map(team =>
      element(
        'section',
        {},
        element('h3', {}, team ?? texts.withoutTeam),
        element(
          'ul',
          {},
          ...people
            .filter(person => person.team === team)
            .map(person => entry(person, person.email === chosen.email, texts, choose)),
        ),
      ),
    ),
  ];
}

function entry(person: Person, chosen: boolean, texts: Texts, choose: (person: Person) => void): HTMLElement {
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'person',
        'aria-current': chosen ? 'true' : null,
        'data-email': person.email,
        onclick: () => choose(person),
      },
      avatar(person),
      element('span', { class: 'who' }, element('b', {}, person.name), element('small', {}, texts.roles[person.role])),
      element('span', { class: 'tag', lang: person.locale }, LANGUAGES[person.locale]),
    ),
  );
}
