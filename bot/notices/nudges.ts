import { button } from '../command';
import { notice, type Reader } from '../notice';
import type { Button, Reply } from '../reply';

/** One thing to be reminded of; ids are GraphQL ids. */
export interface Nudge {
  kind: 'MORNING' | 'TASK' | 'MEETING' | 'STALE' | 'CLOSE_DATE' | 'FOLLOW_UP' | 'LEAD' | 'SILENT';
  /** The record it is about; null for the day and for people. */
  id: string | null;
  /** What its text names. */
  args: Record<string, string | number | null>;
}

/** So many are told one by one. */
const MOST = 8;

/** Reminds somebody, of everything in one message. */
export const nudges = notice<{ nudges: Nudge[] }>({
  operation: null,
  reply(_data, { nudges: all }, reader): Reply | null {
    const [first] = all;
    if (!first) return null;
    const { say } = reader;
    if (all.length === 1) {
      const action = buttonOf(first, reader);
      return { text: told(first, reader), ...(action && { buttons: [action] }) };
    }
    const lines = all.slice(0, MOST).map(each => `• ${told(each, reader)}`);
    const left = all.length - MOST;
    return {
      text: [say('nudge.several'), ...lines, ...(left > 0 ? [say('retro.more', { count: left })] : [])].join('\n'),
      buttons: [button(say('nudge.myTasks'), 'listTasks', {})],
    };
  },
});

function told({ kind, args }: Nudge, { say, today }: Reader): string {
  const { day } = args;
  return say(`nudge.${kind}`, {
    ...Object.fromEntries(Object.entries(args).map(([name, value]) => [name, value ?? 'none'])),
    ...(typeof day === 'string' && { day: say.day(day, today) }),
  });
}

function buttonOf({ kind, id, args }: Nudge, { say }: Reader): Button | null {
  if (kind === 'MORNING') return button(say('nudge.myTasks'), 'listTasks', {});
  if (id === null) return null;
  const named = { id, name: String(args.name ?? '') };
  switch (kind) {
    case 'TASK':
    case 'FOLLOW_UP':
      return button(say('completeTask.button'), 'completeTask', { title: named });
    case 'STALE':
    case 'CLOSE_DATE':
      return button(say('alert.show'), 'showDeal', { deal: named });
    case 'LEAD':
      return button(say('nudge.showLead'), 'showLead', { lead: named });
    default:
      return null;
  }
}
