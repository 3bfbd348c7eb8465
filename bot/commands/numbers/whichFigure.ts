import { button, type Turn } from '../../command';
import type { Reply } from '../../reply';

const OFFERED = ['REVENUE', 'WIN_RATE', 'CONVERSION_RATE', 'SALES_CYCLE', 'PIPELINE'];

/** Nothing has been shown that "this" could mean: the usual figures as buttons. */
export function whichFigure({ say }: Turn, command: string): Reply {
  return {
    text: say('whichFigure'),
    buttons: OFFERED.map(metric => button(say('metric', { metric }), command, { metric })),
  };
}
