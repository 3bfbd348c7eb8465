/** A stream of chance that is the same on every machine for the same seed; streams of different seeds are independent. */
export class Random {
  private state: number;

  /** @param seed what the stream is for, such as `closings/bob@demo.test/2026-03` */
  constructor(seed: string) {
    // FNV-1a spreads seeds that differ in one letter over the whole range.
    let hash = 0x811c9dc5;
    for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
    this.state = hash >>> 0;
  }

  /** A number from 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let bits = this.state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A number between two others. */
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number between two others, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with a probability of 0..1. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** One of several, each as likely as its weight says. */
  weighted<T>(weights: readonly (readonly [T, number])[]): T {
    let rest = this.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [each, weight] of weights) {
      rest -= weight;
      if (rest < 0) return each;
    }
    return (weights.at(-1) as readonly [T, number])[0];
  }

  /** Bell-shaped around 0 with deviation 1. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** Never negative, with a long tail to the right, as amounts and durations are. */
  skewed(mean: number, deviation: number): number {
    return mean * Math.exp(deviation * this.normal() - (deviation * deviation) / 2);
  }

  /** A count whose mean is the expected number; it scatters, but less wildly than pure chance would. */
  count(expected: number): number {
    return Math.max(0, Math.floor(expected + 0.6 * Math.sqrt(expected) * this.normal() + this.next()));
  }
}
