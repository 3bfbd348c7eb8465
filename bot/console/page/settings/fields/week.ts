import { element } from '../../element.js';
import type { Texts } from '../texts/en.js';
import { type Control, faultLine, freshId } from './field.js';

/** A Monday, to name the days of the week from. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** The days of a week, to be ticked; holds ISO weekdays. */
export function weekControl(name: string, worked: readonly number[], locale: string, texts: Texts): Control {
  const id = freshId();
  const named = new Intl.DateTimeFormat(locale, { weekday: locale === 'en' ? 'long' : 'short', timeZone: 'UTC' });
  const boxes = WEEKDAYS.map(day =>
    element('input', { type: 'checkbox', id: `${id}-${day}`, value: day, checked: worked.includes(day) }),
  );
  const group = element(
    'fieldset',
    { class: 'field-row week', 'aria-describedby': `${id}-fault` },
    element('legend', {}, texts.calendar.workingDays),
    element(
      'div',
      { class: 'boxes' },
      ...boxes.map((box, at) => element('label', { for: box.id }, box, named.format(new Date(MONDAY + at * DAY_MS)))),
    ),
  );
  const { line, fault } = faultLine(id, () => group);
  group.append(line);
  const ticked = (): number[] => boxes.filter(box => box.checked).map(box => Number(box.value));
  const first = ticked().join();
  return {
    name,
    element: group,
    read: () => ({ value: ticked() }),
    isChanged: () => ticked().join() !== first,
    fault,
    focus: () => boxes[0]?.focus(),
  };
}
