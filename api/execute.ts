import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { Execute, ExecuteAs, ExecutionResult } from '../bot/ports';
import { localeFrom } from '../entities/values/locale';
import type { Asked } from './graphql/asked';
import type { OwnerOfCode } from './identity/linking';
import type { IdentifySender } from './identity/sender';
import { keyOf } from './ids';

/** What the bot's operations run on. */
export interface ExecuteSettings {
  apollo: ApolloServer<Asked>;
  identify: IdentifySender;
  ownerOfCode: OwnerOfCode;
  now: () => Date;
}

/** The bot's way to all data: the same pipeline that requests over HTTP take, with the sender's access. */
export function executeInProcess({ apollo, identify, ownerOfCode, now }: ExecuteSettings): Execute {
  return async (query, variables, sender, { linkCode, ...options } = {}) =>
    answerTo(apollo, query, variables, {
      requestId: randomUUID(),
      origin: sender.platform,
      now: now(),
      locale: localeFrom(sender.locale),
      authenticated: true,
      identify: () => (linkCode === undefined ? identify(sender) : ownerOfCode(sender, linkCode)),
      ...options,
    });
}

/** The same for what is told to people who have not asked, with their own access. */
export function executeAs(apollo: ApolloServer<Asked>, now: () => Date): ExecuteAs {
  return (query, variables, { workspaceId, userId }) =>
    answerTo(apollo, query, variables, {
      requestId: randomUUID(),
      origin: 'job',
      now: now(),
      locale: localeFrom(undefined),
      authenticated: true,
      identify: async () => ({ workspaceId: keyOf('Workspace', workspaceId), userId: keyOf('User', userId) }),
    });
}

async function answerTo(
  apollo: ApolloServer<Asked>,
  query: string,
  variables: Record<string, unknown>,
  asked: Asked,
): Promise<ExecutionResult> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: asked });
  if (body.kind !== 'single') throw new Error('the bot asks for whole answers only');
  // What GraphQL hands out has no prototype and is not to be changed; the bot gets plain JSON as over HTTP.
  return structuredClone(body.singleResult) as ExecutionResult;
}
