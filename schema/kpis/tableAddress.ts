import { globalId } from '../../entities/values/globalId';
import { type Scope, type ScopeInput, ScopeType } from '../scope';
import type { AskedTable } from '../tables/askedTable';
import type { Question } from './question';
import type { Step } from './steps';

/** The address of a figure's table as CSV; null where the answer is a single figure. */
export function figureTable(question: Question): string | null {
  const { metric, period, groupBy, compare, filter, steps, goal } = question;
  if (groupBy === null && compare === null) return null;
  return addressFor(question, {
    ...{ kind: 'figure', metric, scope: inputOf(question.scope), period, groupBy, compare, filter, goal },
    from: steps && goal === null ? nameOf(steps.from) : null,
    to: steps && goal === null ? nameOf(steps.to) : null,
  });

  function nameOf({ milestone, label }: Step): string {
    return milestone ?? label;
  }
}

/** The address of a funnel's table as CSV. */
export function funnelTable(question: Question): string {
  const { scope, period, filter } = question;
  return addressFor(question, { kind: 'funnel', scope: inputOf(scope), period, filter });
}

function addressFor({ context: { viewer, around } }: Question, table: AskedTable['table']): string {
  return around.tableUrl({
    workspaceId: viewer.workspace.id,
    userId: viewer.user.id,
    locale: viewer.locale,
    table,
  });
}

/** The scope as it would be asked for again. */
function inputOf({ type, userId, teamIds }: Scope): ScopeInput {
  if (type === ScopeType.USER && userId !== null) return { type, id: globalId('User', userId) };
  const [team] = teamIds ?? [];
  if (type === ScopeType.TEAM && team !== undefined) return { type, id: globalId('Team', team) };
  return { type };
}
