import { daysOf, periodOf, shiftPeriod } from '../../../entities/values/period';
import { world } from '../demoWorld';
import { type House, known } from '../house';

/** What somebody told at the end of each of the last weeks, the latest first. */
interface Told {
  email: string;
  weeks: { wins?: string; problems?: string; plan?: string }[];
}

const TOLD: Told[] = [
  {
    email: 'alice@demo.test',
    weeks: [
      {
        wins: 'Proposal presented at Acme, Wendy wants a version with training',
        problems: 'Waiting for the numbers of the second plant',
        plan: 'Send Acme the quote, close the Initech renewal, call Wayne Foods',
      },
      {
        wins: 'Good first meeting with Globex',
        problems: 'Two demos moved by the customer',
        plan: 'Follow up Globex, five calls to new leads',
      },
      { wins: 'Three new leads from the trade show', plan: 'First calls with all of them' },
    ],
  },
  {
    email: 'bob@demo.test',
    weeks: [
      {
        wins: 'Hooli has our proposal on the table',
        problems: 'Rivalsoft is about a fifth cheaper at Hooli; no date with the compliance officer at Umbrella yet',
        plan: 'Compare both offers line by line, find a sponsor at Umbrella',
      },
      {
        wins: 'Two small support deals closed',
        problems: 'Many first calls, few second ones',
        plan: 'Prepare the second calls better',
      },
    ],
  },
  {
    email: 'diego@demo.test',
    weeks: [
      {
        wins: 'Pilot agreed with Stark Logistics',
        problems: 'After the proposal it gets quiet, twice this month',
        plan: 'Go through open objections with Maria, prepare the pilot',
      },
      {
        wins: 'Demo at Stark Medical went well',
        problems: 'Waiting for their list of interfaces',
        plan: 'Send the NDA, confirm Vandelay',
      },
    ],
  },
  {
    email: 'li.na@demo.test',
    weeks: [
      { wins: '蓝海续约谈到最后一步', problems: '星辰的法务还没回意见', plan: '跟吴强确认签字时间，给星辰发报价' },
      { wins: '拿下两个老客户的续约', problems: '新客户首次见面排不出时间', plan: '约三家新客户见面' },
      { wins: '老客户介绍了一条新线索', plan: '联系海天食品，准备星辰的方案' },
    ],
  },
  {
    email: 'wang.wei@demo.test',
    weeks: [
      { wins: '东方制造第一次会议开得不错', problems: '绿洲医疗一直约不上何静', plan: '整理调研提纲，再约何静' },
      { wins: '本月拜访量完成', problems: '两家客户都说要等明年', plan: '给这两家各提一个试点方案' },
    ],
  },
];

/** Time of day at which people check in, as a share of the working day. */
const EVENING = 0.95;

/** Writes the check-ins of the last weeks that are over. */
export function tellCheckIns(house: House): void {
  const { calendar, ledger, newId } = house;
  const thisWeek = periodOf(calendar.today, 'WEEK', world.workspace);
  TOLD.forEach(({ email, weeks }, place) => {
    const { id: userId, teamId } = known(house.people, email);
    weeks.forEach((told, ago) => {
      const period = shiftPeriod(thisWeek, -1 - ago, world.workspace);
      const friday = calendar.startOf(daysOf(period, world.workspace).last) - 1;
      const at = calendar.at(friday + EVENING - place * 0.01);
      ledger.check_ins.push({
        id: newId(at),
        createdAt: at,
        updatedAt: at,
        at,
        userId,
        teamId,
        period,
        lines: [],
        ...told,
      });
    });
  });
}
