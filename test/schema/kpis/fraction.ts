/** A number that loses nothing however often it is divided. */
export class Fraction {
  private constructor(
    readonly over: bigint,
    readonly under: bigint,
  ) {}

  /** @param decimal such as `12.50` */
  static of(decimal: string | number): Fraction {
    const [whole = '0', part = ''] = String(decimal).split('.');
    return new Fraction(BigInt(whole + part), 10n ** BigInt(part.length));
  }

  static sum(all: Fraction[]): Fraction {
    return all.reduce((sum, one) => sum.plus(one), Fraction.of(0));
  }

  plus({ over, under }: Fraction): Fraction {
    return new Fraction(this.over * under + over * this.under, this.under * under);
  }

  times({ over, under }: Fraction): Fraction {
    return new Fraction(this.over * over, this.under * under);
  }

  /** @returns null where there is nothing to divide by */
  dividedBy({ over, under }: Fraction): Fraction | null {
    return over === 0n ? null : new Fraction(this.over * under, this.under * over);
  }

  get isZero(): boolean {
    return this.over === 0n;
  }

  /** Rounded to some digits, halves up, with every digit written. */
  fixed(digits: number): string {
    const scaled = (2n * this.over * 10n ** BigInt(digits) + this.under) / (2n * this.under);
    const text = String(scaled).padStart(digits + 1, '0');
    return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  }

  /** The same without zeros at the end. */
  short(digits: number): string {
    return this.fixed(digits).replace(/\.?0+$/, '');
  }
}
