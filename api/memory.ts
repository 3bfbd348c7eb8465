import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Message } from '../bot/message';
import type { Memory } from '../bot/ports';
import type { Answer } from '../bot/reply';
import type { Directory } from './identity/directory';
import { storable, storableJson } from './storable';

/** A message whose process has not answered it for so long counts as abandoned, and a repeat of it is taken up anew. */
const ABANDONED_AFTER = '60 seconds';

/** Teams delivers a message once more after about 30 seconds, under a new id, when it has lost its answer. */
const REPEATING: readonly string[] = ['teams'];
const REPEATED_WITHIN = '60 seconds';

interface Taken {
  fresh: boolean;
  answer: Answer | null;
  saidBefore: boolean;
  dialogue: unknown;
}

/** The inbox and the dialogues, in the database. */
export function memoryIn(pool: Pool, directory: Directory): Memory {
  const me = randomUUID();
  return {
    async receive(message) {
      const { fresh, answer, saidBefore, dialogue } = await transaction(pool, directory, message, client =>
        take(client, message, me),
      );
      if (answer) return { answer, dialogue };
      return fresh ? { dialogue, ...(saidBefore && { saidBefore }) } : { busy: true, dialogue };
    },
    async answered(message, answer, dialogue) {
      await transaction(pool, directory, message, (client, workspaceId) =>
        keep(client, workspaceId, message, answer, dialogue),
      );
    },
  };
}

/** Stores the message and claims it, unless somebody has answered it or is at it; with it comes the dialogue. */
async function take(client: PoolClient, message: Message, me: string): Promise<Taken> {
  const { sender, place } = message;
  const { rows } = await client.query<Taken>({
    name: 'take-message',
    text: `WITH taken AS (
        INSERT INTO directory.inbox AS i (platform, tenant, message_id, message, claimed_by, claimed_at)
        VALUES ($1, $2, $3, $4, $5, now())
        ON CONFLICT (platform, tenant, message_id) DO UPDATE SET claimed_by = $5, claimed_at = now()
          WHERE i.answered_at IS NULL AND i.claimed_at < now() - $6::interval
        RETURNING 1
      )
      SELECT EXISTS (SELECT FROM taken) AS fresh,
        (SELECT answer FROM directory.inbox WHERE platform = $1 AND tenant = $2 AND message_id = $3) AS answer,
        ($9::text <> '' AND EXISTS (
          SELECT FROM directory.inbox b WHERE b.platform = $1 AND b.tenant = $2 AND b.message_id <> $3
            AND b.received_at > now() - $10::interval AND b.message -> 'place' ->> 'conversation' = $7
            AND b.message -> 'sender' ->> 'person' = $8 AND b.message ->> 'text' = $9
        )) AS "saidBefore",
        (SELECT state FROM dialogues WHERE platform = $1 AND conversation = $7 AND person = $8) AS dialogue`,
    values: [
      sender.platform,
      sender.tenant,
      storable(message.id),
      storableJson(message),
      me,
      ABANDONED_AFTER,
      storable(place.conversation),
      storable(sender.person),
      REPEATING.includes(sender.platform) && !message.action ? storable(message.text) : '',
      REPEATED_WITHIN,
    ],
  });
  const [row] = rows;
  if (!row) throw new Error('a select without a table gives one row');
  return row;
}

async function keep(
  client: PoolClient,
  workspaceId: string | null,
  message: Message,
  answer: Answer,
  dialogue: unknown,
): Promise<void> {
  const { sender, place } = message;
  await client.query({
    name: 'answer-message',
    text: `UPDATE directory.inbox SET answer = $4, answered_at = now()
      WHERE platform = $1 AND tenant = $2 AND message_id = $3`,
    values: [sender.platform, sender.tenant, storable(message.id), storableJson(answer)],
  });
  // Somebody whose workspace is unknown has no dialogue to keep.
  if (workspaceId === null) return;
  await client.query({
    name: 'keep-dialogue',
    text: `INSERT INTO dialogues (workspace_id, platform, conversation, person, state, updated_at)
      VALUES ($1, $2, $3, $4, $5, now())
      ON CONFLICT (workspace_id, platform, conversation, person)
        DO UPDATE SET state = excluded.state, updated_at = excluded.updated_at`,
    values: [
      workspaceId,
      sender.platform,
      storable(place.conversation),
      storable(sender.person),
      storableJson(dialogue),
    ],
  });
}

/** One commit in the workspace of the message's tenant, where that is known. */
async function transaction<T>(
  pool: Pool,
  directory: Directory,
  { sender }: Message,
  work: (client: PoolClient, workspaceId: string | null) => Promise<T>,
): Promise<T> {
  const workspaceId = await directory.workspaceOf(sender.platform, sender.tenant);
  const client = await pool.connect();
  let broken = false;
  try {
    // One round trip; a UUID of ours can stand in the text.
    await client.query(workspaceId === null ? 'BEGIN' : `BEGIN; SET LOCAL app.workspace_id = '${workspaceId}'`);
    const result = await work(client, workspaceId);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
