import { createHash } from 'node:crypto';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AuditAction, AuditEntry } from '../../entities/record/auditEntry';
import { Change, type Reversal } from '../../entities/record/change';
import { OutboxEntry, type Touched } from '../../entities/record/outbox';
import { type RememberedPayload, RequestKey } from '../../entities/record/requestKey';
import { Stored } from '../../entities/record/stored';
import { UserError } from '../../entities/values/userError';
import { mayChangeRecords } from '../access';
import type { Context } from '../context';
import { unavailable } from '../reading/badInput';
import type { ChangeKind } from '../texts/changes';
import type { Viewer } from '../viewer';
import { keepNames } from './names';
import { type Payload, Refusal } from './payload';
import { recordType } from './recordTypes';
import { type Difference, Work } from './work';

/** The mutation a change is made by: its name and input, which its idempotency key is bound to. */
export interface Asked {
  mutation: string;
  input: object;
  /** True where it changes only the viewer's own settings, which even a reader may. */
  ownSettings?: boolean;
  /** True for what has had an effect outside and so cannot be taken back. */
  final?: boolean;
  /** Who may make it, where it changes something else than the records of customers and deals; says no by throwing. */
  may?: (viewer: Viewer) => void;
}

/** What a change hands back: records by the payload's fields. */
export type Changed = Record<string, Stored | null>;

/**
 * Carries out one mutation: claims the request's key, opens the transaction of the viewer's workspace, lets `run` work on
 * locked records, and writes with them the audit, the way back and the outbox row. A refusal leaves nothing behind.
 * @returns the payload; after a repeat of the same key the records of the first time, without a second effect
 */
export async function change<P extends Changed>(
  context: Context,
  kind: ChangeKind,
  asked: Asked,
  run: (work: Work) => Promise<P>,
): Promise<Payload & { [K in keyof P]: P[K] | null }> {
  if (!context.around.canSave()) throw unavailable(context.viewer.locale, 'disk.full');
  // The snapshot would hide what is about to change, and holding two connections at once could exhaust the pool.
  await context.release();
  try {
    if (!asked.ownSettings) (asked.may ?? mayChangeRecords)(context.viewer);
    const done = await context.database.transaction(manager => carryOut(context, manager, kind, asked, run));
    if (done.touched.length > 0) context.around.committed(context.viewer.workspace.id, done.touched);
    return done.payload;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { change: null, userErrors: [Refusal.of(refusal)] } as unknown as Payload & { [K in keyof P]: null };
  }
}

/** A statement takes 65 535 parameters at most. */
const AT_ONCE = 1_000;

interface Done<P> {
  payload: Payload & { [K in keyof P]: P[K] | null };
  touched: Touched[];
}

async function carryOut<P extends Changed>(
  context: Context,
  manager: EntityManager,
  kind: ChangeKind,
  asked: Asked,
  run: (work: Work) => Promise<P>,
): Promise<Done<P>> {
  const workspaceId = context.viewer.workspace.id;
  await manager.query("select set_config('app.workspace_id', $1, true)", [workspaceId]);
  const changeId = uuid();
  const work = new Work(context, manager, changeId);
  const earlier = await claim(context, manager, asked, changeId);
  if (earlier) return { payload: await recall<P>(work, earlier), touched: [] };

  const result = await run(work);
  await manager.insert(Change, changeRow(context, kind, work));
  const differences = (await work.write()).filter(({ tracked }) => tracked.type !== Change);
  const inverse = asked.final ? null : inverseOf(differences);
  await manager.update(Change, { workspaceId, id: changeId }, { inverse } as object);
  for (let from = 0; from < differences.length; from += AT_ONCE) {
    const some = differences.slice(from, from + AT_ONCE);
    await manager.insert(
      AuditEntry,
      some.map(difference => auditRow(context, changeId, difference)),
    );
  }
  await keepNames(manager, differences);
  const touched = differences.map(
    ({ tracked, action, changed }): Touched => ({
      type: tracked.type.name,
      id: tracked.record.id,
      action,
      ...(action === AuditAction.UPDATED && { changed: changed.filter(name => !UNTOLD.has(name)) }),
    }),
  );
  await manager.insert(OutboxEntry, { workspaceId, id: uuid(), changeId, kind, records: touched, at: context.now });
  if (context.request.key) await remember(context, manager, context.request.key, result);
  const made = await manager.findOneByOrFail(Change, { workspaceId, id: changeId });
  return { payload: { ...result, userErrors: [], change: made }, touched };
}

