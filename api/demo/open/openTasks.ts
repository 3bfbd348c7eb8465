import { type House, known } from '../house';
import { ago } from './done';
import type { OpenWork } from './openDeals';

/** Something somebody has to do. */
interface TaskPlan {
  owner: string;
  title: string;
  /** Working days from today; negative when it is overdue. */
  due: number;
  time?: string;
  deal?: string;
  lead?: string;
}

const PLANS: readonly TaskPlan[] = [
  { owner: 'alice@demo.test', title: 'send Acme the quote', due: 2, deal: 'Acme Cloud Platform' },
  {
    owner: 'alice@demo.test',
    title: 'agree on the renewal price with Peter Gibbons',
    due: 1,
    time: '15:00',
    deal: 'Initech Support renewal',
  },
  { owner: 'alice@demo.test', title: 'invite the Globex planners to a demo', due: 4, deal: 'Globex Analytics' },
  { owner: 'alice@demo.test', title: 'find out when the buyer of Wayne Foods is back', due: 5, lead: 'Wayne Foods' },
  { owner: 'bob@demo.test', title: 'get a date with the compliance officer', due: -3, deal: 'Umbrella Cloud Platform' },
  {
    owner: 'bob@demo.test',
    title: 'compare our proposal with the one from Rivalsoft',
    due: 0,
    deal: 'Hooli Analytics upgrade',
  },
  { owner: 'bob@demo.test', title: 'try Miles Dyson once more', due: 3, lead: 'Cyberdyne Clinics' },
  { owner: 'diego@demo.test', title: 'send the NDA', due: 1, deal: 'Stark Medical Cloud Platform' },
  {
    owner: 'diego@demo.test',
    title: 'prepare the pilot with Omar Haddad',
    due: 3,
    time: '10:30',
    deal: 'Stark Logistics Analytics',
  },
  { owner: 'diego@demo.test', title: 'confirm the first meeting with Art Core', due: 2, deal: 'Vandelay Analytics' },
  { owner: 'diego@demo.test', title: 'turn Tyrell Transport into a deal', due: 4, lead: 'Tyrell Transport' },
  { owner: 'maria@demo.test', title: 'go through the stuck deals with Bob and Diego', due: 1, time: '09:30' },
  { owner: 'zhang.min@demo.test', title: '准备演示材料', due: 2 },
  { owner: 'zhang.min@demo.test', title: '跟王伟过一遍绿洲医疗的进展', due: 1, time: '16:00' },
  { owner: 'li.na@demo.test', title: '给星辰科技发报价', due: 1, deal: '星辰云平台' },
  { owner: 'li.na@demo.test', title: '跟吴强确认签字时间', due: 2, time: '10:00', deal: '蓝海支持续约' },
  { owner: 'li.na@demo.test', title: '联系郑洁', due: 0, lead: '海天食品' },
  { owner: 'wang.wei@demo.test', title: '整理东方制造的调研提纲', due: 3, deal: '东方分析套件' },
  { owner: 'wang.wei@demo.test', title: '再约何静', due: -2, deal: '绿洲云平台' },
  { owner: 'wang.wei@demo.test', title: '给冯磊发病历管理的介绍', due: 2, time: '14:00', lead: '明德诊所' },
];

/** Working days ago at which the first task was noted down, the others a little earlier each, overdue ones long ago. */
const NOTED = 1.1;
const APART = 0.07;

/** Writes what people have to do now, each in their own language. */
export function tellOpenTasks(house: House, open: OpenWork, leads: ReadonlyMap<string, string>): void {
  PLANS.forEach(({ owner, title, due, time, deal: dealName, lead }, place) => {
    const noted = ago(house, NOTED + APART * place + 2 * Math.max(-due, 0));
    const deal = dealName ? known(open.deals, dealName) : undefined;
    house.ledger.tasks.push({
      id: house.newId(noted),
      createdAt: noted,
      updatedAt: noted,
      title,
      dueTime: time,
      dueOn: house.calendar.dayAway(due),
      ownerId: known(house.people, owner).id,
      accountId: deal?.accountId,
      dealId: deal?.id,
      leadId: lead && known(leads, lead),
    });
  });
}
