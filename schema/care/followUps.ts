import { FollowUp } from '../../entities/care/followUp';
import { type FollowUpPlan, USUAL_FOLLOW_UP } from '../../entities/care/followUpPlan';
import { Account } from '../../entities/customers/account';
import type { Deal } from '../../entities/deals/deal';
import { Task } from '../../entities/deals/task';
import { User } from '../../entities/people/user';
import { addDays, addMonths, type Day, dayOf } from '../../entities/values/day';
import type { Workdays } from '../../entities/values/workdays';
import type { Work } from '../changing/work';
import { todayOf } from '../deals/today';
import { sql } from '../reading/sql';
import { workdaysOf } from '../settings/workdays';
import { careText } from '../texts/care';

/** Gives a won deal's owner the tasks of the workspace's follow-up plan, counted from the day of the win and put to working days. */
export async function planFollowUp(work: Work, deal: Deal, at: Date): Promise<void> {
  const { days, everyMonths } = await planOf(work);
  const won = dayOf(at, work.context.calendar.timeZone);
  const { account, locale } = await addressed(work, deal);
  const workdays = await workdaysOf(work, work.context.viewer.workspace);
  for (const count of days) {
    const title = careText(locale, 'followUp.days', { account, days: count });
    addFollowUp(work, deal, { title, day: addDays(won, count), months: null }, workdays);
  }
  if (everyMonths === null) return;
  const last = addDays(won, days.at(-1) ?? 0);
  const title = careText(locale, 'followUp.regular', { account });
  addFollowUp(work, deal, { title, day: addMonths(last, everyMonths), months: everyMonths }, workdays);
}

/** A deal that was opened again is not followed up as a customer: what is still to be done of its plan goes. */
export async function dropFollowUps(work: Work, deal: Deal): Promise<void> {
  const open = await work.rows<{ id: string; taskId: string }>(
    sql`select f.id, f.task_id as "taskId" from follow_ups f
      join tasks t on t.workspace_id = f.workspace_id and t.id = f.task_id and t.done_at is null and t.deleted_at is null
      where f.deal_id = ${deal.id} and f.deleted_at is null order by f.created_at, f.id`,
  );
  for (const { id, taskId } of open) {
    (await work.get(FollowUp, id)).deletedAt = work.context.now;
    (await work.get(Task, taskId)).deletedAt = work.context.now;
  }
}

/** After a regular call comes the next one; what was called late does not make the next one late too, nor lie in the past. */
export async function continueFollowUp(work: Work, done: Task): Promise<void> {
  const [kept] = await work.rows<{ months: number; dealId: string; reckonedFor: Day | null }>(
    sql`select f.next_after_months as months, f.deal_id as "dealId", f.reckoned_for as "reckonedFor" from follow_ups f
      where f.task_id = ${done.id} and f.next_after_months is not null and f.deleted_at is null`,
  );
  if (!kept) return;
  const today = todayOf(work.context);
  const workdays = await workdaysOf(work, work.context.viewer.workspace);
  // Holidays move one call, not all that follow; who has moved it by hand has moved the rhythm.
  const { reckonedFor } = kept;
  const moved = reckonedFor === null || workdays.onOrAfter(reckonedFor) !== done.dueOn;
  let day = addMonths((moved ? done.dueOn : reckonedFor) ?? today, kept.months);
  while (day <= today) day = addMonths(day, kept.months);
  const task = work.add(Task, {
    ...blank(done.title, workdays.onOrAfter(day)),
    ownerId: done.ownerId,
    accountId: done.accountId,
    dealId: done.dealId,
  });
  work.add(FollowUp, { taskId: task.id, dealId: kept.dealId, nextAfterMonths: kept.months, reckonedFor: day });
}

/** A call of the plan: the day it is reckoned for, and after how many months the next one comes. */
interface Call {
  title: string;
  day: Day;
  months: number | null;
}

function addFollowUp(work: Work, deal: Deal, { title, day, months }: Call, workdays: Workdays): void {
  const task = work.add(Task, {
    ...blank(title, workdays.onOrAfter(day)),
    ownerId: deal.ownerId,
    accountId: deal.accountId,
    dealId: deal.id,
  });
  work.add(FollowUp, { taskId: task.id, dealId: deal.id, nextAfterMonths: months, reckonedFor: day });
}

function blank(title: string, dueOn: Day) {
  return { title, dueOn, dueTime: null, doneAt: null, leadId: null, activityId: null, said: null, externalId: null };
}

/** The account's name, and the language its owner's tasks are written in. */
async function addressed(work: Work, deal: Deal) {
  const [account, owner] = [await work.look(Account, deal.accountId), await work.look(User, deal.ownerId)];
  return { account: account?.name ?? deal.name, locale: owner?.locale ?? work.context.viewer.workspace.locale };
}

async function planOf(work: Work): Promise<Pick<FollowUpPlan, 'days' | 'everyMonths'>> {
  const [plan] = await work.rows<Pick<FollowUpPlan, 'days' | 'everyMonths'>>(
    sql`select p.days, p.every_months as "everyMonths" from follow_up_plans p where p.deleted_at is null`,
  );
  return plan ?? USUAL_FOLLOW_UP;
}
