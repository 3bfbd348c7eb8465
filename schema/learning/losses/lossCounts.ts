import type { Context } from '../../context';
import { closedBy } from '../../kpis/closedDeals';
import { sql } from '../../reading/sql';
import type { Scope } from '../../scope';

/** How deals were lost, counted. Keys are a reason or the key of a record; null where nothing was recorded. */
export interface LossCount {
  key: string | null;
  count: number;
  /** Sum in the workspace's currency, exact decimal; null when no deal has an amount. */
  money: string | null;
  withoutAmount: number;
}

/** A reason and whom the deals lost for it went to. */
export interface ReasonAndCompetitor {
  reason: string;
  competitor: string;
  count: number;
}

/** How many of a product line's closed deals were lost. */
export interface LineOutcome {
  key: string;
  closed: number;
  lost: number;
}

/** All counts of one question. */
export interface LossCounts {
  whole: LossCount;
  reasons: LossCount[];
  stages: LossCount[];
  competitors: LossCount[];
  lines: LossCount[];
  pairs: ReasonAndCompetitor[];
  outcomes: LineOutcome[];
}

type Row = {
  cut: number;
  reason: string | null;
  stage: string | null;
  competitor: string | null;
  line: string | null;
} & Omit<LossCount, 'key'>;

/** What `grouping(reason, stage, competitor, line)` says of each set: a bit is 1 where the column is not grouped by. */
const CUT = { whole: 15, reason: 7, stage: 11, competitor: 13, line: 14, pair: 5 } as const;

/** Counts the deals lost between two instants, as the figure of whose they were when they closed. */
export async function countLosses(context: Context, scope: Scope, from: Date, to: Date): Promise<LossCounts> {
  const closed = sql`d.deleted_at is null and d.closed_at >= ${from} and d.closed_at < ${to} and ${closedBy(scope)}`;
  const rows = await context.read.rows<Row>(
    sql`with lost as materialized (
        select d.loss_reason as reason, d.competitor_id::text as competitor, d.product_line_id::text as line, d.closed_amount as amount,
          (select c.from_stage_id::text from stage_changes c where c.deal_id = d.id and c.to_stage_id = d.stage_id and c.deleted_at is null
            order by c.at desc, c.id desc limit 1) as stage
        from deals d where d.state = 'LOST' and ${closed})
      select grouping(reason, stage, competitor, line) as cut, reason, stage, competitor, line, count(*)::integer as count,
        sum(amount)::text as money, (count(*) filter (where amount is null))::integer as "withoutAmount"
      from lost group by grouping sets ((), (reason), (stage), (competitor), (line), (reason, competitor))
      order by count(*) desc, sum(amount) desc nulls last, reason, stage, competitor, line`,
  );
  const outcomes = await context.read.rows<LineOutcome>(
    sql`select d.product_line_id::text as key, count(*)::integer as closed, (count(*) filter (where d.state = 'LOST'))::integer as lost
      from deals d where d.product_line_id is not null and ${closed} group by 1 order by 1`,
  );
  const of = (cut: number): Row[] => rows.filter(row => row.cut === cut);
  const by = (cut: number, column: 'reason' | 'stage' | 'competitor' | 'line'): LossCount[] =>
    of(cut).map(row => ({ key: row[column], count: row.count, money: row.money, withoutAmount: row.withoutAmount }));
  const [whole] = of(CUT.whole);
  return {
    whole: whole ? { ...whole, key: null } : { key: null, count: 0, money: null, withoutAmount: 0 },
    reasons: by(CUT.reason, 'reason'),
    stages: by(CUT.stage, 'stage'),
    competitors: by(CUT.competitor, 'competitor'),
    lines: by(CUT.line, 'line'),
    pairs: of(CUT.pair).flatMap(({ reason, competitor, count }) =>
      reason && competitor ? [{ reason, competitor, count }] : [],
    ),
    outcomes,
  };
}
