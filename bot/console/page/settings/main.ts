import { avatar } from '../avatar.js';
import { byId, element, icon } from '../element.js';
import { CHOSEN, type Person } from '../person.js';
import { fetchPeople } from '../server.js';
import { textsFor as consoleTexts } from '../texts.js';
import { applyTheme, themeButton } from '../theme.js';
import { Api, Unanswered } from './api.js';
import type { Desk, Section } from './desk.js';
import { Notice } from './notice.js';
import { sectionsFor } from './sections/sections.js';
import { type Texts, textsFor } from './texts/texts.js';
import { Unsaved } from './unsaved.js';
import { contentOf, putBack, whereOneIs } from './whereabouts.js';

interface Signed {
  viewer: { role: Person['role']; locale: Person['locale']; workspace: { name: string; currency: string } };
}

const SIGNED = '{ viewer { role locale workspace { name currency } } }';

/** Shows the settings as one person: in that person's language, or a polite no. */
async function showAs(person: Person, people: Person[]): Promise<void> {
  sessionStorage.setItem(CHOSEN, person.email);
  const api = new Api(person);
  const { viewer } = await api.ask<Signed>(SIGNED);
  const texts = textsFor(viewer.locale);
  document.documentElement.lang = viewer.locale;
  document.title = `Uplift · ${texts.title}`;
  byId('skip').textContent = texts.skip;
  byId('links').replaceChildren(
    themeButton(consoleTexts(viewer.locale)),
    element('a', { href: '/' }, texts.console),
    element('a', { href: '/graphql' }, consoleTexts(viewer.locale).explorer),
  );
  byId('bar').replaceChildren(
    element(
      'button',
      { type: 'button', class: 'plain menu', 'aria-label': texts.sections, onclick: () => openMenu(true) },
      icon('menu'),
    ),
    element('h1', {}, texts.title, element('small', {}, viewer.workspace.name)),
    element('span', { class: 'as' }, person.name),
    avatar(person),
  );
  if (viewer.role !== 'ADMIN') return refuse(person, people, texts);

  const notice = new Notice(byId('notice'), texts);
  const desk: Desk = {
    api,
    texts,
    locale: viewer.locale,
    currency: viewer.workspace.currency,
    unsaved: new Unsaved(texts.unsaved),
    changed: async change => {
      const undo = async (id: string): Promise<void> => {
        const { userErrors, change: undone } = await api.change('undo', { changeId: id }, crypto.randomUUID());
        if (userErrors.length > 0) notice.warn(userErrors.map(({ message }) => message).join(' '));
        else await desk.changed(undone && { ...undone, undoable: false });
      };
      const place = whereOneIs();
      await show();
      putBack(place);
      notice.tell(change?.summary ?? texts.saved, change?.undoable ? () => undo(change.id) : null);
    },
    failed: message => notice.warn(message),
  };
  const sections = sectionsFor(desk);
  let shown = sectionAt(sections);
  const show = async (): Promise<void> => {
    const section = shown;
    showMenu(sections, section, texts);
    const content = await contentOf(section, texts, show);
    // Another section may have been chosen while this one was read.
    if (section === shown) byId('content').replaceChildren(...content);
  };
  addEventListener('hashchange', () => {
    const next = sectionAt(sections);
    if (next === shown) return openMenu(false);
    if (!desk.unsaved.mayLeave()) {
      history.replaceState(null, '', `#${shown.id}`);
      return;
    }
    shown = next;
    openMenu(false);
    notice.hush();
    byId('scroller').scrollTo(0, 0);
    void show().then(() => byId('content').focus());
  });
  await show();
}

function sectionAt(sections: Section[]): Section {
  const [first] = sections;
  const asked = sections.find(({ id }) => id === location.hash.slice(1)) ?? first;
  if (!asked) throw new Error('there are no sections');
  return asked;
}

function showMenu(sections: Section[], shown: Section, texts: Texts): void {
  const nav = byId('sections');
  nav.setAttribute('aria-label', texts.sections);
  nav.replaceChildren(
    element(
      'ul',
      {},
      ...sections.map(section =>
        element(
          'li',
          {},
          element(
            'a',
            { class: 'person', href: `#${section.id}`, 'aria-current': section === shown ? 'page' : null },
            section.title,
          ),
        ),
      ),
    ),
  );
}

/** Says no to who is no admin, and in the demo offers to go on as one. */
function refuse(person: Person, people: Person[], texts: Texts): void {
  const admins = people.filter(({ role }) => role === 'ADMIN');
  byId('sections').replaceChildren();
  byId('content').replaceChildren(
    element(
      'section',
      { class: 'refusal' },
      element('h2', {}, texts.refused.title),
      element('p', {}, texts.refused.text(person.name)),
      element(
        'div',
        { class: 'buttons' },
        ...admins.map(admin =>
          element(
            'button',
            { type: 'button', class: 'primary', onclick: () => begin(admin.email) },
            texts.refused.goOnAs(admin.name),
          ),
        ),
        element('a', { class: 'usual', href: '/' }, texts.console),
      ),
    ),
  );
}

/** Opens or closes the list of sections where it does not fit beside them. */
function openMenu(open: boolean): void {
  document.body.classList.toggle('choosing', open);
  if (open) byId('sections').querySelector<HTMLElement>('[aria-current]')?.focus();
}

/** @param email whom to show the settings as; the console's choice when left out */
async function begin(email = sessionStorage.getItem(CHOSEN)): Promise<void> {
  try {
    const { people } = await fetchPeople();
    const person = people.find(each => each.email === email) ?? people[0];
    if (person) await showAs(person, people);
  } catch (error) {
    const texts = textsFor(navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
    const told = (error instanceof Unanswered && error.told) || texts.unreachable;
    const retry = element('button', { type: 'button', class: 'usual', onclick: () => location.reload() }, texts.retry);
    byId('content').replaceChildren(element('div', { class: 'refusal', role: 'alert' }, element('p', {}, told), retry));
  }
  document.body.classList.add('ready');
}

applyTheme();
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') openMenu(false);
});
document.addEventListener('click', event => {
  // Beside the open list of sections, the page itself is dimmed: pressing it closes the list.
  if (event.target instanceof Element && !event.target.closest('.people, .menu')) openMenu(false);
});
void begin();
