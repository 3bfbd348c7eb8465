import { DealState } from '../../../entities/deals/deal';
import { addDays, dayOf } from '../../../entities/values/day';
import { world } from '../demoWorld';
import { type Colleague, enterName, type House, known } from '../house';
import { notesIn } from '../notes/notes';
import type { Random } from '../random';
import type { Closing } from './closing';
import type { Customer, Customers } from './customers';
import { dealActivities } from './dealActivities';
import { dealValue } from './dealValues';
import { isMeeting, writeDeed } from './deeds';
import { JourneyStory } from './journeys';
import { writeLead } from './leads';
import { lossOf } from './losses';
import { type Passage, stagesPassed } from './stagesPassed';
import { browse, comeByWeb } from './visits';

const NEGOTIATION = 4;
/** Chance that the quote was accepted by somebody who did not sign in the end. */
const ACCEPTED_IN_VAIN = 0.15;

/** Writes a closed deal with its customer, its lead, its journey and everything that was done. */
export function tellDeal(house: House, customers: Customers, closing: Closing, random: Random): void {
  const { calendar, newId } = house;
  const { rep, channel, closedAt, createdAt, contactAt } = closing;
  const owner = known(house.people, rep.email);
  const notes = notesIn(owner.locale);
  const { customer, customerType } = customers.accountOf(closing);
  const passages = stagesPassed(closing, random);
  const loss = closing.state === DealState.LOST ? lossOf(rep.team, owner.locale, random) : null;
  const made = calendar.at(createdAt);
  const closed = calendar.at(closedAt);
  const channelId = known(house.channels, channel.name);

  const cameAt = closing.leadAt === null ? made : comeByWeb(house, channel, closing.leadAt, random);
  const journey = new JourneyStory(house, cameAt, channelId);
  const leadId =
    closing.leadAt === null
      ? undefined
      : writeLead(house, {
          company: customer.company,
          owner,
          channelId,
          journeyId: journey.id,
          cameAt,
          endedAt: made,
          givenUp: null,
          referredBy:
            channel.name === 'Customer referral'
              ? customers.recommender(rep.email, closing.leadAt, random)?.id
              : undefined,
        });
  const dealId = newId(made);
  writeDeal(
    house,
    { closing, customer, dealId, leadId, journeyId: journey.id, owner, loss, made, closed, customerType },
    random,
  );
  writePassages(house, dealId, owner, passages, closing);

  const lastWords = loss ? loss.notes : random.pick(notes.won);
  const { deeds, demoBookedAt } = dealActivities(closing, passages, lastWords, { locale: owner.locale, notes }, random);
  for (const deed of deeds) {
    const subject = leadId && deed.at < createdAt ? { leadId } : { accountId: customer.id, dealId };
    writeDeed(house, deed, owner, subject, random);
  }
  if (leadId) browse(journey, channel, { cameAt, until: closed, owner }, random);
  journey.reach('LEAD', cameAt, owner);
  journey.reach('FIRST_CONTACT', calendar.at(contactAt), owner);
  if (demoBookedAt !== null) journey.reach('DEMO_BOOKED', calendar.at(demoBookedAt), owner);
  const meeting = deeds.find(({ kind }) => isMeeting(kind));
  if (meeting) journey.reach('FIRST_MEETING', calendar.at(meeting.at), owner);
  for (const { stage, at } of passages) journey.reachStage(stage, calendar.at(at), owner);
  if (!loss || (closing.lastStage === NEGOTIATION && random.chance(ACCEPTED_IN_VAIN))) {
    const from = passages.at(-1)?.at ?? createdAt;
    journey.reach('QUOTE_ACCEPTED', calendar.at(random.between((from + closedAt) / 2, closedAt)), owner);
  }
  if (!loss) {
    journey.reachStage(NEGOTIATION, closed, owner);
    journey.reach('WON', closed, owner);
  }
  journey.write();
}

interface DealFacts {
  closing: Closing;
  customer: Customer;
  customerType: Customer['type'];
  dealId: string;
  leadId: string | undefined;
  journeyId: string;
  owner: Colleague;
  loss: ReturnType<typeof lossOf> | null;
  made: Date;
  closed: Date;
}

function writeDeal(house: House, facts: DealFacts, random: Random): void {
  const { closing, customer, owner, loss, made, closed, journeyId, leadId, customerType } = facts;
  const name = nameOf(customer, closing, owner.locale);
  house.ledger.deals.push({
    id: facts.dealId,
    createdAt: made,
    updatedAt: closed,
    version: 2 + closing.lastStage,
    name,
    accountId: customer.id,
    leadId,
    journeyId,
    pipelineId: house.pipelineId,
    ownerId: owner.id,
    customerType,
    stageId: loss ? house.lostStageId : house.wonStageId,
    productLineId: known(house.productLines, closing.product.name),
    channelId: known(house.channels, closing.channel.name),
    ...dealValue(house, closing, closing.closedAt / house.calendar.end, random),
    expectedCloseOn: addDays(dayOf(closed, house.calendar.timeZone), random.whole(-12, 6)),
    state: closing.state,
    closedAt: closed,
    stageSince: closed,
    touchedAt: closed,
    closedById: owner.id,
    closedTeamId: owner.teamId,
    lossReason: loss?.reason,
    lossNotes: loss?.notes,
    competitorId: loss?.competitor ? known(house.competitors, loss.competitor) : undefined,
  });
  enterName(house, 'Deal', facts.dealId, [name]);
}

/** A further deal about the same product is numbered. */
function nameOf({ company, closings }: Customer, { product }: Closing, locale: string): string {
  const number = closings.filter(each => each.product === product).length;
  const line = world.productLines.find(each => each.name === product.name);
  if (locale === 'zh-CN')
    return `${company.short}${line?.zh}${number > 1 ? `${CHINESE_NUMBERS[number] ?? number}期` : ''}`;
  return `${company.short} ${product.name}${number > 1 ? ` ${number}` : ''}`;
}

const CHINESE_NUMBERS = [...'零一二三四五六七八九'];

function writePassages(house: House, dealId: string, owner: Colleague, passages: Passage[], closing: Closing): void {
  const { calendar, newId, ledger, openStages } = house;
  const last = closing.state === DealState.WON ? house.wonStageId : house.lostStageId;
  const entered = passages.map(({ stage, at }) => ({ id: openStages[stage]?.id ?? last, at }));
  let from: string | null = null;
  for (const { id: toStageId, at: position } of [...entered, { id: last, at: closing.closedAt }]) {
    const at = calendar.at(position);
    ledger.stage_changes.push({
      id: newId(at),
      createdAt: at,
      updatedAt: at,
      at,
      dealId,
      fromStageId: from,
      toStageId,
      userId: owner.id,
      teamId: owner.teamId,
    });
    from = toStageId;
  }
}
