import type { Message } from './message';

/** A channel as the API takes it. */
export interface ChannelInput {
  platform: 'SLACK' | 'TEAMS';
  tenant: string;
  channel: string;
  /** JSON. */
  reference: string;
}

/** The channel a message was written in; null for the sender's own chat. */
export function channelOf({ sender, place }: Pick<Message, 'sender' | 'place'>): ChannelInput | null {
  if (!place.channel || sender.platform === 'console') return null;
  const platform = sender.platform === 'slack' ? 'SLACK' : 'TEAMS';
  const { id, reference } = place.channel;
  return { platform, tenant: sender.tenant, channel: id, reference: JSON.stringify(reference) };
}
