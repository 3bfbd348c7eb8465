import { avatar } from './avatar.js';
import { chooser } from './chooser.js';
import { showComposer } from './composer.js';
import { Conversation } from './conversation.js';
import { byId, element, icon } from './element.js';
import { forgetHistory } from './history.js';
import { linked } from './linked.js';
import { hear } from './notifications.js';
import { CHOSEN, type Person } from './person.js';
import { fetchPeople, type People, signOut } from './server.js';
import { suggestionsFor } from './suggestions.js';
import { type Texts, textsFor } from './texts.js';
import { applyTheme, themeButton } from './theme.js';

const FIRST_ROLE = 'REP';

/** Conversations opened so far, by person and language; one that is waiting for its answer goes on unseen. */
const conversations = new Map<string, Conversation>();
let shown: Conversation | undefined;
/** Stops hearing what the person shown is told. */
let stopHearing = (): void => {};

function conversationOf(person: Person, those: People): Conversation {
  const key = `${person.email} ${person.locale}`;
  const opened = conversations.get(key);
  if (opened) return opened;
  const conversation = new Conversation(person, textsFor(person.locale), {
    sent: () => {
      showWelcome(person, conversation);
      // What was pressed can take no more keys: the field does.
      focusField();
    },
    answered: async () => {
      if (shown !== conversation) return;
      // The message may have changed the person's language.
      const latest = await fetchPeople().catch(() => those);
      const now = latest.people.find(({ email }) => email === person.email);
      if (shown === conversation && now && now.locale !== person.locale) showAs(now, latest);
    },
  });
  conversations.set(key, conversation);
  return conversation;
}

/** Shows the whole page as one person: in that person's language, with that person's conversation. */
function showAs(person: Person, those: People): void {
  const texts = textsFor(person.locale);
  document.documentElement.lang = person.locale;
  document.title = `Uplift · ${person.name}`;
  sessionStorage.setItem(CHOSEN, person.email);
  openPeople(false);

  const conversation = conversationOf(person, those);
  shown = conversation;
  stopHearing();
  stopHearing = hear(person, told => {
    conversation.tell(told);
    showWelcome(person, conversation);
  });
  byId('log').replaceChildren(conversation.list);
  conversation.scrollToEnd();
  showComposer({
    name: person.name,
    texts,
    suggestions: suggestionsFor(person),
    written: () => conversation.written,
    say: text => conversation.say(text),
  });

  byId('skip').textContent = texts.skip;
  const nav = byId('chooser');
  nav.hidden = those.signedIn;
  nav.setAttribute('aria-label', texts.people);
  nav.replaceChildren(...chooser(those.people, person, texts, chosen => showAs(chosen, those)));
  byId('links').replaceChildren(
    themeButton(texts),
    person.role === 'ADMIN' ? element('a', { href: '/settings' }, texts.settings) : '',
    element('a', { href: '/graphql' }, texts.explorer),
    element('a', { href: '/schema.graphql' }, texts.schema),
    ...(those.signedIn ? [signOutButton(person, texts)] : []),
  );
  const renew = (): void => {
    forgetHistory(person.email);
    conversations.delete(`${person.email} ${person.locale}`);
    showAs(person, those);
  };
  byId('bar').replaceChildren(
    element(
      'button',
      {
        type: 'button',
        class: 'plain menu',
        'aria-label': those.signedIn ? texts.menu : texts.people,
        onclick: () => openPeople(),
      },
      icon('menu'),
    ),
    avatar(person),
    element(
      'h1',
      {},
      person.name,
      element('small', {}, [texts.roles[person.role], person.team].filter(Boolean).join(' · ')),
    ),
    element(
      'button',
      { type: 'button', class: 'plain fresh', title: texts.newConversation, onclick: renew },
      icon('fresh'),
      element('span', {}, texts.newConversation),
    ),
  );
  showWelcome(person, conversation);
  focusField();
}

function showWelcome(person: Person, conversation: Conversation): void {
  const texts = textsFor(person.locale);
  const welcome = byId('welcome');
  welcome.hidden = !conversation.isEmpty;
  document.body.classList.toggle('begun', !conversation.isEmpty);
  welcome.replaceChildren(
    element('img', { src: '/page/bot/console/page/mark.svg', alt: '', width: 56, height: 56 }),
    element('h2', {}, texts.hello(person.name)),
    element('p', { class: 'intro' }, texts.intro),
    element(
      'ul',
      {},
      ...suggestionsFor(person).map(text =>
        element(
          'li',
          {},
          element('button', { type: 'button', class: 'idea', onclick: () => conversation.say(text) }, text),
        ),
      ),
    ),
  );
}

/** On a phone the keyboard would cover what is to be read first. */
function focusField(): void {
  if (!matchMedia('(pointer: coarse)').matches) byId('message').focus();
}

/** Opens or closes the list of people where it does not fit beside the conversation. */
function openPeople(open = !document.body.classList.contains('choosing')): void {
  document.body.classList.toggle('choosing', open);
}

async function begin(): Promise<void> {
  applyTheme();
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') openPeople(false);
  });
  const those = await fetchPeople().catch(() => null);
  // Nothing hidden takes the focus, so the page is uncovered first.
  document.body.classList.add('ready');
  if (!those) return showUnreachable();
  const { people } = those;
  const latest = people.find(({ email }) => email === sessionStorage.getItem(CHOSEN));
  const person = latest ?? people.find(({ role }) => role === FIRST_ROLE) ?? people[0];
  if (!person) return;
  showAs(person, those);
  const asked = linked(location.pathname, textsFor(person.locale));
  if (!asked) return;
  // Loaded again, the page shows what was answered instead of asking once more.
  history.replaceState(null, '', '/');
  shown?.act(asked.label, asked.action);
}

/** What was said stays in this tab only while one is signed in. */
function signOutButton(person: Person, texts: Texts): HTMLElement {
  const leave = (): void => {
    forgetHistory(person.email);
    sessionStorage.clear();
    void signOut();
  };
  return element('button', { type: 'button', class: 'plain', onclick: leave }, texts.signOut);
}

function showUnreachable(): void {
  const texts = textsFor(navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
  const retry = element('button', { type: 'button', class: 'primary', onclick: () => location.reload() }, texts.retry);
  const told = element('span', {}, texts.unreachable);
  byId('log').replaceChildren(element('div', { class: 'failed', role: 'alert' }, told, retry));
}

void begin();
