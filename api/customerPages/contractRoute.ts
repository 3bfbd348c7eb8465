import express, { Router } from 'express';
import { Contract } from '../../entities/deals/contract';
import { Deal, DealState } from '../../entities/deals/deal';
import { User } from '../../entities/people/user';
import { namedIn } from '../../entities/values/translations';
import type { Surroundings } from '../../schema/context';
import { signByCustomer } from '../../schema/deals/signByCustomer';
import { todayOf } from '../../schema/deals/today';
import { sql } from '../../schema/reading/sql';
import { errorText } from '../../schema/texts/errors';
import type { Signing } from './addresses';
import { type ContractView, contractPage, standingOf } from './contractPage';
import { formFault, formMark } from './formGuard';
import { sendGone } from './gone';
import { sendPage } from './page';
import { recordIn } from './shown';
import { type At, answerSigned, type SignedPage, type SignedRequest } from './signedPage';
import { pageText } from './texts';

/** A mark and a name of the greatest length, in any script. */
const LARGEST_FORM = '8kb';

/** `/contracts/<signed>`: the customer reads a contract and signs it. Reached by a valid signature only. */
export function contractRoute(signing: Signing, around: Surroundings): Router {
  const form = express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: 10 });
  const pages = new ContractPages(signing);
  const page: SignedPage<Contract> = {
    purpose: 'contract',
    type: Contract,
    colleague: ({ id }) => sql`select d.owner_id as id from contracts c
      join deals d on d.workspace_id = c.workspace_id and d.id = c.deal_id and d.deleted_at is null
      where c.id = ${id} and c.deleted_at is null`,
    signing,
    around,
  };
  return Router()
    .get('/contracts/:signed', (request: SignedRequest, response) =>
      answerSigned(page, request, response, at => pages.show(at)),
    )
    .post('/contracts/:signed', form, (request: SignedRequest, response) =>
      answerSigned(page, request, response, at => pages.take(at)),
    );
}

class ContractPages {
  constructor(private readonly signing: Signing) {}

  async show(
    { context, found: contract, record, request, response }: At<Contract>,
    status = 200,
    refused?: ContractView['refused'],
  ): Promise<void> {
    const deal = await context.load.with(Deal, contract.dealId, ['state', 'ownerId']);
    const owner = await context.load.with(User, deal?.ownerId ?? null, ['name']);
    if (!deal || !owner) return sendGone(request, response);
    const view: ContractView = {
      contract,
      standing: standingOf(contract, deal.state === DealState.LOST, todayOf(context)),
      owner: owner.name,
      mark: formMark(record, this.signing, context.now),
      refused,
    };
    sendPage(response, status, contractPage(view));
  }

  /** Takes a signature; once it is recorded the page is asked for again, so that reloading sends nothing twice. */
  async take(at: At<Contract>): Promise<void> {
    const { context, found: contract, record, request, response } = at;
    const { locale } = contract;
    const name = String(request.body?.name ?? '')
      .replaceAll('\0', '')
      .trim();
    const again = (status: number, text: string) => this.show(at, status, { text, name });
    const fault = formFault(request, record, this.signing, context.now);
    if (fault) return again(403, pageText(locale, fault));
    if (name === '') return again(422, pageText(locale, 'contract.nameMissing'));
    const { userErrors } = await signByCustomer(context, record.id, name);
    const [refusal] = userErrors;
    if (!refusal) return response.redirect(303, request.originalUrl);
    // How it stands by now, in words that are meant for customers.
    const present = (await recordIn(context, Contract, record)) ?? contract;
    if (refusal.path[0] !== 'signatory') return this.show({ ...at, found: present }, 409);
    await again(422, errorText(locale, refusal.key, namedIn(locale, refusal.args)));
  }
}
