import type { types } from '@slack/bolt';
import type { Form } from '../reply';
import { fieldBlock } from './form';
import { LIMITS } from './limits';
import { modalText } from './texts';
import { plain } from './written';

/** What a modal carries from its opening to its submission. */
export interface Carried {
  command: string;
  slots: Record<string, unknown>;
  /** Where the answer goes: the person's own chat when left out. */
  to?: { channel: string; thread?: string; ephemeral: boolean };
}

/** Marks our modals among all there may be. */
export const MODAL = 'form';

const MODAL_BLOCKS = 100;

/** A form as a modal. */
export function formModal(form: Form, to: Carried['to'], locale: string | undefined): types.ModalView {
  const carried: Carried = { command: form.command, slots: form.slots ?? {}, ...(to && { to }) };
  const metadata = JSON.stringify(carried);
  if (metadata.length > LIMITS.metadata) return wordsModal(modalText('tooMuch', locale), locale);
  return {
    type: 'modal',
    callback_id: MODAL,
    title: plain(form.title, LIMITS.modalTitle),
    submit: plain(form.submitLabel, LIMITS.modalTitle),
    close: plain(modalText('cancel', locale), LIMITS.modalTitle),
    private_metadata: metadata,
    blocks: form.fields.slice(0, MODAL_BLOCKS).map(fieldBlock),
  };
}

/** A modal that only says something; shown at once, so that nobody waits in front of nothing. */
export function wordsModal(text: string, locale: string | undefined): types.ModalView {
  return {
    type: 'modal',
    callback_id: 'words',
    title: plain('Uplift', LIMITS.modalTitle),
    close: plain(modalText('close', locale), LIMITS.modalTitle),
    blocks: [{ type: 'section', text: plain(text, LIMITS.sectionText) }],
  };
}

/** What a modal of ours carries. @returns null for another one */
export function carriedBy(metadata: string): Carried | null {
  try {
    const carried: unknown = JSON.parse(metadata);
    if (typeof carried !== 'object' || carried === null || !('command' in carried) || !('slots' in carried))
      return null;
    return typeof carried.command === 'string' && typeof carried.slots === 'object' ? (carried as Carried) : null;
  } catch {
    return null;
  }
}
