import { element, icon } from '../../element.js';
import type { Texts } from '../texts/en.js';
import { type Choice, type Control, faultLine, freshId } from './field.js';

/** People in an order; holds their ids. */
export function rotaControl(name: string, chosen: readonly string[], people: readonly Choice[], texts: Texts): Control {
  const id = freshId();
  let order = [...chosen];
  const list = element('ol', { class: 'rota' });
  const add = element('select', { id, 'aria-describedby': `${id}-fault` });
  const group = element(
    'fieldset',
    { class: 'field-row' },
    element('legend', {}, texts.routing.people),
    list,
    element('label', { for: id, class: 'unseen' }, texts.routing.addPerson),
    add,
  );
  const { line, fault } = faultLine(id, () => add);
  group.append(line);

  const put = (next: string[], focus: string): void => {
    order = next;
    show();
    const wanted = group.querySelector<HTMLElement>(`[data-key="${focus}"]`);
    if (wanted?.matches(':enabled')) wanted.focus();
    else add.focus();
    // Like the inputs beside it, it tells the form that it holds something else.
    group.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const swapped = (at: number, other: number): string[] =>
    order.map((one, index) => (index === at ? order[other] : index === other ? order[at] : one) ?? one);
  const button = (key: string, label: string, child: Node | string, disabled: boolean, press: () => void) =>
    element(
      'button',
      { type: 'button', class: 'plain', 'data-key': key, 'aria-label': label, title: label, disabled, onclick: press },
      child,
    );
  const show = (): void => {
    list.replaceChildren(
      ...order.map((person, at) => {
        const label = people.find(({ value }) => value === person)?.label ?? person;
        return element(
          'li',
          {},
          element('span', {}, label),
          button(`up ${person}`, texts.moveUp(label), icon('up'), at === 0, () =>
            put(swapped(at, at - 1), `up ${person}`),
          ),
          button(`down ${person}`, texts.moveDown(label), icon('down'), at === order.length - 1, () =>
            put(swapped(at, at + 1), `down ${person}`),
          ),
          button(`remove ${person}`, `${texts.remove} ${label}`, texts.remove, false, () =>
            put(
              order.filter(one => one !== person),
              '',
            ),
          ),
        );
      }),
    );
    const left = people.filter(({ value }) => !order.includes(value));
    add.replaceChildren(
      element('option', { value: '' }, texts.routing.addPerson),
      ...left.map(({ value, label }) => element('option', { value }, label)),
    );
    add.disabled = left.length === 0;
  };
  add.addEventListener('change', () => {
    if (add.value) put([...order, add.value], '');
  });
  show();
  return {
    name,
    element: group,
    read: () => ({ value: order }),
    isChanged: () => order.join() !== chosen.join(),
    fault,
    focus: () => add.focus(),
  };
}
