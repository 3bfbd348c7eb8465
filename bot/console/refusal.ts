import type { Locale } from '../../entities/values/locale';

/** Why a request to the console is not even read as a message. Fields are named as in the request's body. */
export type RefusalReason =
  | 'notJson'
  | 'malformed'
  | 'tooLarge'
  | 'as'
  | 'otherPerson'
  | 'conversation'
  | 'id'
  | 'text'
  | 'sentAt'
  | 'dryRun'
  | 'action'
  | 'shown';

/** A refused request: HTTP status, and a sentence that says what to do. */
export interface Refusal {
  status: 400 | 403 | 413 | 415;
  error: { code: 'BAD_USER_INPUT' | 'FORBIDDEN'; field?: string; message: string };
}

const TEXTS: Record<Locale, Record<RefusalReason, string>> = {
  en: {
    notJson: 'Send the message as JSON, with the header Content-Type: application/json.',
    malformed: 'The body is not valid JSON. Correct it and send it again.',
    tooLarge: 'A message may have at most 256 KB. Shorten it and send it again.',
    as: '"as" must be the e-mail address of the person who writes, such as alice@demo.test.',
    otherPerson: '"as" names somebody else. You speak for yourself here: leave it out, or give your own address.',
    conversation:
      '"conversation" must be a text of 1 to 200 characters; any will do, but the same for one conversation.',
    id: '"id" must be a text of 1 to 200 characters, or be left out.',
    text: '"text" must be the message as text; without one, "action" must say which button was pressed.',
    sentAt: '"sentAt" must be a date and time with its offset, such as 2026-11-24T10:00:00+08:00, or be left out.',
    dryRun: '"dryRun" must be true or false, or be left out.',
    action: '"action" must be an object with "command" as text and "slots" as an object, or be left out.',
    shown: '"shown" must be a list of the ids that have been shown, or be left out.',
  },
  'zh-CN': {
    notJson: '请用 JSON 发送消息，并设置请求头 Content-Type: application/json。',
    malformed: '请求体不是合法的 JSON，请改正后重发。',
    tooLarge: '单条消息不能超过 256 KB，请缩短后重发。',
    as: '“as”应为发消息的人的邮箱，例如 alice@demo.test。',
    otherPerson: '“as”写的是别人。这里只能以自己的身份发言：请不填，或填写自己的邮箱。',
    conversation: '“conversation”应为 1 到 200 个字符，内容不限，同一会话请保持一致。',
    id: '“id”应为 1 到 200 个字符，也可以不填。',
    text: '“text”应为消息文字；没有文字时，请用“action”说明按了哪个按钮。',
    sentAt: '“sentAt”应为带时区偏移的日期时间，例如 2026-11-24T10:00:00+08:00，也可以不填。',
    dryRun: '“dryRun”应为 true 或 false，也可以不填。',
    action: '“action”应为对象，包含文字“command”和对象“slots”，也可以不填。',
    shown: '“shown”应为已显示通知的 id 列表，也可以不填。',
  },
};

const STATUS: Partial<Record<RefusalReason, Refusal['status']>> = { notJson: 415, tooLarge: 413, otherPerson: 403 };
const FIELD: Partial<Record<RefusalReason, string>> = { otherPerson: 'as' };
const BODY_REASONS: ReadonlySet<RefusalReason> = new Set(['notJson', 'malformed', 'tooLarge']);

/** The refusal for a reason, in the reader's language. */
export function refusalOf(reason: RefusalReason, locale: Locale): Refusal {
  return {
    status: STATUS[reason] ?? 400,
    error: {
      code: reason === 'otherPerson' ? 'FORBIDDEN' : 'BAD_USER_INPUT',
      ...(BODY_REASONS.has(reason) ? {} : { field: FIELD[reason] ?? reason }),
      message: TEXTS[locale][reason],
    },
  };
}
