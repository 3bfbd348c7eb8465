import { addDays, type Day, dayOf, startOfDay } from '../../entities/values/day';
import { isOff } from './holidays';

const MINUTE = 60_000;
/** Nine to twelve, half past one to half past six. */
const MORNING = { start: 9 * 60, minutes: 180 };
const AFTERNOON = { start: 13 * 60 + 30, minutes: 300 };
const WORKED = MORNING.minutes + AFTERNOON.minutes;

/**
 * Instants by working time: position 12.5 is the middle of the thirteenth working day since the start. Stories told in
 * positions happen in office hours, leave out holidays and stay in order by themselves.
 */
export class WorkCalendar {
  /** Working days from the start to the end of the last month. */
  private readonly days: { day: Day; midnight: number }[] = [];
  /** The position of `asOf`: nothing happens after it. */
  readonly end: number;

  /** @param first the first day @param asOf the last instant */
  constructor(
    readonly first: Day,
    readonly asOf: Date,
    readonly timeZone: string,
  ) {
    const after = nextMonth(monthOf(this.today));
    for (let day = first; day < after; day = addDays(day, 1)) {
      if (!isOff(new Date(`${day}T00:00:00Z`))) this.days.push({ day, midnight: startOfDay(day, timeZone).getTime() });
    }
    this.end = this.positionOf(asOf);
  }

  get today(): Day {
    return dayOf(this.asOf, this.timeZone);
  }

  /** The instant of a position, to the minute; positions outside are brought inside. */
  at(position: number): Date {
    const inside = Math.min(Math.max(position, 0), this.end);
    const last = this.days.length - 1;
    const index = Math.min(Math.floor(inside), last);
    const worked = Math.min(Math.floor((inside - index) * WORKED), WORKED);
    const part = worked <= MORNING.minutes ? MORNING.start + worked : AFTERNOON.start + worked - MORNING.minutes;
    const instant = (this.days[index]?.midnight ?? this.asOf.getTime()) + part * MINUTE;
    return new Date(Math.min(instant, this.asOf.getTime()));
  }

  /** The position of an instant; one outside office hours is the nearest office hour before it. */
  positionOf(instant: Date): number {
    const time = instant.getTime();
    let index = this.days.length - 1;
    while (index >= 0 && (this.days[index]?.midnight ?? 0) > time) index -= 1;
    const today = this.days[index];
    if (!today) return 0;
    const minutes = Math.floor((time - today.midnight) / MINUTE);
    const morning = clamp(minutes - MORNING.start, MORNING.minutes);
    return index + (morning + clamp(minutes - AFTERNOON.start, AFTERNOON.minutes)) / WORKED;
  }

  /** The first position on or after a day. */
  startOf(day: Day): number {
    const index = this.days.findIndex(each => each.day >= day);
    return index < 0 ? this.days.length : index;
  }

  /** The working day some working days after today (or before it, when negative), today itself being 0. */
  dayAway(count: number): Day {
    let day = this.today;
    for (let left = Math.abs(count); left > 0; ) {
      day = addDays(day, Math.sign(count));
      if (!isOff(new Date(`${day}T00:00:00Z`))) left -= 1;
    }
    return day;
  }

  /** The first instant of a month. */
  startOfMonth(month: string): Date {
    return startOfDay(`${month}-01`, this.timeZone);
  }

  /** The last instant of a month so far. */
  endOfMonth(month: string): Date {
    return new Date(Math.min(startOfDay(nextMonth(month), this.timeZone).getTime() - MINUTE, this.asOf.getTime()));
  }

  /** The months from the first to the present one, each with its working time and how much of it has passed. */
  months(): WorkMonth[] {
    const months: WorkMonth[] = [];
    const thisMonth = monthOf(this.today);
    for (let month = monthOf(this.first); month <= thisMonth; month = monthOf(nextMonth(month))) {
      const start = this.startOf(`${month}-01`);
      const days = this.startOf(nextMonth(month)) - start;
      const end = Math.min(start + days, this.end);
      months.push({
        month,
        start,
        end,
        passed: month < thisMonth ? 1 : (end - start) / days,
        current: month === thisMonth,
      });
    }
    return months;
  }
}

/** A calendar month in positions. */
export interface WorkMonth {
  /** `2026-11` */
  month: string;
  start: number;
  /** Where it ends, or where it has got to. */
  end: number;
  /** Share of its working time that has passed, 0..1. */
  passed: number;
  current: boolean;
}

/** The month of a day. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The first day of the month after a month. */
export function nextMonth(month: string): Day {
  return `${monthOf(addDays(`${month}-01`, 31))}-01`;
}

function clamp(minutes: number, most: number): number {
  return Math.min(Math.max(minutes, 0), most);
}
