/** How many companies each segment has, and what they spend a year on what we sell, in the workspace's currency. */
export const CAPACITY: Readonly<Record<string, { accounts: number; amount: string }>> = {
  'Mid-market manufacturing': { accounts: 1_850, amount: '74000000' },
  'Regional logistics': { accounts: 960, amount: '31000000' },
  'Private healthcare': { accounts: 640, amount: '27500000' },
};
