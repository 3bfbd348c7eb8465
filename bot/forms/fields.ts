import type { NameEntry, NameType } from '../ports';
import type { Choice, FormField, RecordKind } from '../reply';
import type { Say, TextKey } from '../texts/say';
import type { Setting } from '../understand/setting';

/** What fields are made with: the form's language and what its person may see. */
export interface Making {
  say: Say;
  setting: Setting;
}

/** Where there are more records than this, they are found by typing alone. */
const LISTED = 100;

type Given = Pick<FormField, 'value' | 'required'>;

const optional: Given = { required: false };

/** A field for words. */
export function words(slot: string, label: TextKey, { say }: Making, given: Given = optional): FormField {
  return { slot, label: say(label), kind: 'text', ...given };
}

/** A field for several lines. */
export function lines(slot: string, label: TextKey, { say }: Making, given: Given = optional): FormField {
  return { slot, label: say(label), kind: 'longText', ...given };
}

/** A field for a number, a day or a time of day. */
export function measure(
  kind: 'number' | 'date' | 'time',
  slot: string,
  label: TextKey,
  { say }: Making,
  given: Given = optional,
): FormField {
  return { slot, label: say(label), kind, ...given };
}

/** A field for one of a list of values, worded by a text as `{[name]}`. */
export function oneOf(
  slot: string,
  label: TextKey,
  { values, text, name }: { values: readonly string[]; text: TextKey; name: string },
  { say }: Making,
  given: Given = optional,
): FormField {
  const choices = values.map(value => ({ value, label: capital(say(text, { [name]: value })) }));
  return { slot, label: say(label), kind: 'choice', choices, ...given };
}

/** A field for a setting of the workspace, such as a product line. */
export function settingOf(
  type: NameType,
  slot: string,
  label: TextKey,
  making: Making,
  given: Given = optional,
): FormField {
  const { say, setting } = making;
  const choices = [...setting.names.index.all()]
    .filter(entry => entry.type === type && entry.open)
    .map(entry => ({ value: entry.id, label: called(entry, say) }));
  return { slot, label: say(label), kind: 'choice', choices, ...given };
}

/** A field for a record. @param record the one that is meant so far */
export function record(
  slot: string,
  label: TextKey,
  records: RecordKind[],
  making: Making,
  { record: chosen, required }: { record?: NameEntry; required: boolean },
): FormField {
  return {
    slot,
    label: making.say(label),
    kind: 'record',
    records,
    required,
    ...choicesOf(records, making),
    ...(chosen && { value: chosen.id, valueLabel: chosen.name }),
  };
}

/** The records to choose from by name, where they are few; closed ones are found by typing. */
function choicesOf(records: RecordKind[], { setting, say }: Making): { choices?: Choice[] } {
  const choices: Choice[] = [];
  for (const entry of setting.names.index.all()) {
    if (!entry.open || !records.some(kind => kind === entry.type) || !setting.names.sees(entry)) continue;
    if (choices.length === LISTED) return {};
    choices.push({ value: entry.id, label: recordLabel(entry.name, entry.type, records.length > 1, say) });
  }
  return { choices: choices.sort((one, other) => one.label.localeCompare(other.label, say.locale)) };
}

/** A record's name to choose by; with what it is, where several kinds are mixed. */
export function recordLabel(name: string, type: string, mixed: boolean, say: Say): string {
  return mixed ? say('form.record', { name, type }) : name;
}

const HAN = /\p{Script=Han}/u;

/** A setting's name in the reader's language, where it has one there. */
function called({ name, aliases }: NameEntry, { language }: Say): string {
  return (language === 'zh' && !HAN.test(name) && aliases.find(alias => HAN.test(alias))) || name;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
