import { dayOf } from '../../entities/values/day';
import { world } from './demoWorld';
import { tellFollowUp } from './followUp/tellFollowUp';
import { tellAftercare } from './history/aftercare';
import { tellHistory } from './history/history';
import type { House } from './house';
import { identifiers } from './identifiers';
import { tellLearning } from './learning/learning';
import { tellMarket } from './market/tellMarket';
import { tellTargets } from './market/tellTargets';
import { tellClosing } from './open/closing';
import { tellOpenDeals } from './open/openDeals';
import { tellOpenLeads } from './open/openLeads';
import { tellOpenTasks } from './open/openTasks';
import { Random } from './random';
import { setUp } from './settings';
import { monthOf, WorkCalendar } from './workCalendar';

const YEARS = 3;

/** All of the demo workspace as it stands at an instant; the same instant gives the same records. */
export function demoAsOf(asOf: Date): House {
  const { timeZone } = world.workspace;
  const [year, month] = monthOf(dayOf(asOf, timeZone)).split('-');
  const calendar = new WorkCalendar(`${Number(year) - YEARS}-${month}-01`, asOf, timeZone);
  const house = setUp(calendar, identifiers(new Random('identifiers')));
  const open = tellOpenDeals(house);
  tellOpenTasks(house, open, tellOpenLeads(house, open));
  tellHistory(house);
  tellMarket(house);
  tellTargets(house);
  tellFollowUp(house, open);
  tellClosing(house, open);
  tellAftercare(house);
  tellLearning(house);
  return house;
}
