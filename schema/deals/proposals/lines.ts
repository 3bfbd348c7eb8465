import { Decimal } from 'decimal.js';
import { Field, ID, InputType } from 'type-graphql';
import type { Deal } from '../../../entities/deals/deal';
import { type Need, NeedPriority } from '../../../entities/deals/need';
import type { ProposalLine } from '../../../entities/deals/proposalLine';
import { DecimalScalar } from '../../../entities/scalars';
import { readGlobalId } from '../../../entities/values/globalId';
import type { Locale } from '../../../entities/values/locale';
import { UserError } from '../../../entities/values/userError';
import { exactAmount } from '../../changing/amount';
import { LONGEST_TEXT, required } from '../../changing/text';
import { writtenAmount } from '../../documents/written';
import { followUpText } from '../../texts/followUp';
import { sharedOut } from './pricing';

@InputType({ description: 'One line of a proposal: a need, how it is met, and the price of it.' })
export class ProposalLineInput {
  @Field(() => ID, { nullable: true, description: 'The deal’s need it answers; left out for one that answers none.' })
  needId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is needed; the need’s own words when left out.' })
  heading?: string | null;

  @Field({ description: 'How it is met.' })
  answer!: string;

  @Field(() => DecimalScalar, { description: 'What it costs, in the deal’s currency.' })
  amount!: string;
}

/** A line before it is part of a proposal. */
export type LineDraft = Pick<ProposalLine, 'needId' | 'heading' | 'answer' | 'amount'>;

/** What lines are drafted from. */
export interface LineSources {
  deal: Pick<Deal, 'name' | 'currency'>;
  /** The deal's amount. */
  amount: string;
  account: { name: string };
  /** The product line's name in the proposal's language. */
  product: string | null;
  /** The needs that are not dropped, in the order of the lines. */
  needs: readonly Pick<Need, 'id' | 'text' | 'priority' | 'entryId'>[];
  /** What was said, by discovery entry's id. */
  entries: ReadonlyMap<string, string>;
}

/** A need's share of the price by how much it matters. */
const WEIGHT: Record<NeedPriority, number> = { HIGH: 3, MEDIUM: 2, LOW: 1 };

/** One line for each need, priced by how much it matters; without needs one for the whole. The prices add up to the amount. */
export function draftedLines(locale: Locale, sources: LineSources): LineDraft[] {
  const { deal, amount, account, product, needs, entries } = sources;
  if (needs.length === 0) {
    const what = product ?? deal.name;
    const answer = followUpText(locale, 'proposal.line.whole', { what, account: account.name });
    return [{ needId: null, heading: what, answer, amount }];
  }
  const prices = sharedOut(
    amount,
    deal.currency,
    needs.map(need => WEIGHT[need.priority]),
  );
  return needs.map((need, place) => {
    const entry = need.entryId === null ? undefined : entries.get(need.entryId);
    const values = { product: product ?? 'none', entry: entry ?? '' };
    return {
      needId: need.id,
      heading: need.text,
      answer: followUpText(locale, entry === undefined ? 'proposal.line' : 'proposal.line.entry', values),
      amount: prices[place] ?? '0',
    };
  });
}

/** Lines as somebody wrote them. @throws UserError where a need is left unanswered or the sum is not the deal's amount */
export function givenLines(
  locale: Locale,
  inputs: readonly ProposalLineInput[],
  { deal, amount, needs }: Pick<LineSources, 'deal' | 'amount' | 'needs'>,
): LineDraft[] {
  const lines = inputs.map(({ needId, heading, answer, amount: price }): LineDraft => {
    const need = needId == null ? null : needOf(needId, needs);
    return {
      needId: need?.id ?? null,
      heading: required(heading ?? need?.text ?? '', 'heading', LONGEST_TEXT),
      answer: required(answer, 'answer', LONGEST_TEXT),
      amount: exactAmount(price, deal.currency, ['lines', 'amount']),
    };
  });
  const unanswered = needs.find(need => !lines.some(line => line.needId === need.id));
  if (unanswered) throw new UserError('INVALID', ['lines'], 'proposal.needUnanswered', { need: unanswered.text });
  const sum = lines.reduce((total, line) => total.plus(line.amount), new Decimal(0));
  if (!sum.equals(amount)) {
    const written = (value: string) => writtenAmount(value, deal.currency, locale) ?? '';
    const args = { sum: written(sum.toFixed()), amount: written(amount) };
    throw new UserError('INVALID', ['lines'], 'proposal.sumDiffers', args);
  }
  return lines;
}

function needOf(id: string, needs: LineSources['needs']): LineSources['needs'][number] {
  const read = readGlobalId(id);
  const need = read?.type === 'Need' ? needs.find(one => one.id === read.id) : undefined;
  if (!need) throw new UserError('INVALID', ['lines', 'needId'], 'proposal.needElsewhere');
  return need;
}
