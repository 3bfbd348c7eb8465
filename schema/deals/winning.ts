import type { Deal } from '../../entities/deals/deal';
import { planFollowUp } from '../care/followUps';
import { closingOf } from '../changing/closing';
import { closingStage, entered } from '../changing/journey';
import type { Work } from '../changing/work';

/** Closes an open deal as won at an instant, with all that follows from it: stage, milestones and getting in touch later. */
export async function win(work: Work, deal: Deal, at: Date): Promise<void> {
  const stage = await closingStage(work, deal.pipelineId, 'WON');
  const from = deal.stageId;
  deal.win(stage, at, await closingOf(work, deal, at));
  await entered(work, deal, stage, from, at);
  await planFollowUp(work, deal, at);
}
