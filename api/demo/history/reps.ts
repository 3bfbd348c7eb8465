/** How somebody sells. Factors are against an average rep; those that change take the progress through the history, 0..1. */
export interface Rep {
  email: string;
  team: 'East' | 'West';
  /** Deals and leads worked on. */
  volume(progress: number): number;
  /** Odds of winning. */
  skill(progress: number): number;
  /** Odds of winning existing customers again, on top of skill. */
  renewals: number;
  /** Length of the sales cycle. */
  pace(progress: number): number;
  /** Working days until a lead is first called, from and to. */
  response: readonly [number, number];
  /** Where lost deals end: weights by open stage. */
  lostAt: readonly [number, number, number, number, number];
}

const always = (factor: number) => () => factor;
const rising = (from: number, to: number) => (progress: number) => from + (to - from) * progress;

/** The five reps, each with a strength or a weakness that figures should show. */
export const REPS: readonly Rep[] = [
  {
    email: 'alice@demo.test',
    team: 'East',
    volume: always(1.05),
    skill: always(1.3),
    renewals: 1,
    pace: always(0.95),
    response: [0.1, 1.2],
    lostAt: [0.12, 0.22, 0.28, 0.22, 0.16],
  },
  {
    // Fast, and gives up fast.
    email: 'bob@demo.test',
    team: 'East',
    volume: always(1.25),
    skill: always(0.74),
    renewals: 0.9,
    pace: always(0.74),
    response: [0.02, 0.4],
    lostAt: [0.22, 0.3, 0.24, 0.14, 0.1],
  },
  {
    // Presents well and does not get to the negotiating table.
    email: 'diego@demo.test',
    team: 'East',
    volume: always(0.95),
    skill: always(0.86),
    renewals: 1,
    pace: always(1.1),
    response: [0.2, 2],
    lostAt: [0.06, 0.13, 0.17, 0.54, 0.1],
  },
  {
    email: 'li.na@demo.test',
    team: 'West',
    volume: always(1.1),
    skill: always(0.92),
    renewals: 1.7,
    pace: always(0.95),
    response: [0.1, 1],
    lostAt: [0.14, 0.22, 0.26, 0.22, 0.16],
  },
  {
    // New at the beginning, and better every quarter.
    email: 'wang.wei@demo.test',
    team: 'West',
    volume: rising(0.7, 1.1),
    skill: rising(0.55, 1.25),
    renewals: 1,
    pace: rising(1.3, 0.95),
    response: [0.2, 1.6],
    lostAt: [0.16, 0.26, 0.26, 0.2, 0.12],
  },
];
