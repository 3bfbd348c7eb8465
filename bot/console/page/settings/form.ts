import { element } from '../element.js';
import { type Outcome, Unanswered, type UserError } from './api.js';
import type { Desk } from './desk.js';
import { type Control, control, type Field } from './fields/field.js';

/** What is filled in, by the fields' names. */
export type Values = Record<string, unknown>;

/** A form that saves something. */
export interface FormSettings {
  /** For screen readers: what it changes. */
  label: string;
  fields: (Field | Control)[];
  save: string;
  /** The `data-key` of what takes the keys when it has been saved. */
  returnTo?: string;
  /** Carries it out; the key stays the same while nothing else is filled in, so that a lost answer counts once. */
  submit(values: Values, key: string): Promise<Outcome>;
  /** Closes it without saving; without this it stays open. */
  cancel?(): void;
  /** Something about what is filled in, told below the fields. */
  remark?(values: Values): string;
}

/** Shows a form: refusals stand at the fields they are about, and what is not saved is not lost unasked. */
export function form(desk: Desk, settings: FormSettings): HTMLFormElement {
  const { texts, unsaved } = desk;
  const controls = settings.fields.map(field => ('element' in field ? field : control(field, texts)));
  const general = element('p', { class: 'fault general', role: 'alert', hidden: true });
  const remark = element('p', { class: 'remark quiet', 'aria-live': 'polite', hidden: !settings.remark });
  const save = element(
    'button',
    { type: 'submit', class: 'primary', 'data-key': `save ${settings.label}` },
    settings.save,
  );
  const cancel = settings.cancel
    ? element('button', { type: 'button', class: 'usual', onclick: () => settings.cancel?.() }, texts.cancel)
    : null;
  let key = crypto.randomUUID();

  const clear = (): void => {
    for (const each of controls) each.fault(null);
    general.hidden = true;
  };
  const read = (): Values | null => {
    const values: Values = {};
    let wrong: Control | undefined;
    for (const each of controls) {
      const reading = each.read();
      if ('value' in reading) values[each.name] = reading.value;
      else {
        each.fault(reading.fault);
        wrong ??= each;
      }
    }
    wrong?.focus();
    return wrong ? null : values;
  };
  const show = (errors: UserError[]): void => {
    const left = errors.filter(({ path, message }) => {
      const at = controls.find(({ name }) => name === path[0]);
      at?.fault(message);
      return !at;
    });
    general.hidden = left.length === 0;
    general.textContent = left.map(({ message }) => message).join(' ');
    controls.find(({ name }) => errors[0]?.path[0] === name)?.focus();
  };
  const tellRemark = (): void => {
    if (!settings.remark) return;
    const values = controls.map(each => [each.name, each.read()] as const);
    const sound = values.flatMap(([name, reading]) => ('value' in reading ? [[name, reading.value] as const] : []));
    remark.textContent = settings.remark(Object.fromEntries(sound));
  };
  const submit = async (): Promise<void> => {
    // Disabled, the button would lose the keys.
    if (save.ariaDisabled === 'true') return;
    clear();
    const values = read();
    if (!values || !unsaved.mayLeave(made)) return;
    save.ariaDisabled = 'true';
    try {
      const { userErrors, change } = await settings.submit(values, key);
      if (userErrors.length > 0) return show(userErrors);
      unsaved.note(made, false);
      await desk.changed(change);
    } catch (error) {
      show([{ path: [], message: (error instanceof Unanswered && error.told) || texts.lost }]);
    } finally {
      save.ariaDisabled = null;
    }
  };
  const made = element(
    'form',
    {
      class: 'editor',
      'aria-label': settings.label,
      'data-return': settings.returnTo,
      novalidate: true,
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        void submit();
      },
      oninput: () => {
        key = crypto.randomUUID();
        unsaved.note(
          made,
          controls.some(each => each.isChanged()),
        );
        tellRemark();
      },
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'Escape' && !event.isComposing) settings.cancel?.();
      },
    },
    element('div', { class: 'fields' }, ...controls.map(each => each.element)),
    remark,
    general,
    element('div', { class: 'buttons' }, save, cancel),
  );
  tellRemark();
  return made;
}
