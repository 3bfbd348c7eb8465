import { hasTradeShow } from '../season';

/** How a channel yields. */
export interface ChannelTraits {
  name: string;
  /** Share among the deals that close. */
  deals: number;
  /** Share among the leads that never become a deal. */
  duds: number;
  /** Chance that an average rep wins an average deal that came this way. */
  won: number;
  /** Leads arrive by a form on the website, at any hour. */
  web?: boolean;
  /** Only people who have bought before come this way. */
  existing?: boolean;
}

/** Referrals are few and good, advertising brings many and poor leads, trade shows are in between. */
export const CHANNELS: readonly ChannelTraits[] = [
  { name: 'Trade show', deals: 0.12, duds: 0.135, won: 0.32 },
  { name: 'Social media', deals: 0.13, duds: 0.23, won: 0.3, web: true },
  { name: 'Search ads', deals: 0.16, duds: 0.3, won: 0.26, web: true },
  { name: 'Partner referral', deals: 0.125, duds: 0.07, won: 0.47 },
  { name: 'Customer referral', deals: 0.1, duds: 0.05, won: 0.52 },
  { name: 'Existing customers', deals: 0.29, duds: 0.03, won: 0.57, existing: true },
  { name: 'Public records', deals: 0.07, duds: 0.185, won: 0.27 },
];

/** How likely a lead that leads nowhere came by a channel in a month. */
export function dudWeight(channel: ChannelTraits, month: string): number {
  if (channel.name !== 'Trade show') return channel.duds;
  return channel.duds * (hasTradeShow(month) ? 2.4 : 0.3);
}
