import type { Sender } from '../../bot/message';
import type { Identity } from '../../schema/context';
import { DEMO_TENANT, demoPerson } from './bearer';
import type { Directory } from './directory';

/** Finds out who wrote a message; null for somebody unknown. */
export type IdentifySender = (sender: Sender) => Promise<Identity | null>;

/** How people of the console are found. */
export interface ConsoleSenders {
  /** Whether anybody is believed to be any demo person. */
  demo: boolean;
  /** Whom an API key speaks for that was shown before. @throws TokenRefused when it opens nothing any more */
  stillOpen: (keyId: string) => Promise<Identity>;
}

/**
 * A person of Slack or Teams is who they were linked to, else whom their verified e-mail address belongs to, in the
 * workspace of their own tenant. In the console people have signed in before, or are any demo person.
 */
export function senders(directory: Directory, { demo, stillOpen }: ConsoleSenders): IdentifySender {
  const consolePerson = async ({ tenant, person, key }: Sender): Promise<Identity | null> => {
    if (tenant === DEMO_TENANT) return demo ? demoPerson(directory, person) : null;
    // What is said later than the key was shown counts only while the key is open.
    return key === undefined ? { workspaceId: tenant, userId: person } : stillOpen(key);
  };
  return async sender => {
    const identity = await (sender.platform === 'console' ? consolePerson(sender) : chatPerson(directory, sender));
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
