/** The server cannot start, for a reason that whoever started it can put right; `message` says how. */
export class StartError extends Error {
  constructor(message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'StartError';
  }
}
