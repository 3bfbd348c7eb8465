import type { Command } from '../command';
import { greet } from './bot/greet';
import { helpFor } from './bot/help';
import { setLanguage } from './bot/setLanguage';
import { undo } from './bot/undo';
import { whoAmI } from './bot/whoAmI';
import { confirmDetails } from './care/confirmDetails';
import { recordFeedback } from './care/recordFeedback';
import { suggestUpsell } from './care/suggestUpsell';
import { thankCustomer } from './care/thankCustomer';
import { addSignal } from './deals/addSignal';
import { createDeal } from './deals/createDeal';
import { decideApproval } from './deals/decideApproval';
import { listDeals } from './deals/listDeals';
import { loseDeal } from './deals/loseDeal';
import { makeOffer } from './deals/makeOffer';
import { moveDeal } from './deals/moveDeal';
import { sendContract } from './deals/sendContract';
import { showAccount } from './deals/showAccount';
import { showDeal } from './deals/showDeal';
import { signContract } from './deals/signContract';
import { updateDeal } from './deals/updateDeal';
import { winDeal } from './deals/winDeal';
import { markSent } from './documents/markSent';
import { sendDocument } from './documents/sendDocument';
import { createLead } from './leads/createLead';
import { showKpi } from './numbers/showKpi';
import { addTask } from './work/addTask';
import { completeTask } from './work/completeTask';
import { listTasks } from './work/listTasks';
import { logActivity } from './work/logActivity';

/** Every command, in the order in which help tells them. */
export const COMMANDS: readonly Command[] = [
  logActivity,
  addTask,
  completeTask,
  listTasks,
  createLead,
  createDeal,
  moveDeal,
  updateDeal,
  winDeal,
  loseDeal,
  addSignal,
  makeOffer,
  decideApproval,
  sendContract,
  signContract,
  markSent,
  sendDocument,
  showDeal,
  showAccount,
  listDeals,
  thankCustomer,
  confirmDetails,
  recordFeedback,
  suggestUpsell,
  showKpi,
  helpFor(() => COMMANDS),
  undo,
  whoAmI,
  setLanguage,
  greet,
];
