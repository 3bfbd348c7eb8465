import type { Surroundings } from '../../schema/context';

/** What a process outside would give the schema; addresses that lead nowhere, and no mail. */
export const OUTSIDE: Pick<Surroundings, 'pictureUrl' | 'contractUrl' | 'canMail'> = {
  pictureUrl: () => 'picture',
  contractUrl: ({ id }) => `https://uplift.test/contracts/${id}`,
  canMail: false,
};
