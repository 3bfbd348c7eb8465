import { NameIndex } from '../entities/values/names/nameIndex';
import type { NameEntry, NameSource, NameType } from './ports';
import type { Viewer } from './viewer';

const OWNED: ReadonlySet<NameType> = new Set(['account', 'deal', 'lead', 'contact']);

/** The names of one workspace, kept in memory and changed one by one. */
export class Lexicon {
  readonly index = new NameIndex<NameEntry>(entry => entry.type === 'user' || entry.type === 'contact');
  private readonly dealsByAccount = new Map<string, Set<string>>();
  private readonly usersByTeam = new Map<string, Set<string>>();

  /** Takes in names that appeared, changed or went. */
  apply(entries: readonly NameEntry[]): void {
    for (const entry of entries) {
      const before = this.index.get(entry.id);
      if (before) this.unlink(before);
      if (entry.gone) {
        this.index.remove(entry.id);
        continue;
      }
      this.index.put(entry);
      if (entry.type === 'deal') link(this.dealsByAccount, entry.accountId, entry.id);
      if (entry.type === 'user') link(this.usersByTeam, entry.teamId, entry.id);
    }
  }

  /** The ids of an account's deals, open and closed. */
  dealsOf(accountId: string): ReadonlySet<string> {
    return this.dealsByAccount.get(accountId) ?? new Set();
  }

  /** The ids of a team's people. */
  membersOf(teamId: string): ReadonlySet<string> {
    return this.usersByTeam.get(teamId) ?? new Set();
  }

  private unlink(entry: NameEntry): void {
    if (entry.accountId) this.dealsByAccount.get(entry.accountId)?.delete(entry.id);
    if (entry.teamId) this.usersByTeam.get(entry.teamId)?.delete(entry.id);
  }
}

function link(map: Map<string, Set<string>>, key: string | undefined, id: string): void {
  if (!key) return;
  const known = map.get(key);
  if (known) known.add(id);
  else map.set(key, new Set([id]));
}

/** What one person may see of a lexicon: own and managed people's records; settings and people's names are everybody's. */
export class NameView {
  private readonly owners: ReadonlySet<string> | null;
  /** True for an entry this person may see. */
  readonly sees: (entry: NameEntry) => boolean;

  constructor(
    private readonly lexicon: Lexicon,
    viewer: Viewer,
  ) {
    const all = viewer.role === 'ADMIN' || viewer.role === 'ANALYST';
    this.owners = all
      ? null
      : new Set([viewer.user.id, ...viewer.managedTeams.flatMap(team => [...lexicon.membersOf(team.id)])]);
    this.sees = entry => this.owners === null || !OWNED.has(entry.type) || this.seesRecord(entry);
  }

  get index(): NameIndex<NameEntry> {
    return this.lexicon.index;
  }

  /** An entry by its id, when this person may see it. */
  get(id: string): NameEntry | undefined {
    const entry = this.lexicon.index.get(id);
    return entry && this.sees(entry) ? entry : undefined;
  }

  /** The deals of an account that this person sees: the open ones, or all when none is open. */
  dealsOf(accountId: string): NameEntry[] {
    const deals = this.allDealsOf(accountId);
    const open = deals.filter(deal => deal.open);
    return open.length > 0 ? open : deals;
  }

  /** The same the other way round: the closed ones, or all when none is closed. */
  closedDealsOf(accountId: string): NameEntry[] {
    const deals = this.allDealsOf(accountId);
    const closed = deals.filter(deal => !deal.open);
    return closed.length > 0 ? closed : deals;
  }

  private allDealsOf(accountId: string): NameEntry[] {
    return [...this.lexicon.dealsOf(accountId)]
      .map(id => this.get(id))
      .filter(entry => entry !== undefined)
      .filter(entry => entry.type === 'deal');
  }

  private seesRecord(entry: NameEntry): boolean {
    // A lead that nobody has taken yet is everybody's to take.
    if (this.owned(entry) || (entry.type === 'lead' && entry.ownerId === undefined)) return true;
    if (entry.type === 'account') {
      for (const id of this.lexicon.dealsOf(entry.id)) {
        const deal = this.lexicon.index.get(id);
        if (deal?.type === 'deal' && this.owned(deal)) return true;
      }
    }
    if (entry.type === 'contact') {
      const holder = this.lexicon.index.get(entry.accountId ?? entry.leadId ?? '');
      return holder !== undefined && this.seesRecord(holder);
    }
    return false;
  }

  private owned(entry: NameEntry): boolean {
    return entry.ownerId !== undefined && (this.owners?.has(entry.ownerId) ?? true);
  }
}

/** The lexicons of the workspaces in use, each loaded once and then kept fresh. */
export class Lexicons {
  private readonly loaded = new Map<string, Promise<Lexicon>>();

  constructor(private readonly names: NameSource) {}

  /** The lexicon of a workspace with all that was changed until now; a failed load is tried again with the next message. */
  async of(workspaceId: string): Promise<Lexicon> {
    const lexicon = await (this.loaded.get(workspaceId) ?? this.begin(workspaceId));
    await this.names.settled(workspaceId);
    return lexicon;
  }

  private begin(workspaceId: string): Promise<Lexicon> {
    const loading = this.load(workspaceId);
    this.loaded.set(workspaceId, loading);
    loading.catch(() => this.loaded.delete(workspaceId));
    return loading;
  }

  private async load(workspaceId: string): Promise<Lexicon> {
    const lexicon = new Lexicon();
    let early: NameEntry[] | null = [];
    // Listen first: what changes while the names are being read must not be missed.
    const stop = this.names.subscribe(workspaceId, entries => {
      if (early) early.push(...entries);
      else lexicon.apply(entries);
    });
    try {
      lexicon.apply(await this.names.all(workspaceId));
    } catch (error) {
      stop();
      throw error;
    }
    lexicon.apply(early);
    early = null;
    return lexicon;
  }
}
