import { command, isRequest } from '../../command';
import type { Present } from '../../forms/plans';
import type { NameEntry } from '../../ports';
import { dayBy } from '../../understand/slots/deadline';
import { fromButton } from '../../understand/slots/hidden';
import { amountOf, type Sum } from '../../understand/slots/money';
import { knownRecord } from '../../understand/slots/names';
import { ownerNamed } from '../../understand/slots/owner';
import { dealNamed } from '../../understand/slots/parties';
import { updateDeal } from '../deals/updateDeal';

type Before = Pick<Present, 'version' | 'amount' | 'closeDate' | 'owner' | 'productLine'>;

const shownBefore = fromButton((json): Before | undefined =>
  typeof json === 'object' && json !== null && 'version' in json ? (json as Before) : undefined,
);

/** What the form for changing a deal does: as `updateDeal`, with what the form showed left alone. */
export const editDeal = command({
  name: 'editDeal',
  area: 'deals',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: {
    deal: dealNamed,
    amount: amountOf(true),
    closeDate: dayBy,
    owner: ownerNamed,
    productLine: knownRecord('productLine'),
    before: shownBefore,
  },
  needs: ['deal'],
  changes: true,
  async operation(slots, turn) {
    const { deal, before } = slots;
    const changed = changedIn(slots);
    if (Object.keys(changed).length === 0) return { text: turn.say('form.unchanged') };
    const asked = await updateDeal.operation({ deal, ...changed }, turn);
    if (!isRequest(asked) || !before) return asked;
    const input = { ...(asked.variables.input as object), expectedVersion: before.version };
    return { ...asked, variables: { input } };
  },
  reply: (data: Record<string, unknown>, turn, slots) => updateDeal.reply(data, turn, { ...changedIn(slots) }),
});

interface Edited {
  amount?: Sum;
  closeDate?: string;
  owner?: NameEntry;
  productLine?: NameEntry;
}

/** What differs from what the form showed. */
function changedIn({ before, amount, closeDate, owner, productLine }: Edited & { before?: Before }): Edited {
  return {
    ...(amount && amount.amount !== before?.amount && { amount }),
    ...(closeDate && closeDate !== before?.closeDate && { closeDate }),
    ...(owner && owner.id !== before?.owner && { owner }),
    ...(productLine && productLine.id !== before?.productLine && { productLine }),
  };
}
