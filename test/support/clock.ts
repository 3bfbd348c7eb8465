/** A clock that stands still but for one millisecond per look, so that what happens later is told apart. */
export class TestClock {
  private time = Date.parse('2026-11-24T10:00:00+08:00');

  now(): Date {
    this.time += 1;
    return new Date(this.time);
  }

  /** @param moment RFC 3339 with an offset, such as `2026-11-25T09:00:00+08:00` */
  set(moment: string): void {
    this.time = Date.parse(moment);
  }
}
