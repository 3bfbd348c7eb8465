import { Decimal } from 'decimal.js';
import { command, graphql } from '../../command';
import { FORM_NAMES, type FormName, OPENING } from '../../forms/opening';
import { type Known, PLANS } from '../../forms/plans';
import type { NameEntry } from '../../ports';
import { fromButton } from '../../understand/slots/hidden';
import { recordNamed } from '../../understand/slots/names';
import { dealNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';

const DEAL_TO_CHANGE = graphql(`query DealToChange($id: ID!) {
  node(id: $id) {
    ... on Deal { id version name amount { amount } expectedCloseOn owner { id name } productLine { id } }
  }
}`);

interface Data {
  node: {
    version: number;
    amount: { amount: string } | null;
    expectedCloseOn: string | null;
    owner: { id: string; name: string };
    productLine: { id: string } | null;
  } | null;
}

const formNamed = fromButton((json): FormName | undefined => FORM_NAMES.find(name => name === json));

/** Hands out a form to fill in; buttons and the platforms' shortcuts ask for it, there is no sentence for it. */
export const openForm = command({
  name: OPENING,
  area: 'bot',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: {
    form: formNamed,
    deal: dealNamed,
    account: recordNamed('account'),
    lead: recordNamed('lead'),
    notes: freeText('rest'),
  },
  needs: ['form'],
  aside: true,
  operation(slots, { say, setting }) {
    const { form, deal } = slots;
    if (deal && (form === 'editDeal' || form === 'closeDeal'))
      return { operation: DEAL_TO_CHANGE, variables: { id: deal.id } };
    return { text: say('form.fillIn'), form: PLANS[form ?? 'logActivity']({ say, setting }, knownFrom(slots)) };
  },
  reply({ node: deal }: Data, { say, setting }, slots) {
    if (!deal) return { text: say('gone.deal') };
    const present = {
      version: deal.version,
      amount: deal.amount ? new Decimal(deal.amount.amount).toFixed() : null,
      closeDate: deal.expectedCloseOn,
      owner: deal.owner.id,
      ownerName: deal.owner.name,
      productLine: deal.productLine?.id ?? null,
    };
    const form = PLANS[slots.form ?? 'editDeal']({ say, setting }, { ...knownFrom(slots), present });
    return { text: say('form.fillIn'), form };
  },
});

function knownFrom({
  deal,
  account,
  lead,
  notes,
}: { [Slot in 'deal' | 'account' | 'lead']?: NameEntry } & { notes?: string }): Known {
  return { party: deal ?? account ?? lead, deal, notes };
}
