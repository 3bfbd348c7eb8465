import { command } from '../../command';
import { carried } from '../../understand/slots/internal';
import { freeText } from '../../understand/slots/text';
import { DECIDE, decided } from './decideApproval';

/** Says no to an offer and asks for the reason; pressed beneath the request, never written. */
export const rejectOffer = command({
  name: 'rejectOffer',
  area: 'deals',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: { approval: carried, reason: freeText('rest') },
  needs: ['approval', 'reason'],
  asks: { reason: 'rejectOffer.reason' },
  changes: true,
  strict: true,
  operation: ({ approval, reason }) => ({
    operation: DECIDE,
    variables: { input: { approvalId: approval, decision: 'REJECT', reason } },
  }),
  reply: decided,
});
