import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { Holiday } from '../../entities/people/holiday';
import { Workspace } from '../../entities/people/workspace';
import { DateScalar } from '../../entities/scalars';
import type { Day } from '../../entities/values/day';
import { UserError } from '../../entities/values/userError';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { required } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { everyOne } from '../reading/everyOne';
import { raw } from '../reading/sql';
import { workdaysOf } from './workdays';

@InputType({ description: 'Days on which it is otherwise than the weekday says; what is left out stays.' })
export class ConfigureHolidayInput {
  @Field(() => ID, { nullable: true, description: 'Which one; a new one is made when left out.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called; needed for a new one.' })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; needed for a new one.' })
  firstDay?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; a new one has one day when left out.' })
  lastDay?: Day | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for days that are worked, such as a weekend in exchange for a holiday; else days off.',
  })
  worked?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True takes it off the calendar.' })
  remove?: boolean | null;
}

@ObjectType({ description: 'The holiday as it is now.' })
export class ConfigureHolidayPayload extends Payload {
  @Field(() => Holiday, { nullable: true, description: 'The holiday; null when refused or taken off.' })
  holiday!: Holiday | null;
}

/** `holidays`, `configureHoliday`, and whether a day is worked. */
@Resolver(() => Workspace)
export class Holidays {
  @Query(() => [Holiday], { description: 'Holidays and days worked in exchange, by day.' })
  holidays(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Holiday[]> {
    return everyOne(context, Holiday, raw('t.first_day'), info);
  }

  @FieldResolver(() => Boolean, { description: 'Whether a day is a working day here: by the week and the holidays.' })
  async isWorkday(
    @Arg('day', () => DateScalar, { description: 'The day.' }) day: Day,
    @Ctx() { read, viewer }: Context,
  ): Promise<boolean> {
    return (await workdaysOf(read, viewer.workspace)).includes(day);
  }

  @Mutation(() => ConfigureHolidayPayload, {
    description:
      'Enters a holiday, or a weekend that is worked, in the workspace’s calendar. Tasks made before stay as they are. Admins only.',
  })
  configureHoliday(
    @Arg('input', () => ConfigureHolidayInput, { description: 'The holiday.' }) input: ConfigureHolidayInput,
    @Ctx() context: Context,
  ): Promise<ConfigureHolidayPayload> {
    const kind = input.remove ? 'holiday.removed' : 'holiday.configured';
    return change(context, kind, { mutation: 'configureHoliday', input, may: mayConfigure }, async work => {
      const holiday = await holidayOf(work, input);
      work.args.name = holiday.name;
      if (input.remove) {
        holiday.deletedAt = context.now;
        return { holiday: null };
      }
      holiday.check();
      return { holiday };
    });
  }
}

async function holidayOf(work: Work, { id, name, firstDay, lastDay, worked }: ConfigureHolidayInput): Promise<Holiday> {
  if (id == null) {
    if (name == null) throw new UserError('INVALID', ['name'], 'holiday.incomplete', { what: 'name' });
    if (firstDay == null) throw new UserError('INVALID', ['firstDay'], 'holiday.incomplete', { what: 'firstDay' });
    const days = { firstDay, lastDay: lastDay ?? firstDay, worked: worked ?? false };
    return work.add(Holiday, { name: required(name, 'name'), ...days });
  }
  const holiday = await work.find(Holiday, id, ['id']);
  if (name != null) holiday.name = required(name, 'name');
  holiday.firstDay = firstDay ?? holiday.firstDay;
  holiday.lastDay = lastDay ?? holiday.lastDay;
  holiday.worked = worked ?? holiday.worked;
  return holiday;
}
