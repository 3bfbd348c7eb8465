import { Task } from '../../../entities/deals/task';
import { RetroAction } from '../../../entities/learning/retroAction';
import { RetroPoint } from '../../../entities/learning/retroPoint';
import type { Retrospective } from '../../../entities/learning/retrospective';
import { User } from '../../../entities/people/user';
import { dayOf } from '../../../entities/values/day';
import type { Context } from '../../context';
import { periodLabel } from '../../kpis/periodLabel';
import { scopeOfRecord } from '../../scope';
import { theViewer } from './audience';
import { factsOf } from './kept';
import type { RetroDocument } from './markdown';
import { toldSections } from './told';

/** A retrospective as the viewer reads it outside of chat. */
export async function documentOf(context: Context, retro: Retrospective): Promise<RetroDocument> {
  const { load, viewer, calendar } = context;
  const points = await load.many(RetroPoint, 'retrospectiveId', retro.id, ['text', 'userId'], 'createdAt');
  const actions = await load.many(RetroAction, 'retrospectiveId', retro.id, ['taskId'], 'createdAt');
  const name = async (id: string) => (await load.with(User, id, ['name']))?.name ?? '–';
  const agreed: RetroDocument['actions'][number][] = [];
  for (const { taskId } of actions) {
    const task = await load.with(Task, taskId, ['title', 'dueOn', 'doneAt', 'ownerId']);
    if (!task) continue;
    const { title, dueOn, doneAt, ownerId } = task;
    agreed.push({ title, who: await name(ownerId), due: dueOn, done: doneAt !== null });
  }
  return {
    locale: viewer.locale,
    whose: (await scopeOfRecord(context, retro)).label,
    periodLabel: periodLabel(viewer.locale, retro.period, calendar),
    closedOn: retro.closedAt && dayOf(retro.closedAt, calendar.timeZone),
    sections: await toldSections(context, await factsOf(context, retro), theViewer(context)),
    points: await Promise.all(points.map(async ({ text, userId }) => ({ text, who: await name(userId) }))),
    actions: agreed,
  };
}
