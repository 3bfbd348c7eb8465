/** Stand-ins for the addresses and seals that the process gives out. */
export const ADDRESSES = {
  pictureUrl: () => 'picture',
  pageUrl: (path: string) => path,
  tableUrl: () => 'table',
  calendarUrl: () => 'calendar',
  proposalUrl: () => 'proposal',
  contractUrl: () => 'contract',
  sealSecret: (secret: string) => Buffer.from(secret),
  webhookAllowPrivate: false,
};
