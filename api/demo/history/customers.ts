import { CustomerType } from '../../../entities/customers/customerType';
import { DealState } from '../../../entities/deals/deal';
import { type Company, companiesOf } from '../companies/companies';
import { world } from '../demoWorld';
import { enterName, type House, known } from '../house';
import { Random } from '../random';
import { type Closing, WORKING } from './closing';

/** An account of the history with the deals made with it. */
export interface Customer {
  id: string;
  company: Company;
  email: string;
  type: CustomerType;
  closings: Closing[];
}

/** Share of people who were not won before among those a deal is tried with again. */
const RETRIED = 0.24;
const YEAR = 365 * WORKING;

/** Finds an account for every deal, old customers where the deal is with one. Takes the deals in the order they were made in. */
export class Customers {
  private readonly byRep = new Map<string, Customer[]>();
  private readonly random = new Random('customers');
  private readonly companies = { East: companiesOf('East'), West: companiesOf('West') };

  constructor(private readonly house: House) {}

  /** The account a deal is made with, and what kind of customer it was then. */
  accountOf(closing: Closing): { customer: Customer; customerType: CustomerType } {
    const customer = (closing.existing ? this.oldCustomer(closing) : this.retried(closing)) ?? this.newAccount(closing);
    const customerType = boughtBefore(customer, closing.createdAt) ? CustomerType.EXISTING : CustomerType.NEW;
    customer.closings.push(closing);
    return { customer, customerType };
  }

  /** Accounts of a rep that had bought before a moment, and those that had not. */
  of(email: string, at: number): { bought: Customer[]; others: Customer[] } {
    const bought: Customer[] = [];
    const others: Customer[] = [];
    for (const each of this.byRep.get(email) ?? []) {
      if ((each.closings[0]?.createdAt ?? at) >= at) continue;
      (boughtBefore(each, at) ? bought : others).push(each);
    }
    return { bought, others };
  }

  /** A customer of a rep's that may have recommended us; none before anybody has bought. */
  recommender(email: string, at: number, random: Random): Customer | undefined {
    const { bought } = this.of(email, at);
    return bought.length === 0 ? undefined : random.pick(bought);
  }

  /** Companies that have not become accounts. */
  strangers(team: 'East' | 'West'): readonly Company[] {
    return this.companies[team];
  }

  private oldCustomer(closing: Closing): Customer | null {
    const candidates = this.of(closing.rep.email, closing.createdAt).bought;
    const liking = candidates.map(each => [each, this.likingOf(each, closing)] as const);
    return candidates.length === 0 ? null : this.random.weighted(liking);
  }

  /** A term of a year is up for renewal after a year; people with many deals do not need another one. */
  private likingOf(customer: Customer, closing: Closing): number {
    const same = customer.closings.filter(
      each => each.product === closing.product && each.closedAt < closing.createdAt,
    );
    if (customer.closings.some(each => each.closedAt >= closing.createdAt)) return 0.01;
    const since = closing.closedAt - Math.max(...same.map(each => each.closedAt));
    const due = since > 0.8 * YEAR && since < 1.25 * YEAR ? 8 : 1;
    return (due * (since < 0.5 * YEAR ? 0.1 : 1)) / (1 + customer.closings.length);
  }

  private retried(closing: Closing): Customer | null {
    if (!this.random.chance(RETRIED)) return null;
    const { others } = this.of(closing.rep.email, closing.createdAt);
    const free = others.filter(each =>
      each.closings.every(({ closedAt }) => closedAt + 30 < (closing.leadAt ?? closing.createdAt)),
    );
    return free.length === 0 ? null : this.random.pick(free);
  }

  private newAccount(closing: Closing): Customer {
    const { house } = this;
    // Where nobody has bought yet, it is somebody who did so before this was recorded.
    const type = closing.existing ? CustomerType.EXISTING : CustomerType.NEW;
    const company = this.companies[closing.rep.team].shift();
    if (!company) throw new Error('The demo data have run out of company names.');
    const createdAt = house.calendar.at(closing.createdAt);
    const customer = { id: house.newId(createdAt), company, email: closing.rep.email, type, closings: [] };
    const segment = world.segments.find(({ name }) => name === company.segment);
    const [least = 50, most = 500] = segment?.employees ?? [];
    house.ledger.accounts.push({
      id: customer.id,
      createdAt,
      updatedAt: createdAt,
      name: company.name,
      aliases: [],
      type,
      segmentId: known(house.segments, company.segment),
      ownerId: known(house.people, closing.rep.email).id,
      employees: Math.round(this.random.skewed((least + most) / 3, 0.5) / 10) * 10 + 10,
    });
    enterName(house, 'Account', customer.id, [company.name]);
    this.byRep.set(customer.email, [...(this.byRep.get(customer.email) ?? []), customer]);
    return customer;
  }
}

function boughtBefore({ type, closings }: Customer, at: number): boolean {
  return type === CustomerType.EXISTING || closings.some(each => each.state === DealState.WON && each.closedAt < at);
}
