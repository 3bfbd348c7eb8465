import { LeadStatus } from '../../../entities/customers/lead';
import type { Company } from '../companies/companies';
import { type Colleague, enterName, type House, known } from '../house';
import type { GivenUp } from '../notes/notes';

/** A lead that is done with. */
export interface ClosedLead {
  company: Company;
  owner: Colleague;
  channelId: string;
  journeyId: string;
  cameAt: Date;
  endedAt: Date;
  /** Why it was given up; null for one that became a deal. */
  givenUp: GivenUp | null;
  /** The account that recommended us. */
  referredBy?: string;
}

/** Puts a closed lead into the ledger. @returns its key */
export function writeLead(house: House, lead: ClosedLead): string {
  const id = house.newId(lead.cameAt);
  house.ledger.leads.push({
    id,
    createdAt: lead.cameAt,
    updatedAt: lead.endedAt,
    version: 2,
    company: lead.company.name,
    status: lead.givenUp ? LeadStatus.DISQUALIFIED : LeadStatus.CONVERTED,
    disqualifyReason: lead.givenUp?.reason,
    disqualifyNotes: lead.givenUp?.notes,
    disqualifiedAt: lead.givenUp && lead.endedAt,
    segmentId: known(house.segments, lead.company.segment),
    channelId: lead.channelId,
    ownerId: lead.owner.id,
    referredById: lead.referredBy,
    journeyId: lead.journeyId,
  });
  enterName(house, 'Lead', id, [lead.company.name]);
  return id;
}
