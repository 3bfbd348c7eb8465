import { User } from '../../entities/people/user';
import { UserError } from '../../entities/values/userError';
import type { Work } from './work';

/** Who is to own a record: the person an input names, the viewer when it names nobody. @throws UserError for somebody who has left */
export async function ownerOf(work: Work, id: string | null | undefined): Promise<User> {
  if (id == null) return work.context.viewer.user;
  const user = await work.refer(User, id, ['ownerId']);
  if (!user.active) throw new UserError('INVALID', ['ownerId'], 'owner.inactive', { user: user.name });
  return user;
}
