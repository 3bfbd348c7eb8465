import type { Touched } from '../../entities/record/outbox';
import type { Timer } from '../../entities/record/timer';
import type { ChangeKind } from '../../schema/texts/changes';
import type { House } from './house';
import type { Order } from './queue';

/** One go at a job. */
export interface Run {
  workspaceId: string;
  /** The moment of this go, by the process's clock. */
  now: Date;
  /** True when it is given up should this go fail too. */
  last: boolean;
  house: House;
}

/** A kind of work that is done outside of any request, with the payload that it needs. */
export interface Job<P extends object = object> {
  name: string;
  /**
   * Does it. It may be done again after a failure or a crash, so what it does must count once by a key of its own.
   * @throws anything: then it is tried again, later and later.
   */
  run(payload: P, run: Run): Promise<void>;
  /** What is to be done with a payload; see `Order`. */
  order(payload: P, where: Where): Order;
}

/** Where an order belongs, besides the job and its payload. */
export type Where = Pick<Order, 'workspaceId' | 'key' | 'line' | 'delayMs' | 'changeId'>;

/** With the growing pauses between them, these tries last for a day. */
const ATTEMPTS = 14;

/** Defines a job. */
export function job<P extends object>(name: string, run: Job<P>['run'], attempts = ATTEMPTS): Job<P> {
  return { name, run, order: (payload, where) => ({ job: name, payload, attempts, ...where }) };
}

/** An entry of the outbox: what a committed change did. */
export interface Heard {
  workspaceId: string;
  id: string;
  changeId: string;
  kind: ChangeKind;
  records: Touched[];
  at: Date;
}

/** Somebody who wants to hear of changes of some kinds. */
export interface Subscriber {
  /** Names its orders, so that each entry becomes each subscriber's order once. */
  name: string;
  kinds: readonly ChangeKind[] | 'every';
  /** What is to be done about an entry; null for nothing. Put no work in here: it runs while the entry is relayed. */
  hear(entry: Heard, where: Where): Order | null;
}

/** Does what a timer was set for. */
export interface Ringer {
  /** The timer's kind. */
  kind: string;
  /** As `Job.run`; records may have changed since it was set, so look at them. */
  ring(timer: Pick<Timer, 'id' | 'key' | 'payload' | 'dueAt' | 'userId'>, run: Run): Promise<void>;
}
