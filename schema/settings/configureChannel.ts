import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Channel, ChannelCategory } from '../../entities/market/channel';
import { UserError } from '../../entities/values/userError';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { putAt } from './ordered';
import { archive, kindOfChange, mustBeUnique, newNames, OrderedSettingInput, rename, told } from './setting';

@InputType({ description: 'A source of customers; what is left out stays.' })
export class ConfigureChannelInput extends OrderedSettingInput {
  @Field(() => ChannelCategory, {
    nullable: true,
    description: 'The way in which it finds customers; needed for a new one.',
  })
  category?: ChannelCategory | null;
}

@ObjectType({ description: 'The channel as it is now.' })
export class ConfigureChannelPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: 'The channel; null when refused.' })
  channel!: Channel | null;
}

/** `configureChannel`. */
@Resolver()
export class ConfigureChannel {
  @Mutation(() => ConfigureChannelPayload, { description: 'Adds, changes, moves or archives a channel. Admins only.' })
  configureChannel(
    @Arg('input', () => ConfigureChannelInput, { description: 'The channel.' }) input: ConfigureChannelInput,
    @Ctx() context: Context,
  ): Promise<ConfigureChannelPayload> {
    const asked = { mutation: 'configureChannel', input, may: mayConfigure };
    return change(context, kindOfChange(input), asked, async work => {
      const channel = await channelOf(work, input);
      archive(work, channel, input);
      if (input.position != null || input.id == null) await putAt(work, Channel, channel, input.position ?? null);
      await mustBeUnique(work, Channel, channel);
      told(work, channel);
      return { channel };
    });
  }
}

async function channelOf(work: Work, input: ConfigureChannelInput): Promise<Channel> {
  if (input.id == null) {
    if (input.category == null)
      throw new UserError('INVALID', ['category'], 'setting.incomplete', { what: 'category' });
    return work.add(Channel, { ...newNames(input), category: input.category, position: 0, archivedAt: null });
  }
  const channel = await work.find(Channel, input.id, ['id']);
  rename(channel, input);
  channel.category = input.category ?? channel.category;
  return channel;
}
