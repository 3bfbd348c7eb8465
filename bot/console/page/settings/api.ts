import type { Person } from '../person.js';

/** What is wrong with an input: where (`name`, `translations` …), and a sentence that says what to do. */
export interface UserError {
  path: string[];
  message: string;
}

/** What a mutation has done, as its payload tells it. */
export interface Change {
  id: string;
  summary: string;
  undoable: boolean;
}

/** How a mutation went. */
export interface Outcome {
  change: Change | null;
  userErrors: UserError[];
}

/** The server answered otherwise than with what was asked; the message is for the reader when the server gave one. */
export class Unanswered extends Error {
  constructor(readonly told: string | null) {
    super(told ?? 'no answer');
  }
}

/** Longer than any answer takes. */
const PATIENCE_MS = 20_000;

/** The GraphQL API as one person uses it. */
export class Api {
  constructor(private readonly person: Person) {}

  /** Asks something. @throws Unanswered */
  async ask<T>(query: string): Promise<T> {
    return (await this.post(query, {}, {})) as T;
  }

  /**
   * Carries out a mutation.
   * @param key names this attempt: the same one again, after an answer was lost, counts once
   * @throws Unanswered
   */
  async change(mutation: string, input: Record<string, unknown>, key: string): Promise<Outcome> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) {
      ${mutation}(input: $input) { userErrors { path message } change { id summary undoable } }
    }`;
    const data = await this.post(document, { input }, { 'Idempotency-Key': key });
    const outcome = data[mutation];
    if (!outcome) throw new Unanswered(null);
    return outcome as Outcome;
  }

  private async post(
    query: string,
    variables: Record<string, unknown>,
    headers: Record<string, string>,
  ): Promise<Record<string, unknown>> {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json',
          // Who has signed in is known by the session that the browser sends along.
          ...(!this.person.self && { Authorization: `Bearer demo:${this.person.email}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const { data, errors } = (await response.json()) as {
        data?: Record<string, unknown> | null;
        errors?: { message: string }[];
      };
      if (errors?.[0]) throw new Unanswered(errors[0].message);
      if (!data) throw new Unanswered(null);
      return data;
    } catch (error) {
      throw error instanceof Unanswered ? error : new Unanswered(null);
    }
  }
}
