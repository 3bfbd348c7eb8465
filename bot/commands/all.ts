import type { Command } from '../command';
import { greet } from './bot/greet';
import { helpFor } from './bot/help';
import { setLanguage } from './bot/setLanguage';
import { undo } from './bot/undo';
import { whoAmI } from './bot/whoAmI';
import { createDeal } from './deals/createDeal';
import { listDeals } from './deals/listDeals';
import { loseDeal } from './deals/loseDeal';
import { moveDeal } from './deals/moveDeal';
import { showAccount } from './deals/showAccount';
import { showDeal } from './deals/showDeal';
import { updateDeal } from './deals/updateDeal';
import { winDeal } from './deals/winDeal';
import { createLead } from './leads/createLead';
import { checkIn } from './learning/checkIn';
import { correctReport } from './learning/correctReport';
import { planTraining } from './learning/planTraining';
import { recordTraining } from './learning/recordTraining';
import { recordUse } from './learning/recordUse';
import { reviewDeal } from './learning/reviewDeal';
import { searchKnowledge } from './learning/searchKnowledge';
import { shareExperience } from './learning/shareExperience';
import { showLosses } from './learning/showLosses';
import { showScript } from './learning/showScript';
import { suggestTraining } from './learning/suggestTraining';
import { writeReport } from './learning/writeReport';
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
  showDeal,
  showAccount,
  listDeals,
  showKpi,
  writeReport,
  correctReport,
  checkIn,
  reviewDeal,
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
  whoAmI,
  setLanguage,
  greet,
];
