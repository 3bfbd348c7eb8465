/** One benchmark, in a file of its own named `<name>.bench.ts`. */
export interface Bench {
  /** What it measures, in one line. */
  help: string;
  /**
   * Measures and prints.
   * @param options what was given after the name: `--deals=100000` is `{ deals: '100000' }`
   * @param say prints a line
   */
  run(options: Record<string, string>, say: (line: string) => void): Promise<void>;
}
