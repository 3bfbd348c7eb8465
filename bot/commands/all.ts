import type { Command } from '../command';
import { greet } from './bot/greet';
import { helpFor } from './bot/help';
import { setLanguage } from './bot/setLanguage';
import { shareHere } from './bot/shareHere';
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
import { addMarketNote } from './market/addMarketNote';
import { recordCost } from './market/recordCost';
import { setTarget } from './market/setTarget';
import { showMarket } from './market/showMarket';
import { suggestTarget } from './market/suggestTarget';
import { explainFigure } from './numbers/explainFigure';
import { showFunnel } from './numbers/showFunnel';
import { showKpi } from './numbers/showKpi';
import { showLeaderboard } from './numbers/showLeaderboard';
import { showRecords } from './numbers/showRecords';
import { showSnapshot } from './numbers/showSnapshot';
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
  showSnapshot,
  showKpi,
  showFunnel,
  showLeaderboard,
  explainFigure,
  showRecords,
  setTarget,
  suggestTarget,
  recordCost,
  showMarket,
  addMarketNote,
  helpFor(() => COMMANDS),
  undo,
  shareHere,
  whoAmI,
  setLanguage,
  greet,
];
