import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Meeting } from '../../../entities/deals/meeting';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { clearTimer } from '../../changing/timer';
import type { Context } from '../../context';
import { nameOfSubject } from '../subjects';
import { subjectsOfMeeting } from './held';

@InputType({ description: 'The appointment that does not take place, or did not.' })
export class CancelMeetingInput {
  @Field(() => ID, { description: 'The appointment.' })
  meetingId!: string;
}

@ObjectType({ description: 'The appointment that was called off.' })
export class CancelMeetingPayload extends Payload {
  @Field(() => Meeting, { nullable: true, description: 'The appointment; null when refused.' })
  meeting!: Meeting | null;
}

/** `cancelMeeting`. */
@Resolver()
export class CancelMeeting {
  @Mutation(() => CancelMeetingPayload, {
    description: 'Calls an appointment off, also afterwards when it did not take place.',
  })
  cancelMeeting(
    @Arg('input', () => CancelMeetingInput, { description: 'Which one.' }) input: CancelMeetingInput,
    @Ctx() context: Context,
  ): Promise<CancelMeetingPayload> {
    return change(context, 'meeting.cancelled', { mutation: 'cancelMeeting', input }, async work => {
      const meeting = await work.find(Meeting, input.meetingId, ['meetingId']);
      meeting.cancel(context.now);
      await clearTimer(work, { kind: 'meeting.ended', key: meeting.id });
      const subjects = await subjectsOfMeeting(work, meeting);
      Object.assign(work.args, { kind: meeting.kind, subject: nameOfSubject(subjects) });
      return { meeting };
    });
  }
}
