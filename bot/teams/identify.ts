import { type TeamsChannelAccount, TeamsInfo, type TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { tenantOf } from './incoming';

/**
 * The e-mail address of who wrote an activity, as the platform vouches for it. Undefined when it vouches for none.
 * @throws when the platform does not answer.
 */
export type Identify = (context: TurnContext) => Promise<string | undefined>;

const REMEMBERED = 10_000;

/** A changed address counts after this time at the latest, in milliseconds. */
const FRESH_MS = 10 * 60 * 1000;

/**
 * Asks Teams, and remembers the answer for a while.
 * @param ownTenant the company's tenant: other companies vouch for their people's addresses, so theirs do not count here.
 */
export function askTeams(ownTenant: string): Identify {
  const known = new LRUCache<string, { email?: string }, TurnContext>({
    max: REMEMBERED,
    ttl: FRESH_MS,
    // Nobody waits for a refresh, and nobody is shut out while Teams does not answer.
    allowStale: true,
    noDeleteOnFetchRejection: true,
    fetchMethod: async (_key, _stale, { context }) => ({
      email: addressOf(await TeamsInfo.getMember(context, context.activity.from.id)),
    }),
  });
  return async context => {
    const { activity } = context;
    if (tenantOf(activity) !== ownTenant) return undefined;
    return (await known.fetch(activity.from.id, { context }))?.email;
  };
}

/** A guest's principal name, `bob_other.com#EXT#@company.onmicrosoft.com`, is no address. */
function addressOf({ email, userPrincipalName }: TeamsChannelAccount): string | undefined {
  return [email, userPrincipalName].find(address => address?.includes('@') && !address.includes('#'));
}

/**
 * Believes what the activity itself says of its sender, else what the channel says. For development and the demo
 * alone, where nobody signs activities and so nothing in them can be trusted more than this.
 */
export const believeActivity: Identify = async context => {
  const from: { id: string; email?: unknown; userPrincipalName?: unknown } = context.activity.from;
  const told = [from.email, from.userPrincipalName, from.id].find(
    address => typeof address === 'string' && address.includes('@'),
  );
  if (typeof told === 'string') return told;
  try {
    return addressOf(await TeamsInfo.getMember(context, from.id));
  } catch {
    // A tool that plays Teams may know no members; the person then is unknown to the bot as well.
    return undefined;
  }
};
