import { USUAL_WORKING_DAYS, Workdays } from '../../../entities/values/workdays';
import { askedAt } from '../../../schema/deals/meetings/asking';

const workdays = new Workdays(USUAL_WORKING_DAYS, [{ firstDay: '2026-11-30', lastDay: '2026-11-30', worked: false }]);
const timeZone = 'Asia/Shanghai';
const onFriday = new Date('2026-11-27T00:00:00+08:00');

test.each([
  ['once it is over', 45, '2026-11-27T09:00:00+08:00', '2026-11-27T00:45:00+08:00'],
  ['in the evening of its day', null, '2026-11-27T09:00:00+08:00', '2026-11-27T18:00:00+08:00'],
  [
    'on the next working morning when that has passed, weekend and holiday left out',
    null,
    '2026-11-27T19:00:00+08:00',
    '2026-12-01T09:00:00+08:00',
  ],
])('who held an appointment is asked %s', (_when, durationMinutes, now, asked) => {
  const meeting = { startsAt: onFriday, durationMinutes };
  expect(askedAt(meeting, { timeZone, workdays, now: new Date(now) })).toEqual(new Date(asked));
});
