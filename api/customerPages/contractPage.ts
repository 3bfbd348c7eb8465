import type { Contract } from '../../entities/deals/contract';
import type { Day } from '../../entities/values/day';
import { writtenDay } from '../../schema/documents/written';
import { Html, html } from './html';
import type { Page } from './page';
import { type PageText, pageText } from './texts';

/** Whether a contract can be signed now, and why not otherwise. */
export type Standing = 'open' | 'signed' | 'replaced' | 'over' | 'closed';

/** What a contract's page shows. */
export interface ContractView {
  contract: Contract;
  standing: Standing;
  /** Who looks after it at the supplier's. */
  owner: string;
  /** The form's mark. */
  mark: string;
  /** What was refused of the form that was just sent, and the name it held. */
  refused?: { text: string; name: string };
}

/** How a contract stands for its customer. @param lost whether the deal has been given up */
export function standingOf({ signedOn, replacedAt, signableUntil }: Contract, lost: boolean, today: Day): Standing {
  if (signedOn !== null) return 'signed';
  if (replacedAt !== null) return 'replaced';
  if (lost) return 'closed';
  return signableUntil !== null && today > signableUntil ? 'over' : 'open';
}

/** A contract as its customer reads it, with what became of it or the form to sign it. */
export function contractPage(view: ContractView): Page {
  const { contract, standing } = view;
  const { locale, title } = contract;
  const lines = contract.body.split('\n').map(line => html`${line}${new Html('<br>')}`);
  const body = html`<p class="kind">${pageText(locale, 'contract.kind')}</p><h1 dir="auto">${title}</h1>
${standing === 'open' ? null : note(view)}<p dir="auto">${lines}</p>
${standing === 'open' ? form(view) : null}`;
  return { locale, title, body };
}

const NOTES: Record<Exclude<Standing, 'open'>, { text: PageText; look: string }> = {
  signed: { text: 'contract.signed', look: 'accepted' },
  replaced: { text: 'contract.replaced', look: 'replaced' },
  over: { text: 'contract.over', look: 'closed' },
  closed: { text: 'contract.closed', look: 'closed' },
};

function note({ contract, standing, owner }: ContractView): Html | null {
  if (standing === 'open') return null;
  const { locale, signedOn, signatory, signableUntil } = contract;
  const day = signedOn ?? signableUntil;
  const { text, look } = NOTES[standing];
  const values = { owner, day: day === null ? '' : writtenDay(day, locale), name: signatory ?? 'none' };
  return html`<p class="note ${look}" role="status">${pageText(locale, text, values)}</p>`;
}

function form({ contract: { locale, signableUntil }, refused, mark }: ContractView): Html {
  const text = (key: PageText, values = {}): string => pageText(locale, key, values);
  const fault = refused ? html`<p class="note refused" role="alert">${refused.text}</p>` : null;
  const until =
    signableUntil === null
      ? null
      : html`<p class="meta">${text('contract.until', { day: writtenDay(signableUntil, locale) })}</p>`;
  return html`${fault}<form method="post"><h2>${text('contract.sign')}</h2>${until}
<input type="hidden" name="mark" value="${mark}">
<label for="sign-name">${text('accept.name')}</label>
<input id="sign-name" name="name" required maxlength="200" autocomplete="name" value="${refused?.name ?? ''}">
<p class="meta">${text('contract.binding')}</p>
<button>${text('contract.button')}</button></form>`;
}
