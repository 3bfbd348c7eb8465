import { Decimal } from 'decimal.js';
import { ApprovalDecision } from '../../../entities/deals/approval';
import { OfferApproval } from '../../../entities/deals/offer';
import type { SignalKind } from '../../../entities/deals/signal';
import { type ContractStory, writeContract } from '../history/contracts';
import { type House, known } from '../house';
import { CLOSING_PLANS, type ClosingPlan, type OfferPlan } from './closingPlans';
import { ago } from './done';
import type { OpenWork } from './openDeals';

/** Writes how near the open deals are to their close: signals, offers with what a manager said, contracts. */
export function tellClosing(house: House, open: OpenWork): void {
  for (const plan of CLOSING_PLANS) {
    const { id } = known(open.deals, plan.deal);
    const deal = house.ledger.deals.find(each => each.id === id);
    if (!deal) throw new Error(`The demo data speak of the deal ${plan.deal}, which is not there.`);
    tellSignals(house, deal, plan);
    const offers = (plan.offers ?? []).map(offer => tellOffer(house, deal, offer));
    if (!plan.contract) continue;
    const applying = offers.find(offer => offer.validUntil >= house.calendar.today);
    const story: ContractStory = {
      draftedAt: ago(house, plan.contract.drafted),
      sentAt: plan.contract.sent === undefined ? null : ago(house, plan.contract.sent),
      signedOn: null,
      offer: applying ?? null,
    };
    writeContract(house, deal, story);
  }
}

type DealRow = House['ledger']['deals'][number];
type OfferRow = House['ledger']['offers'][number];

function tellSignals({ ledger, newId, ...house }: House, deal: DealRow, { signals = [] }: ClosingPlan): void {
  for (const { ago: days, kind, said } of signals) {
    const at = ago({ ledger, newId, ...house }, days);
    ledger.signals.push({
      id: newId(at),
      createdAt: at,
      updatedAt: at,
      dealId: deal.id,
      kind: kind as SignalKind,
      userId: deal.ownerId,
      at,
      said,
    });
  }
}

function tellOffer(
  house: House,
  deal: DealRow,
  { ago: days, percent, extra, until, said, approval }: OfferPlan,
): OfferRow {
  const { ledger, newId, calendar } = house;
  const at = ago(house, days);
  const decided = approval === 'WAITING' ? null : approval;
  const offer: OfferRow = {
    id: newId(at),
    createdAt: at,
    updatedAt: decided ? ago(house, decided.ago) : at,
    version: decided ? 2 : 1,
    dealId: deal.id,
    percent: percent === undefined ? undefined : new Decimal(percent).toFixed(),
    extra,
    validUntil: calendar.dayAway(until),
    madeById: deal.ownerId,
    approval: standing(approval),
    said,
  };
  ledger.offers.push(offer);
  if (!approval) return offer;
  ledger.approvals.push({
    id: newId(at),
    createdAt: at,
    updatedAt: offer.updatedAt,
    version: offer.version,
    offerId: offer.id,
    dealId: deal.id,
    requestedById: deal.ownerId,
    ...(decided && {
      decision: ApprovalDecision[decided.decision],
      decidedById: known(house.people, decided.by).id,
      decidedAt: offer.updatedAt,
      reason: decided.reason,
    }),
  });
  return offer;
}

function standing(approval: OfferPlan['approval']): OfferApproval {
  if (!approval) return OfferApproval.NOT_NEEDED;
  if (approval === 'WAITING') return OfferApproval.WAITING;
  return approval.decision === 'APPROVE' ? OfferApproval.APPROVED : OfferApproval.REJECTED;
}
