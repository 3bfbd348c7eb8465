import { registerEnumType } from 'type-graphql';

/** Whether somebody has bought from us before. */
export enum CustomerType {
  NEW = 'NEW',
  EXISTING = 'EXISTING',
}

registerEnumType(CustomerType, {
  name: 'CustomerType',
  description: 'Whether somebody has bought from us before.',
  valuesConfig: {
    NEW: { description: 'Has not bought yet.' },
    EXISTING: { description: 'Has bought before.' },
  },
});
