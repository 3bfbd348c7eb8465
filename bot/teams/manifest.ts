import { SEARCHES } from './extension';

/** What the package is made for. */
export interface PackageFor {
  /** The id of the bot's registration. */
  appId: string;
  /** Where people reach this server, with https. */
  publicUrl: string;
  /** Such as `1.2.0`; Teams takes an update only under a higher one. */
  version: string;
}

const SCOPES = ['personal', 'team', 'groupChat'];

const both = (name: string): { name: string; title: string; description: string; inputType: string } => ({
  name,
  title: 'Name',
  description: 'A part of the name · 名称的一部分',
  inputType: 'text',
});

/** The app's manifest for Teams; its icons are `color.png` and `outline.png`. */
export function teamsManifest({ appId, publicUrl, version }: PackageFor) {
  const commands = [
    { title: 'my tasks today', description: 'What is due · 我今天的待办' },
    { title: 'show my numbers this month', description: 'Your figures, shown to you alone · 我本月的数据' },
    { title: 'my open deals', description: 'Your pipeline · 我的商机' },
    { title: 'help', description: 'What you can write, with examples · 帮助' },
  ];
  return {
    $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.17/MicrosoftTeams.schema.json',
    manifestVersion: '1.17',
    version,
    id: appId,
    developer: {
      name: 'Uplift',
      websiteUrl: publicUrl,
      privacyUrl: publicUrl,
      termsOfUseUrl: publicUrl,
    },
    name: { short: 'Uplift', full: 'Uplift sales performance' },
    description: {
      short: 'Sales work, recorded and answered where you talk about it.',
      full: 'Tell Uplift what you did as you would tell a colleague, in English or Chinese: it records calls, visits, tasks, leads and deals, and answers with numbers, charts and next steps. Your own figures are shown to you alone until you share them. Every change can be undone with one button.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0B5CAD',
    bots: [
      {
        botId: appId,
        scopes: SCOPES,
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: SCOPES, commands }],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          ...Object.entries(SEARCHES).map(([id, kind]) => ({
            id,
            type: 'query',
            title: kind === 'deal' ? 'Deals' : 'Accounts',
            description: kind === 'deal' ? 'Find a deal · 查找商机' : 'Find an account · 查找客户',
            context: ['compose', 'commandBox'],
            initialRun: false,
            parameters: [both('search')],
          })),
          {
            id: 'logToUplift',
            type: 'action',
            title: 'Log to Uplift',
            description: 'Record this message as notes of an activity · 记录到 Uplift',
            context: ['message'],
            fetchTask: true,
            parameters: [both('notes')],
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(publicUrl).host],
  };
}
