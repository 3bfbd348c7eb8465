import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { CheckIn, type PostedLine } from '../../entities/learning/checkIn';
import { ReportSection } from '../../entities/learning/reportSection';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** A line of a report as it was posted. */
@ObjectType({ description: 'A line of a report as it was posted.' })
export class CheckInLine implements PostedLine {
  @Field(() => ReportSection, { description: 'Where it stands.' })
  section!: ReportSection;

  @Field({ description: 'What it says.' })
  text!: string;

  @Field(() => [ID], { description: 'The records it tells of, for `node`; none for a line the person added.' })
  recordIds!: string[];
}

/** What a check-in refers to. */
@Resolver(() => CheckIn)
export class CheckInFields {
  @Needs(CheckIn, 'userId')
  @FieldResolver(() => User, { description: 'Whose it is.' })
  user(@Root() checkIn: CheckIn, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, checkIn.userId, info);
  }

  @Needs(CheckIn, 'lines')
  @FieldResolver(() => [CheckInLine], {
    description: 'The report it was posted from, line by line; empty for one that was written by hand.',
  })
  lines(@Root() checkIn: CheckIn): CheckInLine[] {
    return checkIn.lines;
  }
}
