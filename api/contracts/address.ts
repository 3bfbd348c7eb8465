import { createHmac, timingSafeEqual } from 'node:crypto';

/** A contract of a workspace; both ids are UUIDs. */
export interface ContractKey {
  workspaceId: string;
  id: string;
}

/** What addresses of contracts need of the process. */
export interface AddressSettings {
  /** Where people reach the server, without a trailing slash. */
  publicUrl: string;
  /** Newest first: the first key signs, all are taken. */
  keys: readonly Buffer[];
  now: () => Date;
}

/** Sets these signatures apart from whatever else the same key signs. */
const PURPOSE = 'uplift.contract.v1\n';
/** Of the MAC's 32 bytes as many as make guessing hopeless. */
const MAC_BYTES = 16;
const ID_BYTES = 16;
const DAY = 86_400_000;
/** Customers take their time; what should no longer be signed says so itself. */
const OPEN_FOR = 180 * DAY;

/** Gives out addresses under which a contract can be read and signed by whoever has them. @throws RangeError without a key */
export function contractAddresses({ publicUrl, keys: [key], now }: AddressSettings): (contract: ContractKey) => string {
  if (!key) throw new RangeError('contracts cannot be signed for without a key');
  return contract => {
    // Whole days, so that the same contract keeps its address for a day.
    const until = Math.ceil((now().getTime() + OPEN_FOR) / DAY);
    const body = `${Buffer.concat([bytesOf(contract.workspaceId), bytesOf(contract.id)]).toString('base64url')}.${until.toString(36)}`;
    return `${publicUrl}/contracts/${body}.${macOf(body, key).toString('base64url')}`;
  };
}

/** The contract behind the last part of an address; null when it was not signed with one of the keys or has expired. */
export function contractAt(signed: string, { keys, now }: Pick<AddressSettings, 'keys' | 'now'>): ContractKey | null {
  const [packed, until, mac, ...rest] = signed.split('.');
  if (!packed || !until || !mac || rest.length > 0) return null;
  const given = Buffer.from(mac, 'base64url');
  const body = `${packed}.${until}`;
  if (given.length !== MAC_BYTES || !keys.some(key => timingSafeEqual(macOf(body, key), given))) return null;
  if (Number.parseInt(until, 36) * DAY <= now().getTime()) return null;
  const ids = Buffer.from(packed, 'base64url');
  return { workspaceId: uuidOf(ids.subarray(0, ID_BYTES)), id: uuidOf(ids.subarray(ID_BYTES)) };
}

function macOf(body: string, key: Buffer): Buffer {
  return createHmac('sha256', key)
    .update(PURPOSE + body)
    .digest()
    .subarray(0, MAC_BYTES);
}

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
