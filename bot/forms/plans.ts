import { checkInForm } from '../commands/learning/checkIn';
import type { NameEntry } from '../ports';
import type { Form } from '../reply';
import { lines, type Making, measure, oneOf, record, settingOf, words } from './fields';
import type { FormName } from './opening';

/** What is known before a form is filled in. */
export interface Known {
  /** The customer, or the deal, it is about. */
  party?: NameEntry;
  deal?: NameEntry;
  notes?: string;
  /** How the deal stands now, for a form that changes it. */
  present?: Present;
}

/** A deal's values as a form shows them to be changed. */
export interface Present {
  version: number;
  /** Exact decimal text, in the deal's currency. */
  amount: string | null;
  closeDate: string | null;
  /** The ids of owner and product line. */
  owner: string;
  ownerName: string;
  productLine: string | null;
}

const ACTIVITIES = ['CALL', 'EMAIL', 'MEETING', 'DEMO', 'VISIT', 'SOCIAL', 'LETTER', 'NOTE'];
const APPOINTMENTS = ['MEETING', 'DEMO', 'VISIT', 'CALL'];
const OUTCOMES = ['POSITIVE', 'NEUTRAL', 'NEGATIVE', 'NO_ANSWER'];
const ENDINGS = ['WON', 'LOST'];
const REASONS = ['PRICE', 'COMPETITOR', 'NO_BUDGET', 'NO_DECISION', 'TIMING', 'PRODUCT_GAP', 'RELATIONSHIP', 'OTHER'];

/** Each form: what it asks, and the command it fills. */
export const PLANS: Record<FormName, (making: Making, known: Known) => Form> = {
  logActivity: (making, { party, notes }) => ({
    command: 'logActivity',
    title: making.say('form.logActivity'),
    submitLabel: making.say('form.save'),
    fields: [
      record('party', 'label.with', ['account', 'deal', 'lead'], making, { record: party, required: true }),
      oneOf('kind', 'label.kind', { values: ACTIVITIES, text: 'kind', name: 'kind' }, making, {
        required: true,
        ...(notes && { value: 'NOTE' }),
      }),
      lines('notes', 'label.notes', making, { required: false, ...(notes && { value: notes }) }),
      measure('date', 'date', 'label.date', making, { required: false, value: making.setting.today }),
      measure('number', 'durationMinutes', 'label.minutes', making),
      oneOf('outcome', 'label.outcome', { values: OUTCOMES, text: 'howDidItGo.outcome', name: 'outcome' }, making),
      words('nextStep', 'label.nextStep', making),
      measure('date', 'nextStepDate', 'label.nextStepDate', making),
    ],
  }),
  scheduleMeeting: (making, { party }) => ({
    command: 'scheduleMeeting',
    title: making.say('form.scheduleMeeting'),
    submitLabel: making.say('form.schedule'),
    fields: [
      record('party', 'label.with', ['account', 'deal', 'lead'], making, { record: party, required: true }),
      oneOf('kind', 'label.kind', { values: APPOINTMENTS, text: 'kind', name: 'kind' }, making, { required: true }),
      measure('date', 'date', 'label.date', making, { required: true }),
      measure('time', 'time', 'label.time', making),
      measure('number', 'durationMinutes', 'label.minutes', making),
    ],
  }),
  createDeal: (making, { party }) => ({
    command: 'createDeal',
    title: making.say('form.createDeal'),
    submitLabel: making.say('form.create'),
    fields: [
      record('account', 'label.account', ['account'], making, {
        record: party?.type === 'account' ? party : undefined,
        required: true,
      }),
      measure('number', 'amount', 'label.amount', making),
      settingOf('productLine', 'productLine', 'label.productLine', making),
      measure('date', 'closeDate', 'label.closeDate', making),
    ],
  }),
  editDeal: (making, { deal, present }) => ({
    command: 'editDeal',
    title: making.say('form.editDeal'),
    submitLabel: making.say('form.save'),
    ...(present && { slots: { before: present } }),
    fields: [
      record('deal', 'label.deal', ['deal'], making, { record: deal, required: true }),
      measure('number', 'amount', 'label.amount', making, valued(present?.amount)),
      measure('date', 'closeDate', 'label.closeDate', making, valued(present?.closeDate)),
      settingOf('productLine', 'productLine', 'label.productLine', making, valued(present?.productLine)),
      {
        ...record('owner', 'label.owner', ['user'], making, { required: false }),
        ...(present && { value: present.owner, valueLabel: present.ownerName }),
      },
    ],
  }),
  closeDeal: (making, { deal, present }) => ({
    command: 'closeDeal',
    title: making.say('form.closeDeal'),
    submitLabel: making.say('form.save'),
    fields: [
      record('deal', 'label.deal', ['deal'], making, { record: deal, required: true }),
      oneOf('ending', 'label.outcome', { values: ENDINGS, text: 'form.ending', name: 'ending' }, making, {
        required: true,
      }),
      measure('number', 'amount', 'label.wonFor', making, valued(present?.amount)),
      oneOf('reason', 'label.lostBy', { values: REASONS, text: 'lossReason', name: 'reason' }, making),
      settingOf('competitor', 'competitor', 'label.competitor', making),
      lines('notes', 'label.notes', making),
    ],
  }),
  checkIn: ({ say }) => checkInForm(say),
};

const valued = (value: string | null | undefined) => ({ required: false, ...(value && { value }) });
