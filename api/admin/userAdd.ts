import { Role } from '../../entities/people/role';
import { change } from '../../schema/changing/change';
import { addUser } from '../../schema/people/addUser';
import { StartError } from '../startError';
import type { AdminCommand } from './command';
import { inWorkspace } from './inWorkspace';
import { type Options, readOptions, takesOptions } from './options';
import { mustBeDone } from './told';
import { asOwner, firstAdmin, workspaceCalled } from './workspaces';

const OPTIONS: Options = {
  name: { value: '"Full Name"', required: true },
  email: { value: 'ADDRESS', required: true },
  role: { value: 'REP|MANAGER|ANALYST|ADMIN', required: true },
  team: { value: '"Team"' },
  locale: { value: 'en|zh-CN' },
  'time-zone': { value: 'Area/City' },
  workspace: { value: 'NAME' },
};

/** `npm run admin -- user add …` */
export const userAddCommand: AdminCommand = {
  name: 'user add',
  takes: takesOptions(OPTIONS),
  help: 'lets somebody into a workspace',
  besideServer: true,
  async run(host, args) {
    const {
      name = '',
      email = '',
      role = '',
      team,
      locale,
      'time-zone': timeZone,
      workspace,
    } = readOptions(OPTIONS, args);
    const person = { name, email, role: roleOf(role), team, locale, timeZone };
    const place = await asOwner(host.ownerUrl, async client => {
      const found = await workspaceCalled(client, workspace);
      return { ...found, userId: await firstAdmin(client, found) };
    });
    await inWorkspace(host, place, async context => {
      const asked = { mutation: 'user add', input: person, ownSettings: true };
      mustBeDone(
        await change(context, 'user.added', asked, async work => {
          const user = await addUser(work, person);
          work.args.user = user.name;
          return { user };
        }),
      );
    });
    const key = `npm run admin -- key create --email ${email} --name "First key"`;
    return `${name} <${email}> is in ${place.name} now, as ${person.role}.\nA key to sign in with: ${key}`;
  },
};

function roleOf(text: string): Role {
  const role = Object.values(Role).find(each => each === text.toUpperCase());
  if (role) return role;
  throw new StartError(`--role: “${text}” is none of ${Object.values(Role).join(', ')}.`);
}
