/** One setting that keeps the server from starting. */
export interface Problem {
  /** The environment variable's name. */
  setting: string;
  /** What is wrong with it and what to do, in one or two sentences. */
  reason: string;
}

/** The environment is not one to start with; `message` lists every problem at once, for a person at a terminal. */
export class ConfigError extends Error {
  constructor(readonly problems: Problem[]) {
    const lines = problems.map(({ setting, reason }) => `  ${setting}: ${reason}`);
    const head = problems.length === 1 ? 'a setting is wrong.' : `${problems.length} settings are wrong.`;
    super([`Uplift cannot start: ${head}`, ...lines, 'Every setting is explained in .env.example.'].join('\n'));
    this.name = 'ConfigError';
  }
}
