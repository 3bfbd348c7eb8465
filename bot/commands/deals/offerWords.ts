import type { Say } from '../../texts/say';

/** What every answer about an offer asks of it. */
export const OFFER_FIELDS = 'id percent extra validUntil state price { amount currency }';

/** An offer as answers show it. */
export interface OfferShown {
  id: string;
  percent: string | null;
  extra: string | null;
  validUntil: string;
  state: string;
  price: { amount: string; currency: string } | null;
}

/** What is offered, in a few words: "12% off plus free training". */
export function offered(say: Say, { percent, extra }: Pick<OfferShown, 'percent' | 'extra'>): string {
  return say('makeOffer.what', { percent: percent === null ? 'none' : say.number(percent), extra: extra ?? 'none' });
}
