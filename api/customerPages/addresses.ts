import type { SignedAddress } from '../../schema/signedAddress';
import { type AddressKey, type Purpose, signRecord } from './sign';

/** What signed addresses need of the process. */
export interface Signing {
  /** Where people reach the server, without a trailing slash; asked when first needed, since a free port is known late. */
  publicUrl: () => string;
  /** Newest first: the first key signs, all are taken. */
  keys: readonly [AddressKey, ...AddressKey[]];
  /** The clock that tells what has expired. */
  now: () => Date;
}

/** Gives out the addresses that customers and calendars reach records by without signing in. */
export function signedAddresses({ publicUrl, keys: [key] }: Signing): {
  calendarUrl: SignedAddress;
  proposalUrl: SignedAddress;
} {
  const signed = (purpose: Purpose): SignedAddress => {
    return (record, expiresAt) => signRecord(purpose, record, expiresAt, key);
  };
  const [calendar, proposal] = [signed('calendar'), signed('proposal')];
  return {
    calendarUrl: (record, expiresAt) => `${publicUrl()}/meetings/${calendar(record, expiresAt)}.ics`,
    proposalUrl: (record, expiresAt) => `${publicUrl()}/proposals/${proposal(record, expiresAt)}`,
  };
}
