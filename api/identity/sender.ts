import type { Sender } from '../../bot/message';
import type { Identity } from '../../schema/context';
import { demoPerson } from './bearer';
import type { Directory } from './directory';

/** Finds out who wrote a message; null for somebody unknown. */
export type IdentifySender = (sender: Sender) => Promise<Identity | null>;

/**
 * A person of Slack or Teams is who they were linked to, else whom their verified e-mail address belongs to, in the
 * workspace of their own tenant. The console knows people by address, in demo mode only.
 */
export function senders(directory: Directory, demo: boolean): IdentifySender {
  return async sender => {
    const identity = await (sender.platform === 'console'
      ? demo && demoPerson(directory, sender.person)
      : chatPerson(directory, sender));
    return identity ? { ...identity, profile: { locale: sender.locale, timeZone: sender.timeZone } } : null;
  };
}

async function chatPerson(directory: Directory, sender: Sender): Promise<Identity | null> {
  const { platform, tenant, person, email } = sender;
  const workspaceId = await directory.workspaceOf(platform, tenant);
  if (workspaceId === null) return null;
  const linked = await directory.byChatIdentity(workspaceId, platform, tenant, person);
  if (linked || !email) return linked;
  return directory.byEmail(workspaceId, email);
}
