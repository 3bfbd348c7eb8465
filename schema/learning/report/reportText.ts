import { ActivityKind } from '../../../entities/deals/activity';
import { formatMoney } from '../../../entities/values/money';
import type { Context } from '../../context';
import { spokenDay } from '../../texts/day';
import { learningText } from '../../texts/learning';
import type { SourceKind, SourceRow } from './reportSources';

/** Notes are cut where a line would become a page. */
const LONGEST_NOTES = 160;

/** What a line says, out of what was recorded. */
export function lineText({ viewer }: Context, kind: SourceKind, args: SourceRow['args']): string {
  const { locale, workspace } = viewer;
  const amount = args.money ?? args.amount;
  const currency = args.money ? workspace.currency : String(args.currency ?? workspace.currency);
  return learningText(locale, `report.${kind}`, {
    ...args,
    competitor: args.competitor ?? 'none',
    reason: args.reason ?? 'OTHER',
    amount: amount == null ? 'none' : formatMoney({ amount: String(amount), currency }, locale),
    day: typeof args.day === 'string' ? spokenDay(locale, args.day) : 'none',
    kinds: typeof args.kinds === 'string' ? countsOf(args.kinds, locale) : '',
    notes: typeof args.notes === 'string' ? shortened(args.notes) : 'none',
  });
}

/** How often something was done, by kind: `2 calls, 1 demo`. */
function countsOf(kinds: string, locale: Parameters<typeof learningText>[0]): string {
  const all = kinds.split(',');
  return Object.values(ActivityKind)
    .map(kind => ({ kind, count: all.filter(each => each === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => learningText(locale, 'report.count', { kind, count }))
    .join(learningText(locale, 'comma'));
}

function shortened(notes: string): string {
  const characters = [...notes.replaceAll(/\s+/g, ' ').trim()];
  return characters.length > LONGEST_NOTES ? `${characters.slice(0, LONGEST_NOTES).join('')}…` : characters.join('');
}
