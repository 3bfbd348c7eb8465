/** Stand-ins for the addresses that the process gives out. */
export const ADDRESSES = {
  pictureUrl: () => 'picture',
  calendarUrl: () => 'calendar',
  proposalUrl: () => 'proposal',
};
