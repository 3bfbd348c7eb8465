import type { NameEntry, NameType } from '../../bot/ports';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead, LeadStatus } from '../../entities/customers/lead';
import { Deal, DealState } from '../../entities/deals/deal';
import { Stage } from '../../entities/deals/stage';
import { Channel } from '../../entities/market/channel';
import { Competitor } from '../../entities/market/competitor';
import { ProductLine } from '../../entities/market/productLine';
import { Segment } from '../../entities/market/segment';
import { Team } from '../../entities/people/team';
import { User } from '../../entities/people/user';
import type { Named, Stored } from '../../entities/record/stored';
import { globalId } from '../../entities/values/globalId';

/** How the names of one type of record come about. */
export interface NameSourceOf<T extends Stored & Named = Stored & Named> {
  type: NameType;
  record: new () => T;
  /** Properties to be read besides the id. */
  properties: (keyof T & string)[];
  /** What an entry says besides its names. `teamId` is given for users. */
  facts(record: T & { teamId?: string | null }): Partial<NameEntry> & { open: boolean };
}

function source<T extends Stored & Named>(definition: NameSourceOf<T>): NameSourceOf {
  return definition as unknown as NameSourceOf;
}

const id = (type: string, key: string | null | undefined) => (key ? globalId(type, key) : undefined);
const inUse = ({ archivedAt }: { archivedAt: Date | null }) => ({ open: archivedAt === null });

/** Every type of record that people call by name. */
export const NAME_SOURCES: NameSourceOf[] = [
  source({
    type: 'account',
    record: Account,
    properties: ['name', 'aliases', 'ownerId'],
    facts: ({ ownerId }) => ({ open: true, ownerId: id('User', ownerId) }),
  }),
  source({
    type: 'deal',
    record: Deal,
    properties: ['name', 'accountId', 'ownerId', 'state'],
    facts: ({ accountId, ownerId, state }) => ({
      open: state === DealState.OPEN,
      ownerId: id('User', ownerId),
      accountId: id('Account', accountId),
    }),
  }),
  source({
    type: 'lead',
    record: Lead,
    properties: ['company', 'ownerId', 'status'],
    facts: ({ ownerId, status }) => ({
      open: status !== LeadStatus.CONVERTED && status !== LeadStatus.DISQUALIFIED,
      ownerId: id('User', ownerId),
    }),
  }),
  source({
    type: 'contact',
    record: Contact,
    properties: ['name', 'accountId', 'leadId'],
    facts: ({ accountId, leadId }) => ({ open: true, accountId: id('Account', accountId), leadId: id('Lead', leadId) }),
  }),
  source({
    type: 'user',
    record: User,
    properties: ['name', 'aliases', 'active'],
    facts: user => ({ open: user.active, ownerId: user.globalId, teamId: id('Team', user.teamId) }),
  }),
  source({ type: 'team', record: Team, properties: ['name', 'translations'], facts: () => ({ open: true }) }),
  source({ type: 'stage', record: Stage, properties: ['name', 'translations', 'archivedAt'], facts: inUse }),
  source({
    type: 'productLine',
    record: ProductLine,
    properties: ['name', 'translations', 'archivedAt'],
    facts: inUse,
  }),
  source({ type: 'channel', record: Channel, properties: ['name', 'translations', 'archivedAt'], facts: inUse }),
  source({ type: 'segment', record: Segment, properties: ['name', 'translations', 'archivedAt'], facts: inUse }),
  source({ type: 'competitor', record: Competitor, properties: ['name', 'aliases'], facts: () => ({ open: true }) }),
];
