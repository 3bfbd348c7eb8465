import type { Slot } from '../slot';
import { choice } from './choice';

const said = choice({
  YES: {
    en: [
      '[yes|ok|okay|sure] (yes|yep|yeah|sure|ok|okay|send|send it|go ahead|do it|confirm|confirmed|please do|please send|please send it|go|approved|correct|right|fine|looks good|looks good send it|ship it)',
    ],
    zh: [
      '(是|是的|对|对的|好|好的|可以|行|确认|确定|发|发吧|发送|发出去|发出去吧|没问题|嗯|ok|就这样|同意)[吧|的|了|发吧]',
    ],
  },
  NO: {
    en: [
      "(no|nope|don't|do not|don't send|do not send|don't send it|do not send it|stop|cancel|not now|not yet|wait|hold on|leave it|better not)",
    ],
    zh: ['(不|不用|不要|不发|先不发|别发|取消|不行|算了|等等|等一下|暂时不发|先别发|不了)[了|吧]'],
  },
});

/** Yes or no to a preview; no part of what a message says by itself. */
export const consent: Slot<'YES' | 'NO'> = { ...said, print: () => ({}) };
