import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { readGlobalId } from '../../entities/values/globalId';
import { labelIn, type Translations } from '../../entities/values/translations';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { moneyOf } from '../money';
import { notFound } from '../reading/badInput';
import { type Sql, sql } from '../reading/sql';
import { careText } from '../texts/care';
import { UpsellSuggestion } from './upsellSuggestion';

/** Suggestions in one answer. */
const MOST = 20;
/** What a single other customer has bought is no pattern. */
const FEWEST_BUYERS = 2;

interface Found extends Record<string, unknown> {
  accountId: string;
  account: string;
  productLineId: string;
  line: string;
  lineTranslations: Translations;
  segment: string;
  segmentTranslations: Translations;
  buyers: number;
  customers: number;
  typical: string | null;
}

/** `suggestUpsell`. */
@Resolver()
export class SuggestUpsell {
  @Query(() => [UpsellSuggestion], {
    description:
      'What other customers of the same segment have bought and this one has not, the most widespread first; without an account for every customer the viewer sees. Reps and managers hear of what their own teams have sold.',
  })
  async suggestUpsell(
    @Arg('accountId', () => ID, { nullable: true, description: 'The customer; all when left out.' })
    accountId: string | null,
    @Ctx() context: Context,
  ): Promise<UpsellSuggestion[]> {
    const { locale, workspace } = context.viewer;
    const found = await context.read.rows<Found>(statement(context, await asked(context, accountId)));
    return found.map(row =>
      Object.assign(new UpsellSuggestion(), {
        accountId: row.accountId,
        productLineId: row.productLineId,
        buyers: row.buyers,
        customers: row.customers,
        typicalAmount: moneyOf(row.typical, workspace.currency),
        reason: careText(locale, 'upsell.reason', {
          buyers: row.buyers,
          customers: row.customers,
          account: row.account,
          productLine: labelIn(locale, row.line, row.lineTranslations),
          segment: labelIn(locale, row.segment, row.segmentTranslations),
        }),
      }),
    );
  }
}

/** The accounts that are asked about. @throws NOT_FOUND for an id that names none the viewer sees */
async function asked(context: Context, accountId: string | null): Promise<Sql> {
  const visible = visibleTo(context.viewer, 'Account', 'a');
  if (accountId == null) {
    return sql`${visible} and exists (select from deals w where w.workspace_id = a.workspace_id
      and w.account_id = a.id and w.state = 'WON' and w.deleted_at is null)`;
  }
  const read = readGlobalId(accountId);
  const known =
    read?.type === 'Account' &&
    (await context.read.rows(
      sql`select from accounts a where a.id = ${read.id} and a.deleted_at is null and ${visible}`,
    ));
  if (!read || !known || known.length === 0) throw notFound(context.viewer.locale);
  return sql`a.id = ${read.id}`;
}

/** Whose sales are looked at: as for figures, the viewer's team's, those of the managed ones, or all. */
function sold({ viewer }: Context): Sql {
  if (viewer.people === null) return sql`true`;
  const teams = [...viewer.managedTeamIds, ...(viewer.teamId ? [viewer.teamId] : [])];
  return sql`(d.closed_team_id = any (${teams}::uuid[]) or d.closed_by_id = ${viewer.user.id})`;
}

/** All in one statement: who has bought what in the segments asked about, and what of it each account lacks. */
function statement(context: Context, which: Sql): Sql {
  return sql`with asked as (
      select a.id, a.name, a.segment_id from accounts a
      where a.deleted_at is null and a.segment_id is not null and ${which}
    ), bought as (
      select a.segment_id, d.account_id, d.product_line_id, d.closed_amount
      from deals d join accounts a on a.workspace_id = d.workspace_id and a.id = d.account_id
      where d.state = 'WON' and d.deleted_at is null and a.deleted_at is null and d.product_line_id is not null
        and a.segment_id in (select segment_id from asked) and ${sold(context)}
    ), peers as (
      select segment_id, count(distinct account_id)::integer as customers, array_agg(distinct account_id) as ids
      from bought group by segment_id
    ), lines as (
      select segment_id, product_line_id, count(distinct account_id)::integer as buyers,
        percentile_disc(0.5) within group (order by closed_amount) as typical
      from bought group by segment_id, product_line_id
    ), lacking as (
      select x.id as "accountId", x.name as account, l.product_line_id as "productLineId", p.name as line,
        p.translations as "lineTranslations", s.name as segment, s.translations as "segmentTranslations",
        l.buyers, q.customers - (x.id = any (q.ids))::integer as customers, l.typical
      from asked x
        join peers q on q.segment_id = x.segment_id
        join lines l on l.segment_id = x.segment_id
        join product_lines p on p.id = l.product_line_id and p.archived_at is null and p.deleted_at is null
        join segments s on s.id = x.segment_id
      where l.buyers >= ${FEWEST_BUYERS} and not exists (select from deals h where h.account_id = x.id
        and h.product_line_id = l.product_line_id and h.state in ('WON', 'OPEN') and h.deleted_at is null)
    )
    select * from lacking order by buyers::numeric / customers desc, typical desc nulls last, account, line limit ${MOST}`;
}
