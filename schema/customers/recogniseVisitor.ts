import type { Contact } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import { Journey } from '../../entities/record/journey';
import { joinVisitor, visitorKeys } from '../changing/visitor';
import type { Work } from '../changing/work';

/** Somebody at a lead has an e-mail address that a visitor of our websites gave: the visit was part of the lead's journey. */
export async function recogniseVisitor(work: Work, { leadId, email }: Contact): Promise<void> {
  if (leadId === null || email === null) return;
  const { journeyId } = await work.get(Lead, leadId);
  await joinVisitor(work, await work.get(Journey, journeyId), visitorKeys(null, email));
}
