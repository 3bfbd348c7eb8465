import { searchText } from '../../entities/values/names/searchText';
import type { NewId } from './identifiers';
import type { Ledger } from './rows';
import type { WorkCalendar } from './workCalendar';

/** A person who works in the demo workspace. */
export interface Colleague {
  id: string;
  email: string;
  teamId: string | null;
  locale: string;
}

/** What everything in the demo workspace refers to: its calendar, its people and settings by their canonical names. */
export interface House {
  ledger: Ledger;
  calendar: WorkCalendar;
  newId: NewId;
  /** When the workspace was set up, its settings made and its people entered. */
  since: Date;
  people: Map<string, Colleague>;
  productLines: Map<string, string>;
  channels: Map<string, string>;
  segments: Map<string, string>;
  competitors: Map<string, string>;
  pipelineId: string;
  /** The stages a deal is worked on in, in order. */
  openStages: { id: string; name: string }[];
  wonStageId: string;
  lostStageId: string;
  /** Worth of one unit of a currency in the workspace's, exact decimal. */
  rates: Map<string, string>;
}

/** What a name stands for. @throws when it is not in the world: a slip in the demo data */
export function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`The demo data speak of ${name}, which is not there.`);
  return value;
}

/** Lets a record be found by its names, the canonical one first. */
export function enterName(house: Pick<House, 'ledger'>, recordType: string, recordId: string, names: string[]): void {
  house.ledger.names.push({ recordId, recordType, keys: searchText(names) });
}
