import { command, Unfilled } from '../../command';
import { fromButton } from '../../understand/slots/hidden';
import { lossReason } from '../../understand/slots/lossReason';
import { amountOf } from '../../understand/slots/money';
import { knownRecord } from '../../understand/slots/names';
import { dealNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';
import { loseDeal } from '../deals/loseDeal';
import { winDeal } from '../deals/winDeal';

const endingChosen = fromButton(json => (json === 'WON' || json === 'LOST' ? json : undefined));

/** What the form for closing a deal does: `winDeal` or `loseDeal`, whichever was chosen. */
export const closeDeal = command({
  name: 'closeDeal',
  area: 'deals',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: {
    deal: dealNamed,
    ending: endingChosen,
    amount: amountOf(true),
    reason: lossReason,
    competitor: knownRecord('competitor'),
    notes: freeText('rest'),
  },
  needs: ['deal', 'ending'],
  changes: true,
  operation({ ending, deal, amount, ...why }, turn) {
    if (ending === 'WON') return winDeal.operation({ deal, amount }, turn);
    if (!why.reason && !why.competitor) throw new Unfilled({ slot: 'reason', text: turn.say('form.reasonMissing') });
    return loseDeal.operation({ deal, ...why }, turn);
  },
  reply: (data: Record<string, unknown>, turn, slots) =>
    (slots.ending === 'WON' ? winDeal : loseDeal).reply(data, turn, slots),
});
