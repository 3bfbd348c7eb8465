import { dealNews, gatherAlerts } from '../digests/alertNews';
import { correctAlerts, newsUndone } from '../digests/alertsUndone';
import { digestAsked, digestDue, postNow } from '../digests/digestDue';
import { placeLost } from '../digests/placeLost';
import { postAlerts } from '../digests/postAlerts';
import { nudgeRound } from '../nudges/nudgeRound';
import { approvalGiven, approvalNeeded, askForApproval, tellDecision } from './approvals';
import { askForReview, dealClosed } from './askForReview';
import { customerDecided, tellOfDecision } from './customerDecided';
import { deliver } from './deliver';
import type { Job, Ringer, Subscriber } from './job';
import { feedbackGiven, tellLowFeedback } from './lowFeedback';
import { meetingEnded } from './meetingEnded';
import { handedOver, tellNewOwners } from './newOwner';
import { offerEnds } from './offerEnds';
import { letterWritten, sendLetter } from './sendLetter';
import { contractWasSigned, tellSignature } from './signatures';
import { deliverWebhook, webhookRetry } from './webhooks/deliver';
import { fanOut, webhookHears } from './webhooks/fanOut';

/** Every job there is. One that is not listed is never done. */
export const JOBS: readonly Job[] = [
  askForApproval,
  askForReview,
  correctAlerts,
  deliver,
  gatherAlerts,
  nudgeRound,
  placeLost,
  postAlerts,
  postNow,
  sendLetter,
  tellDecision,
  tellLowFeedback,
  tellNewOwners,
  tellOfDecision,
  tellSignature,
  deliverWebhook,
  fanOut,
] as readonly Job[];

/** Who hears of which changes. */
export const SUBSCRIBERS: readonly Subscriber[] = [
  approvalGiven,
  approvalNeeded,
  contractWasSigned,
  customerDecided,
  dealClosed,
  dealNews,
  digestAsked,
  feedbackGiven,
  handedOver,
  letterWritten,
  newsUndone,
  webhookHears,
];

/** Who does what timers are set for. */
export const RINGERS: readonly Ringer[] = [digestDue, meetingEnded, offerEnds, webhookRetry];
