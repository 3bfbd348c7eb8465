import type { Command } from '../command';
import { greet } from './bot/greet';
import { helpFor } from './bot/help';
import { linkAccount } from './bot/linkAccount';
import { nextPage } from './bot/nextPage';
import { setAway } from './bot/setAway';
import { setLanguage } from './bot/setLanguage';
import { setNudge } from './bot/setNudge';
import { shareHere } from './bot/shareHere';
import { undo } from './bot/undo';
import { whoAmI } from './bot/whoAmI';
import { confirmDetails } from './care/confirmDetails';
import { recordFeedback } from './care/recordFeedback';
import { suggestUpsell } from './care/suggestUpsell';
import { thankCustomer } from './care/thankCustomer';
import { addDiscovery } from './deals/addDiscovery';
import { addNeed } from './deals/addNeed';
import { addObjection } from './deals/addObjection';
import { addSignal } from './deals/addSignal';
import { answerObjection } from './deals/answerObjection';
import { createDeal } from './deals/createDeal';
import { createProposal } from './deals/createProposal';
import { decideApproval } from './deals/decideApproval';
import { decideProposal } from './deals/decideProposal';
import { listDeals } from './deals/listDeals';
import { loseDeal } from './deals/loseDeal';
import { makeOffer } from './deals/makeOffer';
import { moveDeal } from './deals/moveDeal';
import { rejectOffer } from './deals/rejectOffer';
import { reopenDeal } from './deals/reopenDeal';
import { sendContract } from './deals/sendContract';
import { showAccount } from './deals/showAccount';
import { showDeal } from './deals/showDeal';
import { showNeeds } from './deals/showNeeds';
import { signContract } from './deals/signContract';
import { updateDeal } from './deals/updateDeal';
import { updateNeed } from './deals/updateNeed';
import { winDeal } from './deals/winDeal';
import { listDigests } from './digests/listDigests';
import { postDigestNow } from './digests/postDigestNow';
import { previewDigest } from './digests/previewDigest';
import { subscribeAlerts } from './digests/subscribeAlerts';
import { subscribeDigest } from './digests/subscribeDigest';
import { unsubscribeAlerts } from './digests/unsubscribeAlerts';
import { unsubscribeDigest } from './digests/unsubscribeDigest';
import { markSent } from './documents/markSent';
import { sendDocument } from './documents/sendDocument';
import { closeDeal } from './forms/closeDeal';
import { editDeal } from './forms/editDeal';
import { openForm } from './forms/openForm';
import { showHome } from './home/showHome';
import { showLink } from './home/showLink';
import { convertLead } from './leads/convertLead';
import { createAccount } from './leads/createAccount';
import { createContact } from './leads/createContact';
import { createLead } from './leads/createLead';
import { disqualifyLead } from './leads/disqualifyLead';
import { handOver } from './leads/handOver';
import { listLeads } from './leads/listLeads';
import { mergeRecords } from './leads/mergeRecords';
import { qualifyLead } from './leads/qualifyLead';
import { showLead } from './leads/showLead';
import { suggestLeads } from './leads/suggestLeads';
import { takeLead } from './leads/takeLead';
import { checkIn } from './learning/checkIn';
import { correctReport } from './learning/correctReport';
import { planTraining } from './learning/planTraining';
import { recordTraining } from './learning/recordTraining';
import { recordUse } from './learning/recordUse';
import { addRetroPoint } from './learning/retro/addRetroPoint';
import { agreeAction } from './learning/retro/agreeAction';
import { closeRetro } from './learning/retro/closeRetro';
import { runRetro } from './learning/retro/runRetro';
import { reviewDeal } from './learning/reviewDeal';
import { searchKnowledge } from './learning/searchKnowledge';
import { shareExperience } from './learning/shareExperience';
import { showLosses } from './learning/showLosses';
import { showScript } from './learning/showScript';
import { suggestTraining } from './learning/suggestTraining';
import { writeReport } from './learning/writeReport';
import { addMarketNote } from './market/addMarketNote';
import { recordCost } from './market/recordCost';
import { setTarget } from './market/setTarget';
import { showMarket } from './market/showMarket';
import { suggestTarget } from './market/suggestTarget';
import { explainChange } from './numbers/explainChange';
import { explainFigure } from './numbers/explainFigure';
import { planToTarget } from './numbers/planToTarget';
import { showFunnel } from './numbers/showFunnel';
import { showKpi } from './numbers/showKpi';
import { showLeaderboard } from './numbers/showLeaderboard';
import { showRecords } from './numbers/showRecords';
import { showSnapshot } from './numbers/showSnapshot';
import { addTask } from './work/addTask';
import { cancelMeeting } from './work/cancelMeeting';
import { completeTask } from './work/completeTask';
import { listTasks } from './work/listTasks';
import { logActivity } from './work/logActivity';
import { scheduleMeeting } from './work/scheduleMeeting';
import { updateTask } from './work/updateTask';

/** Every command, in the order in which help tells them. */
export const COMMANDS: readonly Command[] = [
  logActivity,
  scheduleMeeting,
  cancelMeeting,
  addTask,
  updateTask,
  completeTask,
  listTasks,
  createLead,
  listLeads,
  showLead,
  qualifyLead,
  disqualifyLead,
  convertLead,
  takeLead,
  suggestLeads,
  createAccount,
  createContact,
  mergeRecords,
  handOver,
  createDeal,
  moveDeal,
  updateDeal,
  winDeal,
  loseDeal,
  reopenDeal,
  addSignal,
  makeOffer,
  decideApproval,
  rejectOffer,
  sendContract,
  signContract,
  markSent,
  sendDocument,
  showAccount,
  showDeal,
  listDeals,
  addDiscovery,
  addNeed,
  showNeeds,
  updateNeed,
  addObjection,
  answerObjection,
  createProposal,
  decideProposal,
  showSnapshot,
  thankCustomer,
  confirmDetails,
  recordFeedback,
  suggestUpsell,
  showKpi,
  showFunnel,
  showLeaderboard,
  explainFigure,
  explainChange,
  showRecords,
  setTarget,
  planToTarget,
  suggestTarget,
  recordCost,
  showMarket,
  addMarketNote,
  writeReport,
  correctReport,
  checkIn,
  reviewDeal,
  runRetro,
  addRetroPoint,
  agreeAction,
  closeRetro,
  subscribeDigest,
  unsubscribeDigest,
  previewDigest,
  listDigests,
  postDigestNow,
  subscribeAlerts,
  unsubscribeAlerts,
  showLosses,
  searchKnowledge,
  shareExperience,
  showScript,
  recordUse,
  suggestTraining,
  planTraining,
  recordTraining,
  helpFor(() => COMMANDS),
  undo,
  nextPage,
  shareHere,
  whoAmI,
  linkAccount,
  setLanguage,
  openForm,
  editDeal,
  closeDeal,
  showHome,
  showLink,
  setAway,
  setNudge,
  greet,
];
