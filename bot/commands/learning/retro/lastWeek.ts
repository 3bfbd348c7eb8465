import { type Period, periodOf, previousPeriod } from '../../../../entities/values/period';
import type { Setting } from '../../../understand/setting';

/** The week before the one a message was sent in: what is looked back at when nothing else is said. */
export function lastWeek({ today, viewer }: Setting): Period {
  return previousPeriod(periodOf(today, 'WEEK', viewer.workspace), viewer.workspace);
}
