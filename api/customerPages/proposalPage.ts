import type { Proposal } from '../../entities/deals/proposal';
import { ProposalState } from '../../entities/deals/proposalState';
import type { Day } from '../../entities/values/day';
import type { ProposalDocument } from '../../schema/deals/proposals/document';
import { writtenDay } from '../../schema/documents/written';
import { followUpText } from '../../schema/texts/followUp';
import { type Html, html } from './html';
import type { Page } from './page';
import { pageText } from './texts';

/** What a customer has written into the form, as it came. */
export interface Entries {
  name: string;
  on: string;
  reason: string;
  /** Whether the form to decline was used. */
  declines: boolean;
}

/** What a proposal's page shows. */
export interface ProposalView {
  document: ProposalDocument;
  proposal: Proposal;
  /** Whether the deal is still worked on. */
  open: boolean;
  today: Day;
  /** The form's mark. */
  mark: string;
  /** What was refused of the form that was just sent, and what it held. */
  refused?: { text: string; entries: Entries };
}

/** A proposal as its customer reads it, with what became of it or the form to decide. */
export function proposalPage(view: ProposalView): Page {
  const { document } = view;
  const { locale, title } = document;
  const body = html`${heading(document)}${outcome(view)}${background(document)}${offer(document)}${ending(view)}`;
  return { locale, title, body };
}

const say = ({ locale }: ProposalDocument, key: Parameters<typeof followUpText>[1], values = {}): string =>
  followUpText(locale, key, values);

function heading(document: ProposalDocument): Html {
  const { title, number, account } = document;
  return html`<p class="kind">${say(document, 'proposal.kind')}</p><h1 dir="auto">${title}</h1>
<p class="meta">${account} · ${say(document, 'proposal.version', { number })}</p>`;
}

function outcome({ document, proposal, open }: ProposalView): Html | null {
  const { locale, owner } = document;
  const { state, decidedOn, decidedBy, reason } = proposal;
  const values = {
    owner: owner.name,
    name: decidedBy ?? 'none',
    day: decidedOn ? writtenDay(decidedOn, locale) : '',
    reason: reason ?? 'none',
  };
  const note = (kind: string, key: Parameters<typeof pageText>[1]): Html =>
    html`<p class="note ${kind}" role="status">${pageText(locale, key, values)}</p>`;
  if (state === ProposalState.ACCEPTED) return note('accepted', 'proposal.accepted');
  if (state === ProposalState.DECLINED) return note('declined', 'proposal.declined');
  if (state === ProposalState.REPLACED) return note('replaced', 'proposal.replaced');
  return open ? null : note('closed', 'proposal.closed');
}

function background(document: ProposalDocument): Html | null {
  if (document.background.length === 0) return null;
  const parts = document.background.map(
    ({ aspect, told }) => html`<h3>${say(document, `proposal.${aspect}`)}</h3>
<ul>${told.map(text => html`<li dir="auto">${text}</li>`)}</ul>`,
  );
  return html`<h2>${say(document, 'proposal.background')}</h2>${parts}`;
}

function offer(document: ProposalDocument): Html {
  const rows = document.lines.map(
    line =>
      html`<tr><th scope="row" dir="auto">${line.heading}</th><td dir="auto">${line.answer}</td><td>${line.price}</td></tr>`,
  );
  return html`<h2>${say(document, 'proposal.offer')}</h2>
<table><thead><tr><th scope="col">${say(document, 'proposal.need')}</th><th scope="col">${say(document, 'proposal.answer')}</th><th scope="col">${say(document, 'proposal.price')}</th></tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${say(document, 'proposal.total')}</th><td></td><td>${document.total}</td></tr></tfoot></table>`;
}

function ending(view: ProposalView): Html {
  const { document, proposal, open } = view;
  const { owner, validUntil, locale } = document;
  const facts = html`<p class="meta">${say(document, 'proposal.validUntil', { day: writtenDay(validUntil, locale) })}</p>
<p class="meta">${say(document, 'proposal.from', { owner: owner.name })} · <a href="mailto:${owner.email}">${owner.email}</a></p>`;
  return open && proposal.state === ProposalState.OPEN ? html`${facts}${forms(view)}` : facts;
}

function forms({ document: { locale }, refused, today, mark }: ProposalView): Html {
  const text = (key: Parameters<typeof pageText>[1]): string => pageText(locale, key);
  const entries = refused?.entries ?? { name: '', on: today, reason: '', declines: false };
  const unfolded = entries.declines ? html` open` : null;
  const fault = refused ? html`<p class="note refused" role="alert">${refused.text}</p>` : null;
  const signed = (place: string): Html => html`<input type="hidden" name="mark" value="${mark}">
<label for="${place}-name">${text('accept.name')}</label>
<input id="${place}-name" name="name" required maxlength="200" autocomplete="name" value="${entries.name}">
<label for="${place}-on">${text('accept.on')}</label>
<input id="${place}-on" name="on" type="date" required max="${today}" value="${entries.on}">`;
  return html`${fault}<form method="post"><h2>${text('accept.title')}</h2>
<input type="hidden" name="decision" value="ACCEPTED">${signed('accept')}
<label for="accept-reason">${text('accept.comment')}</label>
<textarea id="accept-reason" name="reason" rows="2" maxlength="2000">${entries.reason}</textarea>
<button>${text('accept.button')}</button></form>
<details${unfolded}><summary>${text('decline.title')}</summary><form method="post">
<input type="hidden" name="decision" value="DECLINED">${signed('decline')}
<label for="decline-reason">${text('decline.reason')}</label>
<textarea id="decline-reason" name="reason" rows="3" required maxlength="2000">${entries.reason}</textarea>
<button>${text('decline.button')}</button></form></details>`;
}
