import { Account } from '../../../entities/customers/account';
import { Deal } from '../../../entities/deals/deal';
import type { DiscoveryAspect } from '../../../entities/deals/discoveryAspect';
import type { Proposal } from '../../../entities/deals/proposal';
import { ProposalLine } from '../../../entities/deals/proposalLine';
import { User } from '../../../entities/people/user';
import type { Day } from '../../../entities/values/day';
import type { Locale } from '../../../entities/values/locale';
import type { Context } from '../../context';
import { writtenAmount } from '../../documents/written';
import { ASPECTS } from '../discovery/spin';

/** A proposal as its reader sees it; every word is plain text. */
export interface ProposalDocument {
  locale: Locale;
  number: number;
  title: string;
  account: string;
  owner: { name: string; email: string };
  /** What the customer told us; aspects of which nothing was said are left out. */
  background: { aspect: DiscoveryAspect; told: string[] }[];
  lines: { heading: string; answer: string; price: string }[];
  total: string;
  validUntil: Day;
}

/** The columns of a proposal that its document is made of. */
export const WORDS = [
  'dealId',
  'number',
  'locale',
  'title',
  'amount',
  'currency',
  'background',
  'validUntil',
  'outside',
] as const satisfies (keyof Proposal)[];

/** A proposal's document; null for one that was made elsewhere. */
export async function documentOf(
  { load }: Context,
  proposal: Pick<Proposal, 'id' | (typeof WORDS)[number]>,
): Promise<ProposalDocument | null> {
  const { id, locale, currency, validUntil } = proposal;
  if (validUntil === null) return null;
  const [lines, deal] = await Promise.all([
    load.many(ProposalLine, 'proposalId', id, ['heading', 'answer', 'amount'], 'position'),
    load.with(Deal, proposal.dealId, ['accountId', 'ownerId']),
  ]);
  const account = await load.with(Account, deal?.accountId ?? null, ['name']);
  const owner = await load.with(User, deal?.ownerId ?? null, ['name', 'email']);
  return {
    locale,
    number: proposal.number,
    title: proposal.title,
    account: account?.name ?? '',
    owner: { name: owner?.name ?? '', email: owner?.email ?? '' },
    background: ASPECTS.flatMap(aspect => {
      const told = proposal.background.filter(one => one.aspect === aspect).map(({ text }) => text);
      return told.length > 0 ? [{ aspect, told }] : [];
    }),
    lines: lines.map(({ heading, answer, amount }) => ({
      heading,
      answer,
      price: writtenAmount(amount, currency, locale) ?? '',
    })),
    total: writtenAmount(proposal.amount, currency, locale) ?? '',
    validUntil,
  };
}
