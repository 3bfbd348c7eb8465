import { Field, InputType, registerEnumType } from 'type-graphql';
import { Role } from '../../entities/people/role';
import type { ChannelPlace } from '../../entities/record/posting';
import { UserError } from '../../entities/values/userError';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';

/** A chat platform that has channels. */
export enum ChatPlatform {
  SLACK = 'SLACK',
  TEAMS = 'TEAMS',
}

registerEnumType(ChatPlatform, {
  name: 'ChatPlatform',
  description: 'A chat platform that has channels.',
  valuesConfig: { SLACK: { description: 'Slack.' }, TEAMS: { description: 'Microsoft Teams.' } },
});

/** A channel of a chat platform. */
@InputType({
  description: 'A channel of a chat platform; where one is expected and none is given, the viewer’s own chat is meant.',
})
export class ChannelInput {
  @Field(() => ChatPlatform, { description: 'Which platform.' })
  platform!: ChatPlatform;

  @Field({ description: 'The platform’s own tenant: Slack’s team id, Teams’ tenant id.' })
  tenant!: string;

  @Field({ description: 'The platform’s own id of the channel.' })
  channel!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What else the platform wants to know to write there, as JSON; Slack needs nothing.',
  })
  reference?: string | null;
}

/** Where something is posted. */
export interface Spot {
  placeKey: string;
  place: ChannelPlace | null;
}

const LONGEST = 500;

/** The place an input means; without one the viewer's own chat. @throws UserError for a reference that is no JSON */
export function spotOf({ viewer }: Context, input: ChannelInput | null | undefined): Spot {
  if (!input) return { placeKey: `user:${viewer.user.id}`, place: null };
  const { tenant, channel } = input;
  if (tenant === '' || channel === '' || tenant.length + channel.length > LONGEST) {
    throw new UserError('INVALID', ['channel'], 'digest.channel');
  }
  const platform = input.platform === ChatPlatform.SLACK ? 'slack' : 'teams';
  return {
    placeKey: `${platform}:${tenant}:${channel}`,
    place: { platform, tenant, person: null, reference: referenceOf(input) ?? { channel } },
  };
}

/**
 * The place a change is about. Only the platform itself tells that somebody reads along in a channel, so what is posted there
 * is changed from that platform only; admins change it from anywhere.
 * @throws UserError as `spotOf`; FORBIDDEN from elsewhere; INVALID for a tenant that belongs to another workspace
 */
export async function spotToChange(work: Work, input: ChannelInput | null | undefined): Promise<Spot> {
  const { viewer, request } = work.context;
  const spot = spotOf(work.context, input);
  if (!spot.place) return spot;
  const { platform, tenant } = spot.place;
  if (viewer.user.role !== Role.ADMIN && request.origin !== platform) {
    throw new UserError('FORBIDDEN', ['channel'], 'digest.fromChannel');
  }
  const [others] = await work.rows(
    sql`select from directory.installations i where i.platform = ${platform} and i.tenant = ${tenant}
      and i.workspace_id <> ${viewer.workspace.id}`,
  );
  if (others) throw new UserError('INVALID', ['channel', 'tenant'], 'digest.channel');
  return spot;
}

function referenceOf({ reference }: ChannelInput): object | null {
  if (reference == null) return null;
  try {
    const read: unknown = JSON.parse(reference);
    if (typeof read === 'object' && read !== null) return read;
  } catch {
    // Told below, as any other text that is no object.
  }
  throw new UserError('INVALID', ['channel', 'reference'], 'digest.channel');
}
