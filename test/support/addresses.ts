/** Stand-ins for the addresses that the process gives out. */
export const ADDRESSES = {
  pictureUrl: () => 'picture',
  tableUrl: () => 'table',
  calendarUrl: () => 'calendar',
  proposalUrl: () => 'proposal',
  contractUrl: () => 'contract',
};
