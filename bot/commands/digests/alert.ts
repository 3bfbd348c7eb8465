import type { Say } from '../../texts/say';

/** The fields of an alert's subscription that chat shows. */
export const ALERT_FIELDS = 'id event least { amount currency } stage { label }';

/** An alert's subscription as chat shows it. */
export interface AlertShown {
  event: string;
  least: { amount: string; currency: string } | null;
  stage: { label: string } | null;
}

/** What is told: "deals won of US$50,000 and more". */
export function alertWords({ event, least, stage }: AlertShown, say: Say): string {
  return say('alert.line', { event, amount: least ? say.money(least) : 'none', stage: stage?.label ?? 'none' });
}
