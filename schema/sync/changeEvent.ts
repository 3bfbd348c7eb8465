import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AuditAction } from '../../entities/record/auditEntry';
import { DateTimeScalar } from '../../entities/scalars';
import { globalId } from '../../entities/values/globalId';
import { PageInfo } from '../reading/connection';

/** What one change did to one record, as other apps hear of it. */
@ObjectType({
  description:
    'What one change did to one record. Events come in the order in which they were committed for each record; carrying one out again does no harm.',
})
export class ChangeEvent {
  /** The entry of the audit it is told from (UUID). */
  entryId!: string;

  @Field(() => ID, { description: 'Tells it from every other event; the same one always has the same.' })
  get id(): string {
    return globalId('ChangeEvent', this.entryId);
  }

  @Field({ description: 'What happened, such as `deal.moved`; `change.undone` when something was taken back.' })
  get event(): string {
    return eventOf(this.kind);
  }

  @Field({ description: 'The record’s type, such as `Deal`.' })
  type!: string;

  /** The record (UUID). */
  recordKey!: string;

  @Field(() => ID, { description: 'The record’s id.' })
  get recordId(): string {
    return globalId(this.type, this.recordKey);
  }

  @Field(() => AuditAction, {
    description:
      'What to do with a copy: make it, change it, drop it, or bring it back. REMOVED is also told when a record has gone to somebody whose records the viewer does not see.',
  })
  get action(): AuditAction {
    return this.visible ? this.did : AuditAction.REMOVED;
  }

  @Field(() => [String], {
    description:
      'The values that an update changed. When `ownerId` is among them, what hangs on the record came into sight, or went, with it.',
  })
  changed!: string[];

  @Field(() => Int, { description: 'The record’s version after it.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: Date;

  did!: AuditAction;
  kind!: string;
  changeId!: string;
  /** Whether the viewer sees the record now, or saw it when it was removed. */
  visible!: boolean;
}

/** The name of a kind of change among other apps. */
export function eventOf(kind: string): string {
  return kind === 'undo' ? 'change.undone' : kind;
}

@ObjectType({ description: 'One event, with its place among all of them.' })
export class ChangeEventEdge {
  @Field(() => ChangeEvent, { description: 'The event.' })
  node!: ChangeEvent;

  @Field({ description: 'Its place; give the last one as `after` the next time.' })
  cursor!: string;
}

/** A page of events. */
@ObjectType({ description: 'A page of events, the earliest first.' })
export class ChangeEventConnection {
  @Field(() => [ChangeEvent], { description: 'The events of the page.' })
  nodes!: ChangeEvent[];

  @Field(() => [ChangeEventEdge], { description: 'The events of the page, each with its place.' })
  edges!: ChangeEventEdge[];

  @Field(() => PageInfo, {
    description: 'Where the page stands. Keep `endCursor` and go on from it, the next minute or the next week.',
  })
  pageInfo!: PageInfo;
}
