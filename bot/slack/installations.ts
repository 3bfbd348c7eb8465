/** What a Slack workspace let us in with. */
export interface Tokens {
  /** `xoxb-…` or, where tokens rotate, `xoxe.xoxb-…`. */
  botToken: string;
  /** Where tokens rotate: what a new one is asked for with, and when the present one ends. */
  refreshToken?: string;
  expiresAt?: Date;
}

/** The app as one Slack workspace has installed it. */
export interface Installation {
  /** Slack's id of the workspace. */
  team: string;
  tokens: Tokens;
}

/** Who started an installation, and so whose it becomes. The ids are the keeper's own. */
export interface StartedBy {
  workspaceId: string;
  userId: string | null;
}

/** Another workspace of ours has that Slack workspace already. */
export class InstalledElsewhere extends Error {
  constructor() {
    super('that Slack workspace belongs to another workspace of this server');
    this.name = 'InstalledElsewhere';
  }
}

/** Where installations are kept. */
export interface Installations {
  /** The installation of a Slack workspace; null when there is none, or none any more. */
  find(team: string): Promise<Installation | null>;
  /** Keeps an installation; a former one of the same Slack workspace is replaced. @throws InstalledElsewhere */
  keep(installation: Installation, startedBy: StartedBy): Promise<void>;
  /**
   * Has the tokens of an installation renewed by one process at a time.
   * @param wait false gives up at once, with null, when another process is at it
   * @param renew given the tokens as they are then, gives new ones, or null to leave them
   */
  renew(team: string, wait: boolean, renew: (now: Tokens) => Promise<Tokens | null>): Promise<Tokens | null>;
  /** Ends an installation, unless it is newer than the moment Slack tells of, in whole seconds. */
  end(team: string, at: Date): Promise<void>;
  /** Remembers who has started an installation, for a while. @returns what the browser is to bring back once */
  start(startedBy: StartedBy): Promise<string>;
  /** Who started the installation that a browser comes back from; null the second time, and when it took too long. */
  finish(state: string): Promise<StartedBy | null>;
}
