import type { JWTPayload } from 'jose';
import type { Identity } from '../../../schema/context';
import type { Directory } from '../directory';
import { TokenRefused } from '../tokenRefused';

/**
 * Whom a provider's token speaks for: the one whose e-mail address it has verified.
 * @returns null for an address that nobody here has
 * @throws TokenRefused for an unverified address, and for one that several workspaces know
 */
export async function personOf({ email, email_verified }: JWTPayload, directory: Directory): Promise<Identity | null> {
  // Some providers write the mark as text.
  const verified = email_verified === true || email_verified === 'true';
  if (typeof email !== 'string' || !verified) throw new TokenRefused('auth.emailUnverified');
  const [workspaceId, another] = await directory.workspacesOf(email);
  if (another) throw new TokenRefused('auth.severalWorkspaces');
  return workspaceId ? directory.byEmail(workspaceId, email) : null;
}
