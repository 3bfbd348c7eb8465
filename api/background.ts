import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import { Notifier } from '../bot/notify';
import type { HeldNotifications, Outlet, PlacesKept } from '../bot/ports';
import type { Surroundings } from '../schema/context';
import { executeAs } from './execute';
import type { Asked } from './graphql/asked';
import type { Directory } from './identity/directory';
import type { IdentifySender } from './identity/sender';
import { House } from './jobs/house';
import { type Duties, type Jobs, startJobs } from './jobs/jobs';
import { JOBS, RINGERS, SUBSCRIBERS } from './jobs/list';
import { ownerPool } from './jobs/ownerPool';
import { Standing } from './jobs/standing';
import type { Mailer } from './mail/mailer';
import { watchesBackground } from './metrics/background';
import type { Metrics } from './metrics/metrics';
import { heldNotifications } from './notifications/held';
import { notificationsIn } from './notifications/notifications';
import { placesIn } from './notifications/places';
import { orderRounds } from './nudges/rounds';
import type { PostWebhook } from './webhooks/post';

/** What a process does besides answering requests is put together from. */
export interface BackgroundSettings {
  /** Connects as the tables' owner. */
  ownerUrl: string;
  around: Surroundings;
  apollo: ApolloServer<Asked>;
  identify: IdentifySender;
  directory: Directory;
  mailer: Mailer | null;
  postWebhook: PostWebhook;
  now: () => Date;
  log: Logger;
  metrics: Metrics;
  duties?: Duties;
}

/** What a process does besides answering requests. */
export interface Background {
  places: PlacesKept;
  held: HeldNotifications;
  /** Begins the work, once there are ways to write to people. */
  begin(outlets: readonly Outlet[]): void;
  /** To be called when this process has committed a change. */
  wake(): void;
  stop(): Promise<void>;
}

const NOTHING_YET = { done: 0, failed: 0, dead: 0 };

const DUTIES: Duties = { jobs: JOBS, subscribers: SUBSCRIBERS, ringers: RINGERS, rounds: [orderRounds] };

/** Puts together what a process does besides answering requests. */
export function background(settings: BackgroundSettings): Background {
  const { around, apollo, identify, directory, mailer, postWebhook, now, log, metrics, duties = DUTIES } = settings;
  const owner = ownerPool(settings.ownerUrl, error =>
    log.warn({ err: error }, 'a connection to the database was lost'),
  );
  const standing = new Standing(owner, log);
  let jobs: Jobs | undefined;
  watchesBackground(metrics, owner, around.pool, () => ({ ...(jobs?.counts ?? NOTHING_YET) }));
  return {
    places: placesIn(around.pool, directory, now, log),
    held: heldNotifications({ pool: around.pool, identify, standing, now }),
    begin(outlets) {
      const execute = executeAs(apollo, now);
      const notifier = new Notifier({ execute, notifications: notificationsIn(owner, now), outlets });
      const house = new House({ around, owner, notifier, mailer, postWebhook, log });
      jobs = startJobs({ owner, standing, house, now, log, ...duties });
    },
    wake: () => jobs?.wake(),
    async stop() {
      await jobs?.stop();
      await standing.stop();
      await owner.end();
    },
  };
}
