import { createUnionType } from 'type-graphql';
import { CustomerLetter } from '../../entities/care/customerLetter';
import { Contract } from '../../entities/deals/contract';
import { Proposal } from '../../entities/deals/proposal';
import { readGlobalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import type { Work } from '../changing/work';

/** What can go to a customer. */
export const Document = createUnionType({
  name: 'Document',
  description: 'Something written to a customer, which is e-mailed from here or sent by hand.',
  types: () => [Contract, CustomerLetter, Proposal] as const,
});

/** A document's record. */
export type AnyDocument = Contract | CustomerLetter | Proposal;

/** The document an input's id names, locked. @throws UserError NOT_FOUND for anything else */
export async function findDocument(work: Work, id: string): Promise<AnyDocument> {
  switch (readGlobalId(id)?.type) {
    case 'Contract':
      return work.find(Contract, id, ['documentId']);
    case 'CustomerLetter':
      return work.find(CustomerLetter, id, ['documentId']);
    case 'Proposal':
      return work.find(Proposal, id, ['documentId']);
    default:
      throw new UserError('NOT_FOUND', ['documentId'], 'record.notFound');
  }
}
