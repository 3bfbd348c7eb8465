/** How a product line sells. */
export interface ProductTraits {
  name: string;
  /** From first contact to the close, in calendar days: mean and spread of a skewed distribution. */
  cycleDays: number;
  cycleSpread: number;
  /** Worth of a deal in the workspace's currency: mean and spread. */
  amount: number;
  amountSpread: number;
  /** Odds of winning against an average deal. */
  odds: number;
  /** Activities of a deal, from and to. */
  activities: readonly [number, number];
  /** Share of deals paid over a term, and the terms in months by weight. */
  recurring: number;
  terms: readonly (readonly [number, number])[];
  /** Share among the deals of new and of existing customers. */
  newShare: number;
  existingShare: number;
}

export const PRODUCTS: readonly ProductTraits[] = [
  {
    name: 'Cloud Platform',
    cycleDays: 90,
    cycleSpread: 0.42,
    amount: 50_000,
    amountSpread: 0.42,
    odds: 0.78,
    activities: [8, 14],
    recurring: 0.85,
    terms: [
      [12, 0.35],
      [24, 0.35],
      [36, 0.3],
    ],
    newShare: 0.34,
    existingShare: 0.12,
  },
  {
    name: 'Analytics Suite',
    cycleDays: 48,
    cycleSpread: 0.46,
    amount: 25_000,
    amountSpread: 0.38,
    odds: 1,
    activities: [5, 9],
    recurring: 0.15,
    terms: [[12, 1]],
    newShare: 0.42,
    existingShare: 0.3,
  },
  {
    name: 'Support Plus',
    cycleDays: 20,
    cycleSpread: 0.5,
    amount: 8_500,
    amountSpread: 0.35,
    odds: 1.2,
    activities: [3, 5],
    recurring: 1,
    terms: [[12, 1]],
    newShare: 0.24,
    existingShare: 0.58,
  },
];
