import { command } from '../../command';
import type { Slot } from '../../understand/slot';
import { fromButton } from '../../understand/slots/hidden';
import { lineNumber } from '../../understand/slots/lineNumber';

/** Which list goes on where: what the button of a list carries. */
export interface ListGoingOn {
  command: string;
  /** The command's slots as JSON. */
  slots: Record<string, unknown>;
  after: string;
  shown: number;
}

const listGoingOn = fromButton((json): ListGoingOn | undefined => {
  if (typeof json !== 'object' || json === null) return undefined;
  const { command: name, slots, after, shown } = json as Partial<ListGoingOn>;
  if (typeof name !== 'string' || typeof slots !== 'object' || slots === null) return undefined;
  if (typeof after !== 'string' || typeof shown !== 'number') return undefined;
  return { command: name, slots, after, shown };
});

/** How many more are asked for; a page is a page all the same. */
const rows: Slot<number> = { ...lineNumber, print: () => ({}) };

const MORE_ZH = '(下一页|后一页|下页|翻页|下一批|后面的|后面几个|剩下的|其余的|更多|下面的|后面还有的|下一屏)';

/** The list shown last, gone on with. The bot runs the list's own command; this answers only where there is no list. */
export const nextPage = command({
  name: 'nextPage',
  area: 'bot',
  examples: { en: ['next page', 'show more'], zh: ['下一页', '再看更多'] },
  sentences: {
    en: [
      '[go to|turn to|on to|show|show me|give me|see|get|see the|give me the|to|load|and] [the] (next|following) (page|ones|lot|batch|rows|results|items|entries|few|set|bit)',
      '[show|show me|give me|see|get|load|list|and|any|a few|some|even] more [of them|of these|of those|results|rows|items|entries|of that|of the list|please]',
      '[show|show me|give me|see|list|and|what about] [the] (rest|remaining|remaining ones|others|other ones|next)',
      '[show|show me|give me|see|get|list|and] [the] next {rows} [of them|ones|rows|results|items|deals|leads|tasks|records]',
      '{rows} more',
      '(keep going|go on|continue|carry on|scroll down|page down|turn the page|further|next one please|one more page|another page|more pages)',
      '(are there|is there|have you got|do you have|got) (any more|more) [of them|of these|results]',
      "(what 's|what is|whats) next (on|in) the list",
    ],
    zh: [
      `[再|继续|接着|往后|往下|翻到|看|看看|显示|给我|去|到|跳到|再看|再看看|接着看|继续看|再来|来] [看|看看|翻|显示|给我] [一下|点] ${MORE_ZH} [呢|看看|看一下|给我|吧]`,
      '(往下翻|往后翻|往下看|继续往下|翻下去|往下|继续看|接着看|继续翻|再翻一页|再往后|再往下|往后看|再来一页|再看一页|翻一页|看完|再来点|再多看点|再显示一些|再多一些|接着往下|继续显示|接着显示) [看|翻|走|吧|一页|呢]',
      '(还有吗|还有没有更多|有没有更多|有更多吗|还有更多|还有其他|还有没有|还有别的吗|还有其他的吗|还有更多吗|后面还有吗|下面还有吗|还有没有了|没了吗|后面呢|剩下的呢|其他的呢|还有哪些|还有呢) [(往下翻|往后翻|继续|给我看看)]',
      '[再|接着|继续] (看|来|显示|列) [后面] {rows} [个|条|单|家]',
      '(后|下|接下来|后面|下面) [的] {rows} [个|条|单|家]',
    ],
  },
  strict: true,
  slots: { list: listGoingOn, rows },
  operation: (_, { say }) => ({ text: say('nextPage.none') }),
});
