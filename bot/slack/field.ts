import type { types } from '@slack/bolt';
import type { FormField, Problem, RecordKind } from '../reply';
import { LIMITS } from './limits';
import { plain, written } from './written';

const KINDS: readonly string[] = ['account', 'deal', 'lead', 'contact', 'user'] satisfies RecordKind[];

/** A field's block: `field:0:account+deal:party` tells its place, what is searched in it, and the slot it fills. */
const BLOCK = /^field:\d+:([a-z+]*):(.+)$/s;

/** The id of a field's block. */
export const blockId = ({ slot, records = [] }: FormField, index: number): string =>
  `field:${index}:${records.join('+')}:${slot}`.slice(0, LIMITS.elementId);

/** What is searched in a field. */
export function kindsIn(block: string): RecordKind[] {
  const kinds = BLOCK.exec(block)?.[1]?.split('+') ?? [];
  return kinds.filter((kind): kind is RecordKind => KINDS.includes(kind));
}

/** Slack shows longer errors in full, but nobody reads them. */
const LONGEST_ERROR = 300;

/** Problems as errors in the fields they belong to; what belongs to none stands in the first field. */
export function errorsFor(
  problems: readonly Problem[],
  blocks: readonly { block_id?: string }[],
): Record<string, string> {
  const fields = blocks.flatMap(({ block_id = '' }) => {
    const [, kinds = '', slot] = BLOCK.exec(block_id) ?? [];
    return slot ? [{ id: block_id, slot, kinds: kinds.split('+') }] : [];
  });
  const errors: Record<string, string> = {};
  for (const { slot, text } of problems) {
    const field =
      fields.find(each => each.slot === slot) ?? fields.find(each => slot && each.kinds.includes(slot)) ?? fields[0];
    if (!field) continue;
    const before = errors[field.id];
    errors[field.id] = written(before ? `${before}\n${text}` : text, LONGEST_ERROR);
  }
  return errors;
}

/** A field's record as the option that is chosen. */
export function chosenRecord({ value, valueLabel }: FormField): types.PlainTextOption | undefined {
  if (!value || !valueLabel || value.length > LIMITS.optionValue) return undefined;
  return { text: plain(valueLabel, LIMITS.optionText), value };
}
