import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FORM_NAMES } from '../../../bot/forms/opening';
import { SCOPES } from '../../../bot/slack/scopes';

const FOLDER = join(__dirname, '../../../bot/slack');
const manifest = parse(readFileSync(join(FOLDER, 'manifest.yaml'), 'utf8'));
const code = readdirSync(FOLDER)
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');

/** What each Web API method and event asks for, as Slack's reference says; nothing where any app may. */
const NEEDED: Record<string, readonly string[]> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.unfurl': ['links:write'],
  'conversations.open': ['im:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'users.info': ['users:read', 'users:read.email'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
  'oauth.v2.access': [],
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
  link_shared: ['links:read'],
  app_home_opened: [],
  app_uninstalled: [],
  tokens_revoked: [],
};

const found = (pattern: RegExp): string[] =>
  [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].sort();
const methods = found(/(?:client|slack)\s*\.((?:chat|conversations|users|views|oauth\.v2|files|auth|team)\.\w+)\(/g);
const events = found(/app\.event\('(\w+)'/g).map(name => (name === 'message' ? 'message.im' : name));

test('the code is found to use what it uses', () => {
  expect(methods).toEqual(expect.arrayContaining(['chat.postMessage', 'users.info', 'views.open', 'oauth.v2.access']));
  expect(events).toContain('app_mention');
});

test('every method and event the code uses is known here with what it needs', () => {
  expect([...methods, ...events].filter(name => !(name in NEEDED))).toEqual([]);
});

test('the manifest asks for exactly the scopes that are needed, and the installation for the same', () => {
  const needed = new Set(['commands', ...[...methods, ...events].flatMap(name => NEEDED[name] ?? [])]);
  expect(manifest.oauth_config.scopes.bot).toEqual([...needed].sort());
  expect([...SCOPES]).toEqual(manifest.oauth_config.scopes.bot);
});

test('it subscribes to exactly the events that are listened to', () => {
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(events);
});

test('each form has its shortcut, and a message can become notes', () => {
  const shortcuts: { type: string; callback_id: string; name: string }[] = manifest.features.shortcuts;
  const opened = shortcuts.filter(({ type }) => type === 'global').map(({ callback_id }) => callback_id);
  expect(opened).toEqual(FORM_NAMES.map(name => `form:${name}`));
  expect(shortcuts.filter(({ type }) => type === 'message')).toMatchObject([
    { name: 'Log to Uplift', callback_id: 'form:logActivity' },
  ]);
  // Slack takes no more than this.
  expect(shortcuts.filter(({ type }) => type === 'global').length).toBeLessThanOrEqual(5 + 5);
  expect(Math.max(...shortcuts.map(({ name }) => name.length))).toBeLessThanOrEqual(24);
});

test('all that is used is switched on, and everything arrives at the one endpoint', () => {
  const { settings, features } = manifest;
  expect(features.app_home).toMatchObject({ home_tab_enabled: true, messages_tab_enabled: true });
  expect(features.app_home.messages_tab_read_only_enabled).toBe(false);
  expect(settings.interactivity.is_enabled).toBe(true);
  const urls = [
    settings.interactivity.request_url,
    settings.interactivity.message_menu_options_url,
    settings.event_subscriptions.request_url,
    ...features.slash_commands.map(({ url }: { url: string }) => url),
  ];
  expect(new Set(urls)).toEqual(new Set(['https://uplift.example.com/slack/events']));
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  expect(manifest.display_information.long_description.length).toBeGreaterThanOrEqual(174);
});
