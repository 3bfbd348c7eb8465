import type { House } from '../house';
import { Random } from '../random';
import { tellCare } from './care';
import { allClosings } from './closings';
import { tellCosts } from './costs';
import { Customers } from './customers';
import { tellDeal } from './dealStory';
import { tellDuds } from './duds';
import { tellReturns } from './returns';
import { tellVisitors } from './visits';

/** Three years that have gone by, on invented accounts: nothing of it is open. Comes after what is open, whose work counts in a week's. */
export function tellHistory(house: House): void {
  const customers = new Customers(house);
  const closings = allClosings(house.calendar);
  const random = new Random('deals');
  for (const closing of closings) tellDeal(house, customers, closing, random);
  tellDuds(house, customers, closings);
  tellReturns(house);
  tellVisitors(house);
  tellCosts(house);
  tellCare(house, customers);
}
