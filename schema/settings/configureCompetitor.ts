import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Competitor } from '../../entities/market/competitor';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { required } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { archive, kindOfChange, mustBeUnique, newName, SettingInput, told } from './setting';

@InputType({ description: 'Another supplier; what is left out stays.' })
export class ConfigureCompetitorInput extends SettingInput {
  @Field(() => [String], { nullable: true, description: 'Other names in use.' })
  aliases?: string[] | null;
}

@ObjectType({ description: 'The competitor as it is now.' })
export class ConfigureCompetitorPayload extends Payload {
  @Field(() => Competitor, { nullable: true, description: 'The competitor; null when refused.' })
  competitor!: Competitor | null;
}

/** `configureCompetitor`. */
@Resolver()
export class ConfigureCompetitor {
  @Mutation(() => ConfigureCompetitorPayload, { description: 'Adds, changes or archives a competitor. Admins only.' })
  configureCompetitor(
    @Arg('input', () => ConfigureCompetitorInput, { description: 'The competitor.' }) input: ConfigureCompetitorInput,
    @Ctx() context: Context,
  ): Promise<ConfigureCompetitorPayload> {
    const asked = { mutation: 'configureCompetitor', input, may: mayConfigure };
    return change(context, kindOfChange(input), asked, async work => {
      const competitor = await competitorOf(work, input);
      if (input.aliases != null) competitor.aliases = input.aliases.map(alias => required(alias, 'aliases'));
      archive(work, competitor, input);
      await mustBeUnique(work, Competitor, competitor);
      told(work, competitor);
      return { competitor };
    });
  }
}

async function competitorOf(work: Work, input: ConfigureCompetitorInput): Promise<Competitor> {
  if (input.id == null) return work.add(Competitor, { name: newName(input), aliases: [], archivedAt: null });
  const competitor = await work.find(Competitor, input.id, ['id']);
  if (input.name != null) competitor.name = required(input.name, 'name');
  return competitor;
}
