import { CloudAdapter, type TurnContext } from 'botbuilder';
import type { Request, Response } from 'express';
import type { Handle, Log } from '../handle';
import { Intake } from '../intake';
import type { Outlet } from '../ports';
import type { Search } from '../search';
import { Answering } from './answering';
import { SendingOnce } from './authentication';
import { askTeams, believeActivity } from './identify';
import { cloudOutlet, pacedOutlet } from './outlet';
import { teamsOutlet } from './proactive';
import { createTurn } from './turn';

/** The bot's registration with Microsoft. */
export interface TeamsRegistration {
  appId: string;
  password: string;
  /** The company's tenant: the only one whose people are believed to be who they say. */
  tenantId: string;
}

/** What the Teams adapter needs. */
export interface TeamsOptions {
  /** Without a registration nobody signs activities: `'unsigned'` accepts anybody's, for development and the demo on loopback alone. */
  registration: TeamsRegistration | 'unsigned';
  /** Where people reach this server, for pictures. */
  publicUrl: string;
  handle: Handle;
  search: Search;
  /** Takes note that a person has removed the bot. */
  left: (tenant: string, person: string) => Promise<void>;
  now: () => Date;
  log: Log;
  /** How long storing a message may take, in milliseconds. */
  storeWithinMs?: number;
}

/** Teams as the server sees it. */
export interface TeamsAdapter {
  /** Answers `POST /api/messages`; the body has to be parsed as JSON before. */
  process(request: Request, response: Response): Promise<void>;
  /** Resolves when every message taken in has been answered. */
  idle(): Promise<void>;
  /** The way to write to people who have not asked. */
  outlet: Outlet;
}

/**
 * Teams through the Bot Framework. Each message is stored, then acknowledged, then worked on; what cannot be stored
 * in time is answered with 503 when it is a message, and with "not saved" when it is a pressed button.
 */
export function createTeamsAdapter(options: TeamsOptions): TeamsAdapter {
  const { registration, search, left, publicUrl, now, log } = options;
  const registered = registration === 'unsigned' ? null : registration;
  const cloud = new CloudAdapter(authentication(registered));
  const intake = new Intake(options.handle, options.storeWithinMs);
  const wait = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
  const outlet = pacedOutlet(cloudOutlet(cloud, registered?.appId ?? ''), { now, wait });
  const answering = new Answering(intake, outlet, publicUrl, log);
  const identify = registered ? askTeams(registered.tenantId) : believeActivity;
  const turn = createTurn({ intake, answering, identify, search, left, publicUrl, now, log });

  return {
    async process(request, response) {
      let failed = false;
      const status = (code: number) => {
        // The SDK answers 500 with the error's words to whatever goes wrong; the platform repeats what was answered with 503.
        failed ||= code === 500;
        return response.status(failed ? 503 : code);
      };
      const answer = {
        socket: response.socket,
        header: (name: string, value: unknown) => response.header(name, String(value)),
        status,
        send: (body: unknown) => (failed ? response : response.send(body)),
        end: () => response.end(),
      };
      const logic = async (context: TurnContext) => {
        try {
          await turn(context);
        } catch (error) {
          failed = true;
          log.error({ err: error }, 'a message from Teams was not stored');
        }
      };
      try {
        await cloud.process(request, answer, logic);
      } catch (error) {
        log.warn({ err: error }, 'a request to the Teams endpoint was no activity');
        response.status(400).end();
      }
    },
    idle: () => intake.idle(),
    outlet: teamsOutlet(outlet, publicUrl),
  };
}

function authentication(registered: TeamsRegistration | null): SendingOnce {
  if (!registered) return new SendingOnce({});
  const { appId, password, tenantId } = registered;
  if (!appId || !password || !tenantId) throw new Error('a registration needs an app id, a password and a tenant id');
  return new SendingOnce({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: appId,
    MicrosoftAppPassword: password,
    MicrosoftAppTenantId: tenantId,
  });
}
