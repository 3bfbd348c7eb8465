import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Account } from '../../../entities/customers/account';
import { Contact } from '../../../entities/customers/contact';
import { Lead } from '../../../entities/customers/lead';
import { Activity } from '../../../entities/deals/activity';
import { Deal } from '../../../entities/deals/deal';
import { Meeting } from '../../../entities/deals/meeting';
import { User } from '../../../entities/people/user';
import type { Context } from '../../context';
import { Needs } from '../../reading/wanted';
import { titleOf } from './appointment';
import { calendarFile } from './calendarFile';

/** So long after it began, an appointment's calendar file can still be fetched. */
const FETCHED_FOR_MS = 30 * 24 * 3_600_000;

/** What an appointment refers to, and how it gets into a calendar. */
@Resolver(() => Meeting)
export class MeetingFields {
  @Needs(Meeting, 'kind', 'accountId', 'leadId', 'dealId', 'contactId')
  @FieldResolver(() => String, {
    description: 'What it is called in the viewer’s language, such as `Demo with Priya Nair (Globex)`.',
  })
  title(@Root() meeting: Meeting, @Ctx() context: Context): Promise<string> {
    return titleOf(context, meeting);
  }

  @Needs(
    Meeting,
    'kind',
    'accountId',
    'leadId',
    'dealId',
    'contactId',
    'ownerId',
    'startsAt',
    'allDay',
    'durationMinutes',
    'place',
    'notes',
    'version',
    'updatedAt',
  )
  @FieldResolver(() => String, { description: 'It as an iCalendar file (.ics), in the viewer’s language.' })
  calendarFile(@Root() meeting: Meeting, @Ctx() context: Context): Promise<string> {
    return calendarFile(context, meeting);
  }

  @Needs(Meeting, 'startsAt')
  @FieldResolver(() => String, {
    description: 'Where that file can be fetched without signing in, until 30 days after it has begun.',
  })
  calendarUrl(@Root() meeting: Meeting, @Ctx() { around, viewer }: Context): string {
    const expiresAt = new Date(meeting.startsAt.getTime() + FETCHED_FOR_MS);
    return around.calendarUrl({ workspaceId: viewer.workspace.id, id: meeting.id }, expiresAt);
  }

  @Needs(Meeting, 'accountId')
  @FieldResolver(() => Account, { nullable: true, description: 'The customer.' })
  account(
    @Root() meeting: Meeting,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | null> {
    return load.one(Account, meeting.accountId, info);
  }

  @Needs(Meeting, 'leadId')
  @FieldResolver(() => Lead, { nullable: true, description: 'The lead.' })
  lead(@Root() meeting: Meeting, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Lead | null> {
    return load.one(Lead, meeting.leadId, info);
  }

  @Needs(Meeting, 'dealId')
  @FieldResolver(() => Deal, { nullable: true, description: 'The deal it moves forward.' })
  deal(@Root() meeting: Meeting, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, meeting.dealId, info);
  }

  @Needs(Meeting, 'contactId')
  @FieldResolver(() => Contact, { nullable: true, description: 'Whom it is with.' })
  contact(
    @Root() meeting: Meeting,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return load.one(Contact, meeting.contactId, info);
  }

  @Needs(Meeting, 'ownerId')
  @FieldResolver(() => User, { description: 'Who holds it.' })
  owner(@Root() meeting: Meeting, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, meeting.ownerId, info);
  }

  @Needs(Meeting, 'activityId')
  @FieldResolver(() => Activity, {
    nullable: true,
    description: 'The activity it was logged as; null while nobody has said how it went.',
  })
  activity(
    @Root() meeting: Meeting,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Activity | null> {
    return load.one(Activity, meeting.activityId, info);
  }
}
