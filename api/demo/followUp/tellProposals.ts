import { ProposalState } from '../../../entities/deals/proposalState';
import { addDays, dayOf } from '../../../entities/values/day';
import type { Locale } from '../../../entities/values/locale';
import { ASPECTS } from '../../../schema/deals/discovery/spin';
import { draftedLines } from '../../../schema/deals/proposals/lines';
import { languageFor } from '../../../schema/documents/language';
import { followUpText } from '../../../schema/texts/followUp';
import { world } from '../demoWorld';
import type { House } from '../house';
import { ago } from '../open/done';
import { made } from './made';
import type { FollowUpPlan } from './plans';

const VALID_DAYS = 30;
const IMPORTANCE = ['HIGH', 'MEDIUM', 'LOW'];

/** Writes a deal's proposals, drafted from what was known when each was made. */
export function tellProposals(
  house: House,
  { deal: name, proposals = [] }: FollowUpPlan,
  deal: House['ledger']['deals'][number],
): void {
  const { ledger, calendar } = house;
  proposals.forEach(({ ago: days, state, decidedAgo, reason }, place) => {
    const at = ago(house, days);
    const decidedAt = decidedAgo === undefined ? undefined : ago(house, decidedAgo);
    const amount = deal.amount ?? '0';
    const account = ledger.accounts.find(({ id }) => id === deal.accountId) ?? { name };
    const locale = languageFor(account, { locale: world.workspace.locale as Locale });
    const line = world.productLines.find(each => house.productLines.get(each.name) === deal.productLineId);
    const product = line ? (locale === 'zh-CN' ? line.zh : line.name) : null;
    const told = ledger.discovery_entries.filter(entry => entry.dealId === deal.id && entry.createdAt <= at);
    const needs = ledger.needs
      .filter(need => need.dealId === deal.id && need.state !== 'DROPPED' && need.createdAt <= at)
      .sort((one, other) => IMPORTANCE.indexOf(one.priority) - IMPORTANCE.indexOf(other.priority));
    const proposal = { ...made(house, at), updatedAt: decidedAt ?? at };
    ledger.proposals.push({
      ...proposal,
      dealId: deal.id,
      number: place + 1,
      state: ProposalState[state],
      outside: false,
      locale,
      title: followUpText(locale, 'proposal.title', { what: product ?? name, account: account.name }),
      amount,
      currency: deal.currency,
      background: ASPECTS.flatMap(aspect =>
        told.filter(entry => entry.aspect === aspect).map(({ text }) => ({ aspect, text })),
      ),
      validUntil: addDays(dayOf(at, calendar.timeZone), VALID_DAYS),
      decidedAt,
      decidedOn: decidedAt && dayOf(decidedAt, calendar.timeZone),
      reason,
      userId: deal.ownerId,
      version: decidedAt ? 2 : 1,
    });
    const lines = draftedLines(locale, {
      deal: { name, currency: deal.currency },
      amount,
      account,
      product,
      needs: needs.map(need => ({ ...need, entryId: need.entryId ?? null })),
      entries: new Map(told.map(({ id, text }) => [id, text])),
    });
    lines.forEach((draft, index) => {
      ledger.proposal_lines.push({ ...made(house, at), proposalId: proposal.id, position: index + 1, ...draft });
    });
  });
}
