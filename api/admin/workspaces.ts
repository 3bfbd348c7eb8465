import { Client } from 'pg';
import { StartError } from '../startError';

/** A workspace, and whom a command acts as in it. */
export interface Place {
  workspaceId: string;
  name: string;
}

/** Works with one connection as the tables' owner. */
export async function asOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect().catch(cause => {
    throw new StartError(`The database cannot be reached: ${cause.message}.`, { cause });
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The workspace that is meant: the named one, by name or id, or the only one. @throws StartError that lists which there are */
export async function workspaceCalled(client: Client, called: string | undefined): Promise<Place> {
  const { rows } = await client.query<Place>(
    'select id as "workspaceId", name from directory.workspaces where deleted_at is null order by name, id',
  );
  if (rows.length === 0) {
    throw new StartError('There is no workspace yet. Make one with: npm run admin -- workspace create');
  }
  const found = called ? rows.filter(row => row.name === called || row.workspaceId === called) : rows;
  const [place] = found;
  if (place && found.length === 1) return place;
  const listed = rows.map(({ workspaceId, name }) => `  ${name} (${workspaceId})`);
  const wish = called ? `There is no single workspace “${called}”.` : 'There are several workspaces.';
  throw new StartError([`${wish} Say which one with --workspace:`, ...listed].join('\n'));
}

/** Sets the workspace that a connection sees from now on. */
export async function enter(client: Client, { workspaceId }: Pick<Place, 'workspaceId'>): Promise<void> {
  await client.query("select set_config('app.workspace_id', $1, false)", [workspaceId]);
}

/** Somebody of the workspace, by e-mail address. @throws StartError for nobody */
export async function personCalled(client: Client, place: Place, email: string): Promise<string> {
  await enter(client, place);
  const { rows } = await client.query<{ id: string }>(
    'select id from users where workspace_id = $1 and lower(email) = lower($2) and active and deleted_at is null',
    [place.workspaceId, email],
  );
  if (rows[0]) return rows[0].id;
  throw new StartError(
    `Nobody in ${place.name} has the address ${email}. Add the person with: npm run admin -- user add`,
  );
}

/** The admin in whose name a command acts: the first one. @throws StartError when there is none */
export async function firstAdmin(client: Client, place: Place): Promise<string> {
  await enter(client, place);
  const { rows } = await client.query<{ id: string }>(
    `select id from users where workspace_id = $1 and role = 'ADMIN' and active and deleted_at is null
      order by created_at, id limit 1`,
    [place.workspaceId],
  );
  if (rows[0]) return rows[0].id;
  throw new StartError(`${place.name} has no admin who could do that.`);
}
