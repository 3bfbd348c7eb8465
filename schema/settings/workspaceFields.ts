import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Workspace } from '../../entities/people/workspace';
import { DecimalScalar } from '../../entities/scalars';
import { seesWorkspace } from '../access';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What of the workspace's settings not everybody may see. */
@Resolver(() => Workspace)
export class WorkspaceFields {
  @Needs(Workspace, 'grossMargin')
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      'Share of revenue left after the cost of what was sold, 0 to 1; null for those who do not see the workspace’s figures.',
  })
  grossMargin(@Root() workspace: Workspace, @Ctx() { viewer }: Context): string | null {
    return seesWorkspace(viewer) ? workspace.grossMargin : null;
  }
}
