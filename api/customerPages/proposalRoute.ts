import express, { Router } from 'express';
import { Deal, DealState } from '../../entities/deals/deal';
import { Proposal } from '../../entities/deals/proposal';
import { ProposalDecision } from '../../entities/deals/proposalState';
import { isDay } from '../../entities/values/day';
import { namedIn } from '../../entities/values/translations';
import type { Surroundings } from '../../schema/context';
import { customerDecides } from '../../schema/deals/proposals/customerDecision';
import { documentOf } from '../../schema/deals/proposals/document';
import { todayOf } from '../../schema/deals/today';
import { sql } from '../../schema/reading/sql';
import { errorText } from '../../schema/texts/errors';
import type { Signing } from './addresses';
import { formFault, formMark } from './formGuard';
import { sendGone } from './gone';
import { sendPage } from './page';
import { type Entries, type ProposalView, proposalPage } from './proposalPage';
import { recordIn } from './shown';
import { type At, answerSigned, type SignedPage, type SignedRequest } from './signedPage';
import { pageText } from './texts';

/** Room for a name, a date and a reason of the greatest length, in any script. */
const LARGEST_FORM = '32kb';

/** Refusals after which the page looks different from when it was opened. */
const OVERTAKEN: ReadonlySet<string> = new Set(['CONFLICT', 'NOT_ALLOWED_IN_STAGE']);

/** `/proposals/<signed>`: the customer reads a proposal, and accepts or declines it. Reached by a valid signature only. */
export function proposalRoute(signing: Signing, around: Surroundings): Router {
  const form = express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: 10 });
  const pages = new ProposalPages(signing);
  const page: SignedPage<Proposal> = {
    purpose: 'proposal',
    type: Proposal,
    colleague: ({ id }) => sql`select d.owner_id as id from proposals p
      join deals d on d.workspace_id = p.workspace_id and d.id = p.deal_id and d.deleted_at is null
      where p.id = ${id} and p.deleted_at is null and not p.outside`,
    signing,
    around,
  };
  return Router()
    .get('/proposals/:signed', (request: SignedRequest, response) =>
      answerSigned(page, request, response, at => pages.show(at)),
    )
    .post('/proposals/:signed', form, (request: SignedRequest, response) =>
      answerSigned(page, request, response, at => pages.take(at)),
    );
}

class ProposalPages {
  constructor(private readonly signing: Signing) {}

  async show(at: At<Proposal>, status = 200, refused?: ProposalView['refused']): Promise<void> {
    const { context, found: proposal, record, request, response } = at;
    const document = await documentOf(context, proposal);
    const deal = await context.load.with(Deal, proposal.dealId, ['state']);
    if (!document || !deal) return sendGone(request, response);
    const view: ProposalView = {
      document,
      proposal,
      open: deal.state === DealState.OPEN,
      today: todayOf(context),
      mark: formMark(record, this.signing, context.now),
      refused,
    };
    sendPage(response, status, proposalPage(view));
  }

  /** Takes a decision; once it is recorded the page is asked for again, so that reloading sends nothing twice. */
  async take(at: At<Proposal>): Promise<void> {
    const { context, found: proposal, record, request, response } = at;
    const { locale } = proposal;
    const sent = entriesOf(request.body);
    const again = (status: number, text: string) => this.show(at, status, { text, entries: sent });
    const fault = formFault(request, record, this.signing, context.now);
    if (fault) return again(403, pageText(locale, fault));
    const decision = ProposalDecision[String(request.body.decision) as ProposalDecision];
    if (!decision) return again(400, pageText(locale, 'form.decision'));
    if (sent.on !== '' && !isDay(sent.on)) return again(400, pageText(locale, 'form.date'));
    const { userErrors } = await customerDecides(context, proposal.globalId, {
      decision,
      name: sent.name,
      on: sent.on || null,
      reason: sent.reason || null,
    });
    const [refusal] = userErrors;
    if (!refusal) return response.redirect(303, request.originalUrl);
    // Decided or closed in the meantime: the page itself says how it stands, in words that are meant for customers.
    if (OVERTAKEN.has(refusal.code)) return this.show({ ...at, found: await this.now(at) }, 409);
    await again(422, errorText(locale, refusal.key, namedIn(locale, refusal.args)));
  }

  /** The proposal as somebody else has just left it. */
  private async now({ context, record, found }: At<Proposal>): Promise<Proposal> {
    return (await recordIn(context, Proposal, record)) ?? found;
  }
}

function entriesOf(body: Record<string, unknown> = {}): Entries {
  const text = (name: string): string => String(body[name] ?? '').replaceAll('\0', '');
  return {
    name: text('name'),
    on: text('on').trim(),
    reason: text('reason'),
    declines: text('decision') === ProposalDecision.DECLINED,
  };
}
