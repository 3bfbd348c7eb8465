import { ContactRole } from '../../../entities/customers/contact';
import { LeadStatus } from '../../../entities/customers/lead';
import { addDays } from '../../../entities/values/day';
import { world } from '../demoWorld';
import { JourneyStory } from '../history/journeys';
import { enterName, type House, known } from '../house';
import type { DonePlan } from './dealPlans';
import { ago, writeDone } from './done';
import type { OpenWork } from './openDeals';

/** How an open lead has come to where it is; times are working days ago. */
interface LeadPlan {
  came: number;
  status: LeadStatus;
  segment: string;
  email: string;
  role?: ContactRole;
  employees: number;
  /** What it can spend, in the workspace's currency. */
  budget?: string;
  authority?: boolean;
  need?: string;
  /** Days from now until it wants to start. */
  startsIn?: number;
  /** The account that recommended us. */
  referredBy?: string;
  done: DonePlan[];
}

const PLANS: Record<string, LeadPlan> = {
  'Wayne Foods': {
    came: 8,
    status: LeadStatus.CONTACTED,
    segment: 'Mid-market manufacturing',
    employees: 640,
    need: 'Traceability from the field to the shelf',
    email: 'lucy.fox@waynefoods.test',
    role: ContactRole.INFLUENCER,
    done: [
      {
        ago: 6.6,
        kind: 'CALL',
        notes: 'Talked at the stand about traceability, buyer is away for a while',
        outcome: 'NEUTRAL',
        minutes: 10,
      },
      { ago: 3, kind: 'EMAIL', notes: 'Sent the overview with two food companies' },
    ],
  },
  'Cyberdyne Clinics': {
    came: 10,
    status: LeadStatus.CONTACTED,
    segment: 'Private healthcare',
    employees: 120,
    email: 'miles.dyson@cyberdyne.test',
    done: [
      { ago: 9.8, kind: 'CALL', notes: 'Compares several suppliers, no date yet', outcome: 'NEUTRAL', minutes: 10 },
    ],
  },
  'Tyrell Transport': {
    came: 12,
    status: LeadStatus.QUALIFIED,
    segment: 'Regional logistics',
    employees: 480,
    budget: '30000',
    authority: true,
    need: 'Lower route cost before the spring season',
    startsIn: 112,
    email: 'rachel.moon@tyrell.test',
    role: ContactRole.DECISION_MAKER,
    done: [
      {
        ago: 11,
        kind: 'CALL',
        notes: 'Partner told her about us, wants to cut route costs',
        outcome: 'POSITIVE',
        minutes: 15,
      },
      {
        ago: 4,
        kind: 'MEETING',
        notes: 'Money is there, decision in the first quarter',
        outcome: 'POSITIVE',
        minutes: 45,
      },
    ],
  },
  海天食品: {
    came: 2,
    status: LeadStatus.NEW,
    segment: 'Mid-market manufacturing',
    employees: 350,
    email: 'zheng.jie@haitian.test',
    done: [],
  },
  明德诊所: {
    came: 5,
    status: LeadStatus.CONTACTED,
    segment: 'Private healthcare',
    employees: 90,
    authority: false,
    need: '病历管理，医生能在手机上看',
    email: 'feng.lei@mingde.test',
    referredBy: '蓝海物流',
    done: [{ ago: 4.5, kind: 'CALL', notes: '老客户介绍的，想先看看病历管理', outcome: 'POSITIVE', minutes: 15 }],
  },
};

/** Writes the open leads of the world. @returns their keys by company */
export function tellOpenLeads(house: House, open: OpenWork): Map<string, string> {
  const plans = new Map(Object.entries(PLANS));
  return new Map(
    world.openLeads.map(({ company, contact, channel, owner }) => {
      const plan = known(plans, company);
      const holder = known(house.people, owner);
      const cameAt = ago(house, plan.came);
      const made = { createdAt: cameAt, updatedAt: ago(house, plan.done.at(-1)?.ago ?? plan.came) };
      const channelId = known(house.channels, channel);
      const journey = new JourneyStory(house, cameAt, channelId);
      const id = house.newId(cameAt);
      house.ledger.leads.push({
        id,
        ...made,
        version: 1 + plan.done.length,
        company,
        contactName: contact,
        email: plan.email,
        status: plan.status,
        channelId,
        segmentId: known(house.segments, plan.segment),
        employees: plan.employees,
        budget: plan.budget,
        budgetCurrency: plan.budget && world.workspace.currency,
        authority: plan.authority,
        need: plan.need,
        timeline: plan.startsIn === undefined ? null : addDays(house.calendar.today, plan.startsIn),
        ownerId: holder.id,
        journeyId: journey.id,
        referredById: plan.referredBy && known(open.accounts, plan.referredBy).id,
      });
      enterName(house, 'Lead', id, [company]);
      const contactId = house.newId(cameAt);
      house.ledger.contacts.push({
        id: contactId,
        ...made,
        name: contact,
        role: plan.role,
        email: plan.email,
        leadId: id,
      });
      enterName(house, 'Contact', contactId, [contact]);
      journey.reach('LEAD', cameAt, holder);
      for (const done of plan.done) writeDone(house, done, holder, { leadId: id, contactId, journey });
      journey.write();
      return [company, id];
    }),
  );
}
