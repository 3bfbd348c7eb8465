import { ContactRole } from '../../../entities/customers/contact';
import type { CustomerType } from '../../../entities/customers/customerType';
import { world } from '../demoWorld';
import { enterName, type House, known } from '../house';

const { DECISION_MAKER, CHAMPION, INFLUENCER, USER } = ContactRole;

const EMPLOYEES: Record<string, number> = {
  'Acme Corporation': 850,
  Globex: 420,
  Initech: 310,
  'Umbrella Health': 560,
  Hooli: 1200,
  'Vandelay Industries': 180,
  'Stark Medical': 640,
  'Stark Logistics': 390,
  星辰科技: 720,
  蓝海物流: 260,
  东方制造: 980,
  绿洲医疗: 330,
};

/** What is known of the people at accounts, beside their names. */
const PEOPLE: Record<string, { role: ContactRole; email: string }> = {
  'Wendy Park': { role: DECISION_MAKER, email: 'wendy.park@acme.test' },
  'Tom Field': { role: INFLUENCER, email: 'tom.field@acme.test' },
  'Priya Nair': { role: CHAMPION, email: 'priya.nair@globex.test' },
  'Peter Gibbons': { role: DECISION_MAKER, email: 'peter.gibbons@initech.test' },
  'Carla Diaz': { role: CHAMPION, email: 'carla.diaz@umbrella.test' },
  'Gavin Short': { role: DECISION_MAKER, email: 'gavin.short@hooli.test' },
  'Art Core': { role: USER, email: 'art.core@vandelay.test' },
  'Nina Wolf': { role: INFLUENCER, email: 'nina.wolf@starkmedical.test' },
  'Omar Haddad': { role: DECISION_MAKER, email: 'omar.haddad@starklogistics.test' },
  周婷: { role: DECISION_MAKER, email: 'zhou.ting@xingchen.test' },
  吴强: { role: DECISION_MAKER, email: 'wu.qiang@lanhai.test' },
  孙丽: { role: CHAMPION, email: 'sun.li@dongfang.test' },
  何静: { role: INFLUENCER, email: 'he.jing@oasis.test' },
};

/** Accounts and people of the world, by name. */
export interface OpenAccounts {
  accounts: Map<string, { id: string; type: CustomerType; ownerEmail: string }>;
  contacts: Map<string, string>;
}

/** Writes the accounts of the world with the people there. @param madeAt when an account was recorded */
export function writeAccounts(house: House, madeAt: (account: string) => Date): OpenAccounts {
  const { ledger, newId } = house;
  const made: OpenAccounts = { accounts: new Map(), contacts: new Map() };
  for (const { name, aliases = [], segment, type, owner, contacts } of world.accounts) {
    const at = madeAt(name);
    const id = newId(at);
    const customerType = type as CustomerType;
    made.accounts.set(name, { id, type: customerType, ownerEmail: owner });
    ledger.accounts.push({
      id,
      createdAt: at,
      updatedAt: at,
      name,
      aliases,
      type: customerType,
      employees: EMPLOYEES[name],
      segmentId: known(house.segments, segment),
      ownerId: known(house.people, owner).id,
    });
    enterName(house, 'Account', id, [name, ...aliases]);
    for (const contact of contacts) {
      const contactId = newId(at);
      made.contacts.set(contact, contactId);
      ledger.contacts.push({
        id: contactId,
        createdAt: at,
        updatedAt: at,
        name: contact,
        accountId: id,
        ...PEOPLE[contact],
      });
      enterName(house, 'Contact', contactId, [contact]);
    }
  }
  return made;
}
