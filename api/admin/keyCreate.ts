import type { Context } from '../../schema/context';
import { CreateApiKey } from '../../schema/people/apiKeys/createApiKey';
import { ALL_SCOPES } from '../../schema/permissions/keyScopes';
import { StartError } from '../startError';
import type { AdminCommand } from './command';
import { inWorkspace } from './inWorkspace';
import { type Options, readOptions, takesOptions } from './options';
import { mustBeDone } from './told';
import { asOwner, personCalled, workspaceCalled } from './workspaces';

const DAY_MS = 86_400_000;

const OPTIONS: Options = {
  email: { value: 'ADDRESS', required: true },
  name: { value: '"What it is for"', required: true },
  scopes: { value: 'read,deals:write,…' },
  days: { value: 'UNTIL-IT-EXPIRES' },
  workspace: { value: 'NAME' },
};

/** `npm run admin -- key create …` */
export const keyCreateCommand: AdminCommand = {
  name: 'key create',
  takes: takesOptions(OPTIONS),
  help: 'makes an API key for somebody and prints it, once',
  besideServer: true,
  async run(host, args) {
    const { email = '', name = '', scopes, days, workspace } = readOptions(OPTIONS, args);
    const expiresAt = days === undefined ? undefined : new Date(host.now.getTime() + daysOf(days) * DAY_MS);
    const place = await asOwner(host.ownerUrl, async client => {
      const found = await workspaceCalled(client, workspace);
      return { ...found, userId: await personCalled(client, found, email) };
    });
    const wanted = scopes?.split(',').map(scope => scope.trim());
    const made = await inWorkspace(host, place, context => newKey(context, name, wanted, expiresAt));
    return `The key of ${email} in ${place.name}. It is shown this once; keep it like a password:\n\n  ${made}\n`;
  },
};

/** Makes a key in the name of whom the context speaks for. @returns its text. @throws StartError when it is refused */
export async function newKey(
  context: Context,
  name: string,
  scopes: string[] = [...ALL_SCOPES],
  expiresAt?: Date,
): Promise<string> {
  const made = await new CreateApiKey().createApiKey({ name, scopes, expiresAt }, context);
  mustBeDone(made);
  if (!made.secret) throw new Error('a new key has a text');
  return made.secret;
}

function daysOf(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new StartError(`--days: “${text}” is not a whole number of days.`);
}
