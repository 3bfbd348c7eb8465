/** The house's directions: entities ← schema, entities/values ← bot, everything ← api; nobody imports api but tests. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(entities|schema|bot|api|test)/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('entities-alone', '^entities/', '^entities/', 'Records import none of the other rooms.'),
    only('schema-on-entities', '^schema/', '^(schema|entities)/', 'The GraphQL API builds on the records only.'),
    only(
      'bot-on-values',
      '^bot/',
      '^(bot|entities/values)/',
      'The bot shares pure values; all data comes through its ports.',
    ),
    only('api-without-tests', '^api/', '^(api|bot|schema|entities)/', 'Nothing that runs imports tests.'),
    only(
      'console-page-alone',
      '^bot/console/page/',
      '^bot/(console/page/|(action|address|inert|message|reply)\\.ts$)',
      'What browsers load is built on its own.',
    ),
    only(
      'explorer-page-alone',
      '^api/explorer/page/',
      '^(api/explorer|bot/console)/page/',
      'What browsers load is built on its own.',
    ),
    {
      name: 'slack-in-its-folder',
      comment: 'Another chat platform must cost one folder.',
      severity: 'error',
      from: { pathNot: '^(bot/slack|test/(bot/slack|e2e|support))/' },
      to: { path: 'node_modules/@slack/' },
    },
    {
      name: 'teams-in-its-folder',
      comment: 'Microsoft has ended the support of that SDK; replacing it must cost one folder.',
      severity: 'error',
      from: { pathNot: '^(bot/teams|test/(bot/teams|e2e|support))/' },
      to: { path: 'node_modules/botbuilder|node_modules/botframework' },
    },
    {
      name: 'no-circles',
      comment: 'Types may refer to each other; what is loaded may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      from: { path: '^(entities|schema|bot|api)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
