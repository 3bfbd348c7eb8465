import { ask, mutate } from '../support/records';
import { useServer } from '../support/server';

useServer();

test('the viewer is told with role, language, zone and managed teams', async () => {
  const { viewer } = await ask<{ viewer: object }>(
    'zhang.min@demo.test',
    '{ viewer { user { name team { label } } role locale timeZone managedTeams { name label } workspace { name currency } scopes } }',
  );
  expect(viewer).toEqual({
    user: { name: '张敏', team: { label: '华西' } },
    role: 'MANAGER',
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    managedTeams: [{ name: 'West', label: '华西' }],
    workspace: { name: 'Lighthouse Demo', currency: 'USD' },
    scopes: ['read', 'write', 'admin'],
  });
});

test('language and time zone are the person’s own choice, and can be taken back', async () => {
  const changed = await mutate(
    'bob@demo.test',
    'setPreferences',
    { locale: 'zh-CN', timeZone: 'Europe/Berlin' },
    'user { locale timeZone }',
  );
  expect(changed).toMatchObject({
    user: { locale: 'zh-CN', timeZone: 'Europe/Berlin' },
    change: { summary: 'Changed the preferences of Bob Martin' },
  });
  await mutate('bob@demo.test', 'undo', {}, 'undone { summary }');
  const { viewer } = await ask<{ viewer: object }>('bob@demo.test', '{ viewer { locale timeZone } }');
  expect(viewer).toEqual({ locale: 'en', timeZone: 'Asia/Shanghai' });
});

test('an analyst changes the own language, though no record', async () => {
  const payload = await mutate('ravi@demo.test', 'setPreferences', { locale: 'zh-CN' }, 'user { locale }');
  expect(payload).toMatchObject({ user: { locale: 'zh-CN' }, userErrors: [] });
});

test.each([
  [{ locale: 'fr' }, 'locale', /English \(en\) or Chinese/],
  [{ timeZone: 'Mars/Base' }, 'timeZone', /Asia\/Shanghai/],
])('%j is refused with what to choose', async (input, field, message) => {
  const payload = await mutate('alice@demo.test', 'setPreferences', input, 'user { id }');
  expect(payload).toMatchObject({
    user: null,
    userErrors: [{ code: 'INVALID', path: [field], message: expect.stringMatching(message) }],
  });
});

test('settings carry their names in the viewer’s language', async () => {
  const settings = await ask<object>(
    'li.na@demo.test',
    '{ pipelines { stages { name label outcome } } productLines { label } channels { label category } teams { label members { name } } }',
  );
  expect(settings).toMatchObject({
    productLines: [{ label: '云平台' }, { label: '分析套件' }, { label: '支持服务' }],
    teams: [
      { label: '华东', members: expect.arrayContaining([{ name: 'Alice Chen' }]) },
      { label: '华西', members: expect.arrayContaining([{ name: '王伟' }]) },
    ],
  });
});
