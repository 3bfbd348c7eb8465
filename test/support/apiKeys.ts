import { gql } from './say';

/** A key as its creation answers it. */
export interface MadeKey {
  id: string;
  prefix: string;
  secret: string;
}

interface Created {
  createApiKey: {
    apiKey: { id: string; prefix: string } | null;
    secret: string | null;
    userErrors: { code: string; path: string[]; message: string }[];
  };
}

const CREATE = `mutation Create($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { apiKey { id prefix } secret userErrors { code path message } }
}`;

/** Asks for a key as a demo person. */
export async function askForKey(email: string, input: object, headers = {}): Promise<Created['createApiKey']> {
  return (await gql<Created>(email, CREATE, { input }, headers)).data.createApiKey;
}

/** Makes a key as a demo person. @throws when it is refused */
export async function makeKey(email: string, scopes: string[], further: object = {}): Promise<MadeKey> {
  const { apiKey, secret, userErrors } = await askForKey(email, { name: 'Test app', scopes, ...further });
  if (!apiKey || !secret) throw new Error(userErrors.map(({ message }) => message).join());
  return { ...apiKey, secret };
}