/** Claims the request's key. @returns what an earlier request with the same key did, if there was one */
async function claim(
  context: Context,
  manager: EntityManager,
  asked: Asked,
  changeId: string,
): Promise<RequestKey | null> {
  const { key, now } = context.request;
  if (!key) return null;
  const place = { workspaceId: context.viewer.workspace.id, caller: callerOf(context), key };
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([asked.mutation, asked.input]))
    .digest('base64url');
  // Waits for another request that is carrying out the same key right now.
  const claimed = await manager
    .createQueryBuilder()
    .insert()
    .into(RequestKey)
    .values({ ...place, fingerprint, payload: {}, changeId, at: now })
    .orIgnore()
    .returning('key')
    .execute();
  if ((claimed.raw as unknown[]).length > 0) return null;
  const earlier = await manager.findOneByOrFail(RequestKey, place);
  if (earlier.fingerprint !== fingerprint) throw new UserError('CONFLICT', [], 'idempotency.otherParameters');
  return earlier;
}

/** Whom a request's key belongs to: a person, or an app, whichever of its keys it shows. */
function callerOf({ viewer: { user, key } }: Context): string {
  return key ? `key ${key.firstId}` : user.id;
}

async function remember(context: Context, manager: EntityManager, key: string, result: Changed): Promise<void> {
  const payload: RememberedPayload = {};
  for (const [field, record] of Object.entries(result)) {
    if (record instanceof Stored) payload[field] = { type: record.constructor.name, id: record.id };
  }
  const place = { workspaceId: context.viewer.workspace.id, caller: callerOf(context), key };
  await manager.update(RequestKey, place, { payload });
}

async function recall<P extends Changed>(work: Work, earlier: RequestKey): Promise<Done<P>['payload']> {
  const records: Changed = {};
  for (const [field, { type, id }] of Object.entries(earlier.payload)) {
    records[field] = await work.any(recordType(type), id);
  }
  return {
    ...records,
    userErrors: [],
    change: await work.any(Change, earlier.changeId),
  } as unknown as Done<P>['payload'];
}

function changeRow(context: Context, kind: ChangeKind, work: Work): object {
  return {
    ...fresh(context, work.changeId),
    kind,
    args: work.args,
    userId: context.viewer.user.id,
    at: context.now,
    undoGroup: context.request.undoGroup ?? null,
    inverse: null,
    undoneById: null,
    undoesId: work.undoes,
  };
}

function fresh(context: Context, id: string): Omit<Stored, 'globalId'> {
  const { now, viewer } = context;
  return { workspaceId: viewer.workspace.id, id, version: 1, createdAt: now, updatedAt: now, deletedAt: null };
}

/** The way back, last step first. */
function inverseOf(differences: Difference[]): Reversal[] {
  return differences
    .map(
      ({ tracked: { type, record, before }, changed }): Reversal => ({
        type: type.name,
        id: record.id,
        version: record.version,
        restore: before && Object.fromEntries(changed.map(name => [name, before[name]])),
      }),
    )
    .reverse();
}

function auditRow(context: Context, changeId: string, { tracked, action, changed, after }: Difference): object {
  const pick = (values: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(changed.filter(name => !UNTOLD.has(name)).map(name => [name, values[name] ?? null]));
  return {
    ...fresh(context, uuid()),
    changeId,
    recordType: tracked.type.name,
    recordId: tracked.record.id,
    recordVersion: tracked.record.version,
    action,
    before: tracked.before && pick(tracked.before),
    after: pick(after),
    userId: context.viewer.user.id,
    at: context.now,
    origin: context.request.origin,
    apiKeyId: context.viewer.key?.id ?? null,
  };
}

/** Values every record has, which say nothing about what happened to it, and what a key is known by. */
const UNTOLD = new Set(['workspaceId', 'id', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'hash', 'sealedSecret']);

const UNIQUE_VIOLATION = '23505';

function refusalOf(error: unknown): UserError | null {
  if (error instanceof UserError) return error;
  if (error instanceof QueryFailedError) {
    const { code, constraint } = error.driverError as { code?: string; constraint?: string };
    if (code === UNIQUE_VIOLATION && constraint?.endsWith('_external')) {
      return new UserError('ALREADY_EXISTS', ['externalId'], 'externalId.taken');
    }
  }
  return null;
}
