const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const guid = {
  type: 'string',
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
};
const httpsUrl = { type: 'string', maxLength: 2048, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' };
const file = { type: 'string', maxLength: 2048 };
const listOf = (values: string[], maxItems: number) => ({
  type: 'array',
  minItems: 1,
  maxItems,
  uniqueItems: true,
  items: { enum: values },
});
const object = (properties: Record<string, object>, required: string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

const scopes = listOf(['team', 'personal', 'groupChat'], 3);

/**
 * What Teams demands of a manifest of version 1.17, as a JSON schema: the parts that this app uses, and no others.
 * Source: https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema
 */
export const MANIFEST_SCHEMA = object(
  {
    $schema: { type: 'string' },
    manifestVersion: { const: '1.17' },
    version: { type: 'string', maxLength: 256, pattern: '^\\d+\\.\\d+\\.\\d+$' },
    id: guid,
    developer: object({ name: text(32), websiteUrl: httpsUrl, privacyUrl: httpsUrl, termsOfUseUrl: httpsUrl }, [
      'name',
      'websiteUrl',
      'privacyUrl',
      'termsOfUseUrl',
    ]),
    name: object({ short: text(30), full: text(100) }, ['short', 'full']),
    description: object({ short: text(80), full: text(4000) }, ['short', 'full']),
    icons: object({ color: file, outline: file }, ['color', 'outline']),
    accentColor: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' },
    bots: {
      type: 'array',
      maxItems: 1,
      items: object(
        {
          botId: guid,
          scopes,
          supportsFiles: { type: 'boolean' },
          isNotificationOnly: { type: 'boolean' },
          commandLists: {
            type: 'array',
            maxItems: 3,
            items: object(
              {
                scopes,
                commands: {
                  type: 'array',
                  maxItems: 10,
                  items: object({ title: text(32), description: text(128) }, ['title', 'description']),
                },
              },
              ['scopes', 'commands'],
            ),
          },
        },
        ['botId', 'scopes'],
      ),
    },
    composeExtensions: {
      type: 'array',
      maxItems: 1,
      items: object(
        {
          botId: guid,
          commands: {
            type: 'array',
            minItems: 1,
            maxItems: 10,
            items: object(
              {
                id: text(64),
                type: { enum: ['query', 'action'] },
                title: text(32),
                description: text(128),
                context: listOf(['compose', 'commandBox', 'message'], 3),
                initialRun: { type: 'boolean' },
                fetchTask: { type: 'boolean' },
                parameters: {
                  type: 'array',
                  minItems: 1,
                  maxItems: 5,
                  items: object(
                    {
                      name: text(64),
                      title: text(32),
                      description: text(128),
                      inputType: { enum: ['text', 'textarea', 'number', 'date', 'time', 'toggle', 'choiceset'] },
                    },
                    ['name', 'title'],
                  ),
                },
              },
              ['id', 'title'],
            ),
          },
        },
        ['botId', 'commands'],
      ),
    },
    permissions: listOf(['identity', 'messageTeamMembers'], 2),
    validDomains: { type: 'array', maxItems: 16, uniqueItems: true, items: { type: 'string', maxLength: 2048 } },
  },
  ['manifestVersion', 'version', 'id', 'developer', 'name', 'description', 'icons', 'accentColor'],
);
