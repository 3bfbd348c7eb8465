import type { Webhook } from '../../entities/record/webhook';

/** Whom a webhook's sealed secret opens for: that webhook of that workspace, no other. */
export function secretOwner({ workspaceId, id }: Pick<Webhook, 'workspaceId' | 'id'>): string {
  return `webhook ${workspaceId} ${id}`;
}
