import { button } from '../../command';
import type { NameEntry } from '../../ports';
import type { Button } from '../../reply';
import type { Say } from '../../texts/say';
import type { Setting } from '../../understand/setting';

/** How often something was used. */
export interface UsesShown {
  deals: number;
  won: number;
}

/** "Used in 7 deals, 4 won". */
export function usesText({ deals, won }: UsesShown, say: Say): string {
  return deals === 0 ? say('uses.none') : say('uses.some', { deals, won });
}

/** An article or a script, by its GraphQL id. */
export type Used = { articleId: string } | { scriptId: string };

/** The button that notes that something was used on a deal. */
export function useButton(used: Used, deal: NameEntry, say: Say): Button {
  return button(say('recordUse.button', { deal: deal.name }), 'recordUse', {
    used,
    deal: { id: deal.id, name: deal.name },
  });
}

/** The open deal a conversation is about: the one spoken of last, or the only one of the account spoken of last. */
export function dealSpokenOf({ recent, names }: Setting): NameEntry | undefined {
  for (const entry of recent) {
    if (entry.type === 'deal') return entry;
    const open = entry.type === 'account' ? names.dealsOf(entry.id).filter(deal => deal.open) : [];
    if (open.length === 1) return open[0];
  }
  return undefined;
}
