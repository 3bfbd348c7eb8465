import { registerEnumType } from 'type-graphql';

export enum ImportType {
  ACCOUNT = 'ACCOUNT',
  ACTIVITY = 'ACTIVITY',
  CONTACT = 'CONTACT',
  DEAL = 'DEAL',
  LEAD = 'LEAD',
}

registerEnumType(ImportType, {
  name: 'ImportType',
  description: 'What the rows of a file are.',
  valuesConfig: {
    ACCOUNT: { description: 'Companies.' },
    ACTIVITY: { description: 'Work that was done.' },
    CONTACT: { description: 'People at accounts.' },
    DEAL: { description: 'Open deals.' },
    LEAD: { description: 'Companies that might buy.' },
  },
});

/** A value that a row can have, by the name its column has in our own exports. */
export type FieldName =
  | 'externalId'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'account'
  | 'contactName'
  | 'email'
  | 'phone'
  | 'role'
  | 'employees'
  | 'segment'
  | 'channel'
  | 'owner'
  | 'amount'
  | 'currency'
  | 'stage'
  | 'expectedCloseOn'
  | 'productLine'
  | 'kind'
  | 'occurredAt'
  | 'durationMinutes'
  | 'outcome'
  | 'notes'
  | 'user'
  | ToldField;

/** What our own exports tell of a record and no file changes. */
export type ToldField = 'status' | 'state' | 'closedAt';

export const TOLD_FIELDS: readonly ToldField[] = ['status', 'state', 'closedAt'];

/**
 * The headers each value is found under, besides its own name: those of the standard exports of HubSpot, Salesforce and
 * Pipedrive. Case, spaces and signs make no difference.
 */
const HEADERS: Record<ImportType, Partial<Record<FieldName, readonly string[]>>> = {
  [ImportType.ACCOUNT]: {
    externalId: ['Record ID', 'Account ID', 'Id', 'Organization - ID'],
    name: ['Company name', 'Account Name', 'Organization - Name'],
    employees: ['Number of Employees', 'NumberOfEmployees', 'No. of Employees', 'Organization - People count'],
    segment: [],
    owner: ['Company owner', 'Account Owner', 'Organization - Owner'],
  },
  [ImportType.CONTACT]: {
    externalId: ['Record ID', 'Contact ID', 'Id', 'Person - ID'],
    name: ['Full Name', 'Person - Name'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    account: ['Associated Company', 'Account ID', 'Account Name', 'Person - Organization'],
    role: [],
    email: ['Email Address', 'Person - Email', 'Person - Email - Work'],
    phone: ['Phone Number', 'Person - Phone', 'Person - Phone - Work'],
  },
  [ImportType.LEAD]: {
    externalId: ['Record ID', 'Lead ID', 'Id', 'Lead - ID'],
    name: ['Company', 'Company name', 'Company / Account', 'Lead - Organization'],
    contactName: ['Lead - Contact person', 'Full Name'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    email: ['Email Address', 'Person - Email - Work'],
    phone: ['Phone Number', 'Person - Phone - Work'],
    employees: ['Number of Employees', 'NumberOfEmployees', 'No. of Employees'],
    segment: [],
    channel: ['Lead Source', 'Original Source', 'Lead - Source'],
    owner: ['Contact owner', 'Lead Owner', 'Lead - Owner'],
    status: [],
  },
  [ImportType.DEAL]: {
    externalId: ['Record ID', 'Opportunity ID', 'Id', 'Deal - ID'],
    name: ['Deal Name', 'Opportunity Name', 'Deal - Title'],
    account: ['Associated Company', 'Account ID', 'Account Name', 'Deal - Organization'],
    amount: ['Deal - Value'],
    currency: ['Amount Currency', 'Deal - Currency', 'Opportunity Currency'],
    stage: ['Deal Stage', 'StageName', 'Deal - Stage'],
    expectedCloseOn: ['Close Date', 'Deal - Expected close date'],
    productLine: [],
    owner: ['Deal owner', 'Opportunity Owner', 'Deal - Owner'],
    state: [],
    closedAt: [],
  },
  [ImportType.ACTIVITY]: {
    externalId: ['Record ID', 'Activity ID', 'Id', 'Activity - ID'],
    account: ['Associated Company', 'Company / Account', 'Account Name', 'Activity - Organization'],
    kind: ['Activity type', 'Type', 'Task Subtype', 'Activity - Type'],
    occurredAt: ['Activity date', 'Date', 'Activity - Due date'],
    durationMinutes: ['Duration'],
    outcome: [],
    notes: ['Body', 'Comments', 'Full Comments', 'Activity - Note'],
    user: [],
  },
};

/** Which value stands in which column, and which columns have no home. */
export interface Layout {
  homes: Map<string, FieldName>;
  homeless: string[];
}

/** Finds a home for each column; of two columns for the same value the first one has it. */
export function layoutOf(type: ImportType, columns: readonly string[]): Layout {
  const known = new Map(
    (Object.entries(HEADERS[type]) as [FieldName, readonly string[]][]).flatMap(([field, headers]) =>
      [field, ...headers].map(header => [plain(header), field] as const),
    ),
  );
  const homes = new Map<string, FieldName>();
  const taken = new Set<FieldName>();
  const homeless: string[] = [];
  for (const column of columns) {
    const field = known.get(plain(column));
    if (field && !taken.has(field)) {
      taken.add(field);
      homes.set(column, field);
    } else homeless.push(column);
  }
  return { homes, homeless };
}

const plain = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
