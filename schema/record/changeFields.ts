import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Change } from '../../entities/record/change';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';
import { type ChangeKind, changeText } from '../texts/changes';

/** What a change tells of itself. */
@Resolver(() => Change)
export class ChangeFields {
  @Needs(Change, 'kind', 'args')
  @FieldResolver(() => String, { description: 'What was done, in one line of the viewer’s language.' })
  summary(@Root() change: Change, @Ctx() { viewer }: Context): string {
    return changeText(viewer.locale, change.kind as ChangeKind, change.args);
  }

  @Needs(Change, 'inverse', 'undoneById')
  @FieldResolver(() => Boolean, { description: 'Whether `undo` can take it back.' })
  undoable(@Root() change: Change): boolean {
    return change.inverse !== null && change.undoneById === null;
  }
}
