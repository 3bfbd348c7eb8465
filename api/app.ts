import express, {
  type Application,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Logger } from 'pino';
import { consoleMessages } from '../bot/console/adapter';
import { consoleNotifications } from '../bot/console/notifications';
import { consolePage, pageFiles, RECORD_PAGES } from '../bot/console/page';
import type { Handle } from '../bot/handle';
import type { HeldNotifications, Outlet, PlacesKept } from '../bot/ports';
import type { Search } from '../bot/search';
import type { SlackOptions } from '../bot/slack/adapter';
import { lateTeams } from '../bot/teams/late';
import type { Config } from './config';
import type { Entrance } from './entrance';
import { explorerPage } from './explorer/route';
import { requestIdOf } from './http/headers';
import { PAGE_FOLDER } from './projectFolder';

/** Everything besides GraphQL that the server answers with. */
export interface AppSettings {
  config: Pick<Config, 'demo' | 'teams'>;
  /** Where people reach the server. */
  publicUrl: string;
  handle: Handle;
  search: Search;
  places: Pick<PlacesKept, 'left'>;
  /** How Slack workspaces let us in and are reached; null when Slack is not served. */
  slack: Pick<SlackOptions, 'access' | 'reached' | 'apiUrl'> | null;
  held: HeldNotifications;
  entrance: Entrance;
  /** The schema in SDL. */
  sdl: string;
  health: RequestHandler;
  metrics: RequestHandler;
  pictures: RequestHandler;
  tables: RequestHandler;
  /** What is reached by signed addresses, without signing in. */
  customerPages: RequestHandler[];
  /** What only people of the workspace see; outside demo mode those who are not signed in are sent to do so. */
  peoplesPages: RequestHandler[];
  now: () => Date;
  log: Logger;
}

/** The routes, and how to wait for the chat platforms' messages that have been acknowledged but not answered. */
export interface App {
  routes: Application;
  /** The chat platforms' ways to write to people who have not asked. */
  outlets: Outlet[];
  /** Begins to listen to platforms that are not heard through the server's own port. */
  begin(): Promise<void>;
  /** Answers those who only wait for something to come, and takes no more from elsewhere. */
  hush(): Promise<void>;
  idle(): Promise<void>;
}

interface Adapter {
  begin?(): Promise<void>;
  hush?(): Promise<void>;
  idle(): Promise<void>;
  outlet: Outlet;
}

/** A Bot Framework activity stays far below this. */
const LARGEST_ACTIVITY = '256kb';

/** Puts the routes together; what serves Slack is loaded only where it is served. What checks a signature over the raw body stands before anything that reads it. */
export function createApp(settings: AppSettings): App {
  const { config, publicUrl, handle, search, slack, now, log } = settings;
  const routes = express();
  routes.disable('x-powered-by');
  routes.use(settings.health, settings.metrics);
  const closing = new AbortController();
  const adapters: Adapter[] = [];
  if (slack) {
    const { mountSlack }: typeof import('../bot/slack/adapter') = require('../bot/slack/adapter');
    adapters.push(mountSlack({ ...slack, app: routes, publicUrl, handle, search, now, log }));
  }
  if (config.teams) {
    const left = (tenant: string, person: string) => settings.places.left('teams', tenant, person);
    const teams = lateTeams({ registration: config.teams, publicUrl, handle, search, left, now, log });
    routes.post('/api/messages', express.json({ limit: LARGEST_ACTIVITY }), (request, response) =>
      teams.process(request, response),
    );
    adapters.push(teams);
  }
  routes.use(settings.pictures, settings.tables, ...settings.customerPages);
  mountPages(routes, settings, closing.signal);
  routes.use((_request, response) => {
    response.status(404).json({ error: 'There is nothing here.' });
  });
  routes.use(fault(log));
  return {
    routes,
    outlets: adapters.map(({ outlet }) => outlet),
    begin: async () => {
      for (const adapter of adapters) await adapter.begin?.();
    },
    hush: async () => {
      closing.abort();
      for (const adapter of adapters) await adapter.hush?.();
    },
    idle: async () => {
      await Promise.all(adapters.map(adapter => adapter.idle()));
    },
  };
}

/** What people open in a browser, and what these pages ask for; outside demo mode for those who have signed in. */
function mountPages(routes: Application, settings: AppSettings, closing: AbortSignal): void {
  const { handle, held, sdl, peoplesPages, now } = settings;
  const { signIn, signedIn, speaker, people } = settings.entrance;
  routes.use(pageFiles(PAGE_FOLDER));
  if (signIn) routes.use(signIn);
  if (signedIn) {
    routes.use(['/console', '/schema.graphql'], signedIn);
    routes.get(['/', '/settings', '/graphql', '/retrospectives/:id', ...RECORD_PAGES], signedIn);
  }
  routes.use(...peoplesPages);
  routes.get('/schema.graphql', (_request, response) => {
    response.type('text/plain').send(sdl);
  });
  routes.use(consoleMessages({ handle, now, speaker }));
  routes.use(consoleNotifications({ held, closing, speaker }));
  routes.use(consolePage({ folder: PAGE_FOLDER, people, signedIn: signedIn !== undefined }));
  routes.use(explorerPage(PAGE_FOLDER));
}

function fault(log: Logger) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status } = error as { status?: unknown };
    // Express and its body readers mark what the caller did wrong with a status below 500.
    if (typeof status === 'number' && status >= 400 && status < 500) {
      response.status(status).json({ error: 'The request could not be read.' });
      return;
    }
    const requestId = requestIdOf(request);
    log.error({ err: error, requestId }, 'a request failed');
    response.status(500).json({ error: 'Something went wrong on our side.', requestId });
  };
}
