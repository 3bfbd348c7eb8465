import { array, assert, boolean, constantFrom, date, integer, property, record, uniqueArray } from 'fast-check';
import { addDays } from '../../entities/values/day';
import { USUAL_WORKING_DAYS, Workdays } from '../../entities/values/workdays';

const SPRING_FESTIVAL = { firstDay: '2027-02-05', lastDay: '2027-02-12', worked: false };
const SATURDAY_IN_EXCHANGE = { firstDay: '2027-02-13', lastDay: '2027-02-13', worked: true };

describe('a week from Monday to Friday with a long holiday', () => {
  const workdays = new Workdays(USUAL_WORKING_DAYS, [SPRING_FESTIVAL, SATURDAY_IN_EXCHANGE]);

  test.each([
    ['2027-02-04', true],
    ['2027-02-05', false],
    ['2027-02-08', false],
    ['2027-02-13', true],
    ['2027-02-14', false],
    ['2027-02-15', true],
  ])('%s is worked: %s', (day, worked) => {
    expect(workdays.includes(day)).toBe(worked);
  });

  it('puts what falls into the holiday behind it, and what comes before to the last day worked', () => {
    expect(workdays.onOrAfter('2027-02-05')).toBe('2027-02-13');
    expect(workdays.onOrAfter('2027-02-04')).toBe('2027-02-04');
    expect(workdays.before('2027-02-13')).toBe('2027-02-04');
    expect(workdays.before('2027-02-15')).toBe('2027-02-13');
  });
});

const anyDay = date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map(at =>
  at.toISOString().slice(0, 10),
);
const anyWorkdays = record({
  weekdays: uniqueArray(constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
  holidays: array(record({ firstDay: anyDay, days: integer({ min: 0, max: 30 }), worked: boolean() }), {
    maxLength: 5,
  }),
}).map(
  ({ weekdays, holidays }) =>
    new Workdays(
      weekdays,
      holidays.map(({ firstDay, days, worked }) => ({ firstDay, lastDay: addDays(firstDay, days), worked })),
    ),
);

test('the next working day is worked, not earlier, and nothing before it is; the last one likewise', () => {
  assert(
    property(anyWorkdays, anyDay, (workdays, day) => {
      const next = workdays.onOrAfter(day);
      expect(workdays.includes(next)).toBe(true);
      for (let between = day; between < next; between = addDays(between, 1))
        expect(workdays.includes(between)).toBe(false);
      const last = workdays.before(day);
      expect(workdays.includes(last)).toBe(true);
      expect(last < day).toBe(true);
      expect(workdays.onOrAfter(addDays(last, 1)) >= day).toBe(true);
    }),
  );
});
