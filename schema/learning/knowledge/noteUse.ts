import { KnowledgeUse } from '../../../entities/learning/knowledgeUse';
import type { Work } from '../../changing/work';

/** Notes that an article or a script (by its first wording) was used on a deal. */
export function noteUse(work: Work, use: Pick<KnowledgeUse, 'dealId' | 'articleId' | 'scriptId'>): KnowledgeUse {
  const { viewer, now } = work.context;
  return work.add(KnowledgeUse, { ...use, userId: viewer.user.id, at: now });
}
