import { Target, type TargetMetric } from '../../entities/market/target';
import { daysOf, type Period } from '../../entities/values/period';
import type { Work } from '../changing/work';
import { sql } from '../reading/sql';
import type { Place } from './relatives';

/** Where a target stands: whom it is for, and when. */
type Entry = Place & { period: Period };

/** The targets on one metric within one period, as a change finds and leaves them: one for each scope and period. */
export class TargetBook {
  private constructor(
    private readonly work: Work,
    private readonly metric: TargetMetric,
    private readonly ids: Map<string, string>,
  ) {}

  /** Opens the book for writing; who comes meanwhile waits, and then changes what is there. */
  static async open(work: Work, metric: TargetMetric, period: Period): Promise<TargetBook> {
    const { first, last } = daysOf(period, work.context.calendar);
    await work.alone(`targets ${metric}`);
    const found = await work.rows<Entry & { id: string }>(
      sql`select t.id, t.user_id as "userId", t.team_id as "teamId", t.period from targets t
        where t.metric = ${metric} and t.first_day >= ${first} and t.last_day <= ${last} and t.deleted_at is null`,
    );
    return new TargetBook(work, metric, new Map(found.map(entry => [keyOf(entry), entry.id])));
  }

  /** Gives the target of a scope and period this value: the one there is, or a new one. @throws UserError for a wrong value */
  async put({ userId, teamId, period }: Entry, value: string): Promise<Target> {
    const { calendar, viewer } = this.work.context;
    const known = this.ids.get(keyOf({ userId, teamId, period }));
    const { first, last } = daysOf(period, calendar);
    const target = known
      ? await this.work.get(Target, known)
      : this.work.add(Target, {
          ...{ userId, teamId, metric: this.metric, period, firstDay: first, lastDay: last },
          ...{ value, said: null, externalId: null },
        });
    target.aim(value, viewer.workspace.currency);
    return target;
  }

  /** Takes the target of a scope and period back, if there is one. */
  async withdraw(entry: Entry): Promise<void> {
    const known = this.ids.get(keyOf(entry));
    if (known) (await this.work.get(Target, known)).deletedAt = this.work.context.now;
  }
}

function keyOf({ userId, teamId, period }: Entry): string {
  return `${userId} ${teamId} ${period}`;
}
