import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublic } from '../../schema/webhooks/publicAddress';

/** A name leads to a private address, where nothing is posted to. */
export class PrivateAddress extends Error {}

/**
 * Finds the addresses of a name for a connection, which is then made to one of these and no other: asked again later,
 * the name might lead elsewhere. One private address among them is enough to refuse.
 */
export const publicLookup: LookupFunction = (hostname, { family, all }, found) => {
  lookup(hostname, { family, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return found(error ?? new Error(`${hostname} has no address`), '');
    const refused = (addresses as LookupAddress[]).find(({ address }) => !isPublic(address));
    if (refused) return found(new PrivateAddress(`${hostname} leads to ${refused.address}`), '');
    return all ? found(null, addresses) : found(null, first.address, first.family);
  });
};
