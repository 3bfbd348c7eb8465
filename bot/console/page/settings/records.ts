import { element, icon } from '../element.js';
import { Unanswered } from './api.js';
import type { Desk } from './desk.js';
import type { Control, Field } from './fields/field.js';
import { form, type Values } from './form.js';

/** One of the records a section lists. */
export interface Item {
  id: string;
  /** As the reader calls it. */
  label: string;
  /** What else is worth seeing at a glance. */
  detail: string;
  /** Out of use: listed apart. */
  archived: boolean;
  /** Keeps its place and cannot be archived. */
  fixed?: boolean;
}

/** A list of records that can be added, changed, moved and archived. */
export interface RecordsSettings<T extends Item> {
  /** The mutation that configures one: `configureChannel`. */
  mutation: string;
  /** In their order, the archived ones among them. */
  items: readonly T[];
  /** What can be filled in for one, or for a new one. */
  fields(item: NoInfer<T> | null): (Field | Control)[];
  /** The mutation's input for what was filled in. */
  input(values: Values, item: NoInfer<T> | null): Values;
  /** What adding one is called; where it is left out, none is added. */
  add?: string;
  ordered?: boolean;
  /** How one is taken out of use and brought back; records without it stay. */
  archive?: { out: string; back: string | null; input(item: Item, out: boolean): Values };
  /** The heading of those out of use. */
  apart?: string;
}

/** Shows a list of records. */
export function records<T extends Item>(desk: Desk, settings: RecordsSettings<T>): HTMLElement {
  const { texts, unsaved } = desk;
  const { items } = settings;
  const used = items.filter(item => !item.archived);
  const apart = items.filter(item => item.archived);
  const holder = element('div', { class: 'records' });
  /** Closes the form that is open; one at a time is enough. */
  let close = (): void => {};

  const run = async (values: Values): Promise<void> => {
    if (!unsaved.mayLeave()) return;
    try {
      const { userErrors, change } = await desk.api.change(settings.mutation, values, crypto.randomUUID());
      if (userErrors.length > 0) desk.failed(userErrors.map(({ message }) => message).join(' '));
      else await desk.changed(change);
    } catch (error) {
      desk.failed((error instanceof Unanswered && error.told) || texts.lost);
    }
  };
  const open = (item: T | null, opener: HTMLElement, place: HTMLElement): void => {
    if (!unsaved.mayLeave()) return;
    close();
    const editor = form(desk, {
      label: item ? item.label : (settings.add ?? ''),
      fields: settings.fields(item),
      save: item ? texts.save : texts.add,
      returnTo: opener.dataset.key,
      submit: (values, key) => desk.api.change(settings.mutation, settings.input(values, item), key),
      cancel: () => {
        if (!unsaved.mayLeave()) return;
        close();
        opener.focus();
      },
    });
    close = () => {
      unsaved.note(editor, false);
      editor.remove();
      opener.hidden = false;
      close = () => {};
    };
    opener.hidden = true;
    place.append(editor);
    editor.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
    editor.scrollIntoView({ block: 'nearest' });
  };
  const press = (key: string, label: string, child: Node | string, onclick: () => void, disabled = false) =>
    element(
      'button',
      { type: 'button', class: 'plain', 'data-key': key, 'aria-label': label, title: label, disabled, onclick },
      child,
    );
  const arrows = (item: T): HTMLElement[] => {
    if (!settings.ordered || item.archived || item.fixed) return [];
    const movable = used.filter(({ fixed }) => !fixed);
    const at = movable.indexOf(item);
    const to = (neighbour: T | undefined) => () => {
      if (neighbour) void run({ id: item.id, position: items.indexOf(neighbour) + 1 });
    };
    const [before, after] = [movable[at - 1], movable[at + 1]];
    return [
      press(`up ${item.id}`, texts.moveUp(item.label), icon('up'), to(before), !before),
      press(`down ${item.id}`, texts.moveDown(item.label), icon('down'), to(after), !after),
    ];
  };
  const row = (item: T): HTMLElement => {
    const { archive } = settings;
    const edit = element(
      'button',
      {
        type: 'button',
        class: 'plain',
        'data-key': `edit ${item.id}`,
        'aria-label': `${texts.edit} ${item.label}`,
        onclick: () => open(item, edit, line),
      },
      texts.edit,
    );
    const word = item.archived ? archive?.back : archive?.out;
    const out =
      archive && word && !item.fixed
        ? press(
            `archive ${item.id}`,
            `${word} ${item.label}`,
            word,
            () => void run(archive.input(item, !item.archived)),
          )
        : null;
    const line = element(
      'li',
      { class: item.archived ? 'record apart' : 'record' },
      element('div', { class: 'what' }, element('b', {}, item.label), element('small', {}, item.detail)),
      element('div', { class: 'deeds' }, ...arrows(item), item.archived ? null : edit, out),
    );
    return line;
  };
  holder.append(
    used.length > 0 ? element('ul', { class: 'list' }, ...used.map(row)) : element('p', { class: 'hint' }, texts.none),
  );
  if (settings.add) {
    const adding = element('div', { class: 'adding' });
    const add: HTMLElement = element(
      'button',
      {
        type: 'button',
        class: 'usual add',
        'data-key': `add ${settings.mutation} ${settings.add}`,
        onclick: () => open(null, add, adding),
      },
      icon('fresh'),
      settings.add,
    );
    adding.append(add);
    holder.append(adding);
  }
  if (apart.length > 0) {
    holder.append(
      element(
        'details',
        { class: 'archive', 'data-details': settings.mutation },
        element('summary', {}, `${settings.apart ?? texts.archived} (${apart.length})`),
        element('ul', { class: 'list' }, ...apart.map(row)),
      ),
    );
  }
  return holder;
}
