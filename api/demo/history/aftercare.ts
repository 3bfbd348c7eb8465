import { LetterKind } from '../../../entities/care/customerLetter';
import { USUAL_FOLLOW_UP } from '../../../entities/care/followUpPlan';
import { DealState } from '../../../entities/deals/deal';
import { addDays, dayOf, instantAt } from '../../../entities/values/day';
import type { Locale } from '../../../entities/values/locale';
import { languageFor } from '../../../schema/documents/language';
import { careText } from '../../../schema/texts/care';
import { world } from '../demoWorld';
import type { House } from '../house';
import { FEEDBACK, SCORES } from '../notes/feedback';
import { Random } from '../random';
import { writeContract } from './contracts';

const DAY_MS = 86_400_000;
/** Wins of this many days come with contract and letter; before, the house did not keep them here. */
const KEPT_SINCE = 60;
/** Wins of this many days have been followed up by plan. */
const PLANNED_SINCE = 365;
/** Share of wins after which the customer was asked how content it is. */
const ASKED = 0.4;
const [EARLIEST_ANSWER, LATEST_ANSWER] = [18, 55];

const ANSWERED_AT = ['09:40', '10:30', '11:15', '14:20', '15:05', '16:45'];

type Won = House['ledger']['deals'][number] & { closedAt: Date };

/** Writes what came after the wins: contracts, thanks, check-ins, and what customers said. */
export function tellAftercare(house: House): void {
  const { calendar, ledger } = house;
  const won = ledger.deals.filter((deal): deal is Won => deal.state === DealState.WON && deal.closedAt != null);
  for (const deal of won) {
    const age = (calendar.asOf.getTime() - deal.closedAt.getTime()) / DAY_MS;
    const random = new Random(`aftercare/${deal.id}`);
    if (age < KEPT_SINCE) {
      tellContract(house, deal);
      if (age > 2) tellThanks(house, deal);
    }
    if (age < PLANNED_SINCE) {
      tellCheckIns(house, deal);
      if (random.chance(ASKED)) tellFeedback(house, deal, random);
    }
  }
}

function tellContract(house: House, deal: Won): void {
  const draftedAt = new Date(Math.max(deal.closedAt.getTime() - 3 * DAY_MS, deal.createdAt.getTime()));
  writeContract(house, deal, {
    draftedAt,
    sentAt: draftedAt,
    signedOn: dayOf(deal.closedAt, house.calendar.timeZone),
    offer: null,
  });
}

function tellThanks(house: House, deal: Won): void {
  const { ledger, newId } = house;
  const { account, owner, contact } = around(house, deal);
  const at = new Date(deal.closedAt.getTime() + DAY_MS);
  const locale = languageFor(account, { locale: 'en' });
  const line = ledger.product_lines.find(each => each.id === deal.productLineId);
  const filled = {
    account: account.name,
    contact: contact?.name ?? 'none',
    product: (locale === 'en' ? line?.name : line?.translations[locale]) ?? 'none',
    rep: owner.name,
    supplier: world.workspace.name,
  };
  ledger.customer_letters.push({
    id: newId(at),
    createdAt: at,
    updatedAt: at,
    accountId: account.id,
    dealId: deal.id,
    kind: LetterKind.THANK_YOU,
    locale,
    title: careText(locale, 'thankYou.title', filled),
    body: careText(locale, 'thankYou.body', filled),
    contactId: contact?.id,
    writtenById: owner.id,
    markedSentAt: at,
  });
}

/** Check-ins whose day has passed were done on it; those to come are somebody's plan already and are left to them. */
function tellCheckIns(house: House, deal: Won): void {
  const { ledger, newId, calendar } = house;
  const { account, owner } = around(house, deal);
  const wonOn = dayOf(deal.closedAt, calendar.timeZone);
  for (const days of USUAL_FOLLOW_UP.days) {
    const dueOn = addDays(wonOn, days);
    const doneAt = instantAt(dueOn, '16:00', calendar.timeZone);
    if (doneAt >= calendar.asOf) continue;
    const taskId = newId(deal.closedAt);
    const made = { createdAt: deal.closedAt, updatedAt: doneAt };
    ledger.tasks.push({
      ...made,
      id: taskId,
      version: 2,
      title: careText(owner.locale as Locale, 'followUp.days', { account: account.name, days }),
      dueOn,
      doneAt,
      ownerId: owner.id,
      accountId: account.id,
      dealId: deal.id,
    });
    ledger.follow_ups.push({ ...made, id: newId(deal.closedAt), updatedAt: deal.closedAt, taskId, dealId: deal.id });
  }
}

function tellFeedback(house: House, deal: Won, random: Random): void {
  const { ledger, newId, calendar } = house;
  const day = addDays(dayOf(deal.closedAt, calendar.timeZone), random.whole(EARLIEST_ANSWER, LATEST_ANSWER));
  const at = instantAt(day, random.pick(ANSWERED_AT), calendar.timeZone);
  if (at >= calendar.asOf) return;
  const { account, owner, contact } = around(house, deal);
  const score = random.weighted(SCORES);
  const locale = languageFor(account, { locale: 'en' });
  ledger.feedback.push({
    id: newId(at),
    createdAt: at,
    updatedAt: at,
    accountId: account.id,
    dealId: deal.id,
    contactId: contact?.id,
    score,
    comment: random.pick(FEEDBACK[locale][score > 8 ? 'glad' : score > 6 ? 'content' : 'unhappy']),
    userId: owner.id,
    at,
  });
}

const known = new WeakMap<House, Around>();

interface Around {
  accounts: Map<string, House['ledger']['accounts'][number]>;
  users: Map<string, House['ledger']['users'][number]>;
  contacts: Map<string, House['ledger']['contacts'][number]>;
}

/** Customer, owner and first contact of a deal. */
function around(house: House, deal: Won) {
  let found = known.get(house);
  if (!found) {
    const { accounts, users, contacts } = house.ledger;
    found = {
      accounts: new Map(accounts.map(each => [each.id, each])),
      users: new Map(users.map(each => [each.id, each])),
      contacts: new Map([...contacts].reverse().map(each => [String(each.accountId), each])),
    };
    known.set(house, found);
  }
  const account = found.accounts.get(deal.accountId);
  const owner = found.users.get(deal.ownerId);
  if (!account || !owner) throw new Error(`The deal ${deal.name} of the demo data belongs to nobody.`);
  return { account, owner, contact: found.contacts.get(account.id) ?? null };
}
