import { registerEnumType } from 'type-graphql';

/** What a person may do: a rep sees the own records, a manager those of the managed teams, an analyst reads all and edits targets, costs and margins, an admin everything. */
export enum Role {
  REP = 'REP',
  MANAGER = 'MANAGER',
  ANALYST = 'ANALYST',
  ADMIN = 'ADMIN',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person may see and do.',
  valuesConfig: {
    REP: { description: 'Sees and changes the own records; sees the own team’s totals.' },
    MANAGER: { description: 'Sees and changes the records of the managed teams and their people.' },
    ANALYST: { description: 'Reads everything; edits targets, costs and margins.' },
    ADMIN: { description: 'Reads and changes everything, including the settings.' },
  },
});
