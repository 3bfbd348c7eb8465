import { graphql } from './command';
import { faultOf } from './faults';
import type { Message } from './message';
import type { Execute } from './ports';
import type { Say } from './texts/say';

const LINK_IDENTITY = graphql(`mutation LinkIdentity($input: LinkIdentityInput!) {
  linkIdentity(input: $input) {
    user { id name }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  linkIdentity: { user: { name: string } | null };
}

/** A code as people write it: `12345678`, `1234 5678`, `1234-5678`. */
const CODE = /(?<!\d)\d{4}[ -]?\d{4}(?!\d)/;

/** What an account the server does not know answers with, where the message brings a code that links it; null where it brings none. */
export async function linkedBy(message: Message, execute: Execute, say: Say): Promise<string | null> {
  const code = CODE.exec(message.text)?.[0].replace(/\D/g, '');
  if (!code || message.dryRun) return null;
  const { platform, tenant, person } = message.sender;
  const result = await execute(LINK_IDENTITY.document, { input: { code, platform, tenant, person } }, message.sender, {
    key: `${message.id}:0`,
    answerIn: say.locale,
    linkCode: code,
  });
  if (result.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED') return say('linkAccount.wrong');
  const fault = faultOf(result, say);
  const { user } = (result.data as Data | null | undefined)?.linkIdentity ?? {};
  return fault ?? (user ? say('linkAccount.done', { name: user.name }) : say('fault.unnumbered'));
}
