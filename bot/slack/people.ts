import { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';

/** What Slack tells of a person. */
export interface Person {
  name?: string;
  /** Only an address that Slack has confirmed, of a member of this workspace. */
  email?: string;
  /** BCP 47 tag, such as `zh-CN`. */
  locale?: string;
  /** IANA time zone, such as `Asia/Shanghai`. */
  timeZone?: string;
}

const REMEMBERED = 10_000;

/** A changed profile counts after this time at the latest, in milliseconds. */
const FRESH_MS = 10 * 60 * 1000;

/** The workspace's people as users.info knows them, remembered for a while. */
export class People {
  private readonly known = new LRUCache<string, Person, webApi.WebClient>({
    max: REMEMBERED,
    ttl: FRESH_MS,
    // Nobody waits for a refresh, and nobody is shut out while Slack's API is away.
    allowStale: true,
    noDeleteOnFetchRejection: true,
    fetchMethod: (key, _, { context: client }) =>
      look(client, key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)),
  });

  /**
   * Looks a person up.
   * @param team the workspace the app is installed in.
   * @throws the Web API's error when Slack does not answer and the person is not known yet.
   */
  async find(client: webApi.WebClient, team: string, person: string): Promise<Person> {
    return (await this.known.fetch(`${team} ${person}`, { context: client })) ?? {};
  }

  /** What is known of a person without asking Slack. */
  recall(team: string, person: string): Person | undefined {
    return this.known.get(`${team} ${person}`);
  }
}

/** Slack's ways to say that there is no such person for us. */
const NOBODY = ['user_not_found', 'user_not_visible'];

async function look(client: webApi.WebClient, team: string, person: string): Promise<Person> {
  try {
    const { user } = await client.users.info({ user: person, include_locale: true });
    if (!user) return {};
    return {
      name: user.profile?.real_name || user.real_name || user.name,
      email: isMember(user, team) && user.is_email_confirmed !== false ? user.profile?.email : undefined,
      locale: user.locale,
      timeZone: user.tz,
    };
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && NOBODY.includes(error.data.error)) return {};
    throw error;
  }
}

type User = NonNullable<webApi.UsersInfoResponse['user']>;

/** False for a bot, and for somebody from another company in a shared channel: there that company vouches for the address. */
function isMember(user: User, team: string): boolean {
  if (user.is_bot || user.is_stranger) return false;
  return !user.team_id || user.team_id === team || (user.enterprise_user?.teams ?? []).includes(team);
}
