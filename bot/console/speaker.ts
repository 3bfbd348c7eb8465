import type { Response } from 'express';
import type { Sender } from '../message';
import { isAddress } from './form';
import type { RefusalReason } from './refusal';

/** Who has signed in, or shows a token. */
export interface Speaker {
  sender: Sender;
  email: string;
}

/** As whom a request speaks; `anybody` where whoever reaches the server may speak as everybody, in demo mode. */
export type SpeakerOf = (response: Response) => Promise<Speaker | 'anybody'>;

/** The tenant of the demo's console. */
const DEMO_TENANT = 'demo';

/** The sender of a request whose body names one in `as`, or what is wrong with that: people who have signed in speak for themselves only. */
export function senderOf(speaker: Speaker | 'anybody', as: unknown): Sender | RefusalReason {
  if (speaker === 'anybody') {
    return isAddress(as) ? { platform: 'console', tenant: DEMO_TENANT, person: as } : 'as';
  }
  const own = as === undefined || (isAddress(as) && as.toLowerCase() === speaker.email.toLowerCase());
  return own ? speaker.sender : 'otherPerson';
}
