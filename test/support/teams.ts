import { ask } from './records';

/** The id of a demo team by its name. */
export async function teamId(name: string): Promise<string> {
  const { teams } = await ask<{ teams: { id: string; name: string }[] }>('olivia@demo.test', '{ teams { id name } }');
  const team = teams.find(one => one.name === name);
  if (!team) throw new Error(`no team called ${name}`);
  return team.id;
}
