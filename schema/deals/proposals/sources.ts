import type { Deal } from '../../../entities/deals/deal';
import type { DiscoveryEntry } from '../../../entities/deals/discoveryEntry';
import type { Need } from '../../../entities/deals/need';
import type { Understood } from '../../../entities/deals/proposal';
import type { Work } from '../../changing/work';
import { raw, sql } from '../../reading/sql';
import { ASPECTS } from '../discovery/spin';

/** What a need gives to a proposal. */
type WantedNeed = Pick<Need, 'id' | 'text' | 'priority' | 'entryId'>;

/** The needs a proposal answers: all that are not dropped, what matters most first. */
export async function wantedNeeds(work: Work, deal: Deal): Promise<WantedNeed[]> {
  return work.rows<WantedNeed>(
    sql`select n.id, n.text, n.priority, n.entry_id as ${raw('"entryId"')} from needs n
      where n.deal_id = ${deal.id} and n.state <> 'DROPPED' and n.deleted_at is null
      order by array_position(array['HIGH', 'MEDIUM', 'LOW'], n.priority), n.created_at, n.id`,
  );
}

/** What the customer told, as the proposal repeats it, and by the entry's id. */
export async function understoodOf(
  work: Work,
  deal: Deal,
): Promise<{ background: Understood[]; entries: ReadonlyMap<string, string> }> {
  const told = await work.rows<Pick<DiscoveryEntry, 'id' | 'aspect' | 'text'>>(
    sql`select e.id, e.aspect, e.text from discovery_entries e
      where e.deal_id = ${deal.id} and e.deleted_at is null order by e.at, e.id`,
  );
  return {
    background: ASPECTS.flatMap(aspect =>
      told.filter(entry => entry.aspect === aspect).map(({ text }) => ({ aspect, text })),
    ),
    entries: new Map(told.map(entry => [entry.id, entry.text])),
  };
}
