import type { DiscoveryAspect } from '../../../entities/deals/discoveryAspect';
import type { MeetingKind } from '../../../entities/deals/meetingKind';
import type { NeedPriority, NeedState } from '../../../entities/deals/need';
import type { ProposalState } from '../../../entities/deals/proposalState';

/** What has been found out, needed, objected to and proposed for an open deal of the world. Times are working days before the present moment. */
export interface FollowUpPlan {
  deal: string;
  discovery?: { ago: number; aspect: `${DiscoveryAspect}`; text: string; by?: string }[];
  /** `from` is the place of the discovery entry it came from. */
  needs?: { ago: number; text: string; priority: `${NeedPriority}`; state?: `${NeedState}`; from?: number }[];
  objections?: { ago: number; text: string; response?: string; worked?: boolean }[];
  /** In the order of their versions. */
  proposals?: { ago: number; state: `${ProposalState}`; decidedAgo?: number; reason?: string }[];
  /** How many working days ahead. */
  meetings?: { ahead: number; time: string; kind: `${MeetingKind}`; with: string; minutes: number; notes: string }[];
}
