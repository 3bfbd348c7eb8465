import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Touched } from '../entities/record/outbox';
import type { Locale } from '../entities/values/locale';
import type { Calendar } from '../entities/values/period';
import type { ChartSpec } from './pictures/spec';
import { Loaders } from './reading/loaders';
import { Reader } from './reading/reader';
import type { SignedAddress } from './signedAddress';
import type { TableAddress } from './tables/askedTable';
import { loadViewer, type Profile, type UsedKey, type Viewer } from './viewer';

/** The user a request has been identified as. */
export interface Identity {
  workspaceId: string;
  userId: string;
  profile?: Profile;
  /** What its token allows; everything when left out. */
  scopes?: readonly string[];
  /** The API key that was shown. */
  key?: UsedKey;
}

/** What is told of one request besides its operation. */
export interface RequestFacts {
  id: string;
  /** From where: `api`, `console`, `slack`, `teams`, `job` for what is done in the background, or `admin` for the host's command line. */
  origin: string;
  /** The moment of the request; the schema reads no clock. */
  now: Date;
  /** The caller's own name for this mutation: a repeat has no second effect. */
  key?: string;
  /** Ties the changes of one chat message together. */
  undoGroup?: string;
  /** The language to answer in; the viewer's own when left out. */
  answerIn?: Locale;
}

/** What the process gives the schema. */
export interface Surroundings {
  /** The app role's database. */
  database: DataSource;
  /** The pool beneath it. */
  pool: Pool;
  /** Hears of each committed change at once, in this process. */
  committed: (workspaceId: string, records: Touched[]) => void;
  /** Whether there is room to save anything. */
  canSave: () => boolean;
  /** Whether letters can be sent: there is a mail server. */
  canMail: boolean;
  /** Encrypts a secret that must be read again; it opens for the same owner only. */
  sealSecret: (secret: string, owner: string) => Buffer;
  /** Whether webhooks may lead to private addresses and go without TLS. */
  webhookAllowPrivate: boolean;
  /** The address under which a picture can be fetched for a while. */
  pictureUrl: (spec: ChartSpec) => string;
  /** The address of a page that only people of the workspace see. @param path below this server's address */
  pageUrl: (path: string, reader: { email: string }) => string;
  /** The address under which a table can be fetched as CSV for a while. */
  tableUrl: TableAddress;
  /** The address of an appointment's calendar file. */
  calendarUrl: SignedAddress;
  /** The address of a proposal's page, for its customer. */
  proposalUrl: SignedAddress;
  /** The address of a contract's page, where its customer signs it. */
  contractUrl: SignedAddress;
}

/** Everything a resolver has at hand while it answers one request. */
export class Context {
  readonly load: Loaders;

  private constructor(
    readonly viewer: Viewer,
    readonly read: Reader,
    readonly request: RequestFacts,
    readonly around: Surroundings,
  ) {
    this.load = new Loaders(this);
  }

  /** @returns null when the user is gone or inactive */
  static async open(around: Surroundings, identity: Identity, request: RequestFacts): Promise<Context | null> {
    const read = new Reader(around.pool, identity.workspaceId);
    try {
      const viewer = await loadViewer(around.database, read, identity);
      if (!viewer) await read.release();
      return viewer && new Context({ ...viewer, locale: request.answerIn ?? viewer.locale }, read, request, around);
    } catch (error) {
      await read.release();
      throw error;
    }
  }

  get database(): DataSource {
    return this.around.database;
  }

  get now(): Date {
    return this.request.now;
  }

  get calendar(): Calendar {
    return this.viewer.workspace;
  }

  /** Lets go of the snapshot: before a change, so that what follows sees it, and at the end of the request. */
  async release(): Promise<void> {
    this.load.clear();
    await this.read.release();
  }
}
