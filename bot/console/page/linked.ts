import type { Action } from '../../message.js';
import type { Texts } from './texts.js';

/** Our links to one record: `/deals/<id>`, `/accounts/<id>`. */
const LINK = /^\/(deal|account)s\/([^/]+)$/;

/** What the page was opened for, when it was opened by a link to a record: shown as what was asked, and how to ask it. */
export function linked(path: string, texts: Texts): { label: string; action: Action } | null {
  const [, kind, id] = LINK.exec(path) ?? [];
  if (!kind || !id) return null;
  const record = { id: decodeURIComponent(id) };
  return kind === 'deal'
    ? { label: texts.linkedDeal, action: { command: 'showDeal', slots: { deal: record } } }
    : { label: texts.linkedAccount, action: { command: 'showAccount', slots: { account: record } } };
}
