import { copyButton } from '../../../bot/console/page/copyButton.js';
import { byId, element } from '../../../bot/console/page/element.js';
import { highlighted } from '../../../bot/console/page/highlight.js';
import { applyTheme, themeButton } from '../../../bot/console/page/theme.js';
import { Documentation } from './documentation.js';
import { EXAMPLES, type Example } from './examples.js';
import { INTROSPECTION, schemaIn } from './introspection.js';
import { asCurl, type Operation, post } from './request.js';
import { textsFor } from './texts.js';

const TOKEN = 'uplift.token';
const texts = textsFor(navigator.language);

/** What a link to the explorer carries after its #: an operation, and in the demo whom to run it as. */
const linked = new URLSearchParams(location.hash.slice(1));
const linkedPerson = linked.get('as');

const token = element('input', {
  id: 'token',
  type: 'text',
  spellcheck: 'false',
  autocomplete: 'off',
  placeholder: texts.tokenHint,
  value: linkedPerson ? `demo:${linkedPerson}` : (sessionStorage.getItem(TOKEN) ?? ''),
});
const query = element('textarea', { id: 'query', spellcheck: 'false', 'aria-label': texts.query });
const variables = element('textarea', { id: 'variables', spellcheck: 'false', 'aria-label': texts.variables });
const result = element('pre', { tabindex: 0, 'aria-live': 'polite', 'aria-label': texts.result }, texts.nothingYet);
const note = element('span', { class: 'quiet' });

function fill(example: Omit<Example, 'name'>): void {
  query.value = example.query;
  variables.value = JSON.stringify(example.variables, null, 2);
}

/** The operation as written, or null when its variables cannot be read. */
function operation(): Operation | null {
  try {
    return { query: query.value, variables: JSON.parse(variables.value.trim() || '{}') };
  } catch {
    return null;
  }
}

async function run(): Promise<void> {
  const written = operation();
  note.textContent = '';
  if (!written) {
    result.textContent = texts.badVariables;
    return;
  }
  result.textContent = texts.running;
  try {
    const { body, status, tookMs } = await post(written, token.value.trim());
    result.replaceChildren(highlighted(JSON.stringify(body, null, 2)));
    note.textContent = `HTTP ${status} · ${tookMs} ms`;
  } catch {
    result.textContent = texts.unreachable;
  }
}

async function readSchema(documentation: Documentation): Promise<void> {
  sessionStorage.setItem(TOKEN, token.value.trim());
  const outcome = await post({ query: INTROSPECTION, variables: {} }, token.value.trim()).catch(() => null);
  if (outcome?.body.data) documentation.show(schemaIn(outcome.body.data));
}

function lay(): void {
  applyTheme();
  document.documentElement.lang = texts === textsFor('zh') ? 'zh-CN' : 'en';
  byId('skip').textContent = texts.skip;
  const options = EXAMPLES.map(({ name }, at) => element('option', { value: at }, name));
  const examples = element(
    'select',
    { 'aria-label': texts.examples },
    element('option', { value: '' }, texts.examples),
    ...options,
  );
  examples.addEventListener('change', () => {
    const example = examples.value ? EXAMPLES[Number(examples.value)] : undefined;
    if (example) fill(example);
  });
  byId('bar').replaceChildren(
    element('img', { src: '/page/bot/console/page/mark.svg', alt: '', width: 30, height: 30 }),
    element('h1', {}, texts.title),
    element('label', { class: 'token' }, element('span', {}, texts.token), token),
    themeButton(texts),
    element('a', { href: '/' }, texts.console),
    element('a', { href: '/schema.graphql' }, texts.schema),
  );
  const runButton = element(
    'button',
    { type: 'button', class: 'primary', onclick: run, title: 'Ctrl + Enter' },
    texts.run,
  );
  byId('main').replaceChildren(
    element(
      'section',
      { class: 'write' },
      element(
        'header',
        {},
        element('label', { for: 'query' }, texts.query),
        examples,
        copyButton(curlCommand, texts.asCurl, { ...texts, copy: 'curl' }),
        runButton,
      ),
      query,
      element('header', {}, element('label', { for: 'variables' }, texts.variables)),
      variables,
    ),
    element('section', { class: 'read' }, element('header', {}, element('h2', {}, texts.result), note), result),
  );
}

function curlCommand(): string {
  return asCurl(operation() ?? { query: query.value, variables: {} }, token.value.trim());
}

function begin(): void {
  lay();
  const [first] = EXAMPLES;
  const asked = linked.get('query');
  if (asked) {
    query.value = asked;
    variables.value = linked.get('variables') ?? '{}';
  } else if (first) fill(first);
  const documentation = new Documentation(byId('documentation'), texts);
  token.addEventListener('change', () => void readSchema(documentation));
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
  });
  document.body.classList.add('ready');
  void readSchema(documentation);
}

begin();
