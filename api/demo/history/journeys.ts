import type { MilestoneName } from '../../../entities/record/milestone';
import type { House } from '../house';

/** Whose figure a milestone is. */
export interface Holder {
  id: string;
  teamId: string | null;
}

/** One prospect's milestones on their way into the ledger: of each the first time counts. */
export class JourneyStory {
  readonly id: string;
  private readonly reached = new Map<string, { at: Date; holder: Holder | null }>();

  constructor(
    private readonly house: House,
    private readonly startedAt: Date,
    private readonly channelId: string | null,
    private readonly visitorKey?: string,
  ) {
    this.id = house.newId(startedAt);
  }

  /** A milestone with a fixed name. @param holder null before anybody owned the prospect */
  reach(name: MilestoneName, at: Date, holder: Holder | null): void {
    this.note(name, at, holder);
  }

  /** An open stage by its place, from 0; the earlier ones are reached with it. */
  reachStage(index: number, at: Date, holder: Holder): void {
    for (const stage of this.house.openStages.slice(0, index + 1)) this.note(stage.id, at, holder);
  }

  /** Writes journey and milestones. */
  write(): void {
    const { ledger, newId } = this.house;
    ledger.journeys.push({
      id: this.id,
      createdAt: this.startedAt,
      updatedAt: this.startedAt,
      channelId: this.channelId,
      visitorKey: this.visitorKey,
    });
    for (const [name, { at, holder }] of this.reached) {
      const made = { id: newId(at), createdAt: at, updatedAt: at };
      ledger.milestones.push({ ...made, journeyId: this.id, name, at, userId: holder?.id, teamId: holder?.teamId });
    }
  }

  private note(name: string, at: Date, holder: Holder | null): void {
    const known = this.reached.get(name);
    if (!known || at < known.at) this.reached.set(name, { at, holder });
  }
}
