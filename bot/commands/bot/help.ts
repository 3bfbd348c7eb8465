import { type Area, button, type Command, command } from '../../command';
import type { Say } from '../../texts/say';
import { filling } from '../../understand/slots/choice';
import { freeText } from '../../understand/slots/text';
import { thingToDo } from '../../understand/slots/thingToDo';

const AREAS: readonly Area[] = ['work', 'leads', 'deals', 'care', 'numbers', 'learning', 'bot'];
const EXAMPLES_SHOWN = 2;

/** Help, told from the commands themselves: their areas and sentences that work. */
export function helpFor(commands: () => readonly Command[]): Command {
  return command({
    name: 'help',
    area: 'bot',
    examples: { en: ['help', 'help with deals'], zh: ['帮助', '怎么记录拜访'] },
    sentences: {
      en: [
        '(help|help me|help please|help me out|need help|i need help|i need some help|can you help|get help|show help|show me help|some help) [(with|on|about|for|regarding)] [{topic}]',
        '(what can you do|what do you do|what can i do|what can i ask|what can i ask you|what can i say|what do you understand|what are you capable of|what else can you do|what can you help with|what can you help me with|what commands are there|what are the commands|what commands do you have|what commands do u have|what commands can i use|what can u do|which commands are there|which commands do you know|what commands do you know|how does this work|how does this thing work|how does it work|how does that work|how does the bot work|how do i work with you|how do i talk to you|what is this|what are you|what are you for|what is this bot|how do you work|how do i use this|how to use this|how do i use you|how can you help|how can i use this|what should i type|what do i type|what are your features) [for me|bot|here] [(with|about) {topic}]',
        '(commands|list commands|show commands|list of commands|command list|all commands|menu|options|instructions|manual|usage|guide|tutorial|how to|getting started|faq|examples|show examples|show me examples|cheat sheet)',
        '(how do i|how can i|how to|how would i|how should i|how does one) {how}',
        '{topic} help',
        'h e l p',
        "(stuck|lost|confused|i am lost|i'm lost|i'm stuck|i am confused|no idea what to do)",
        '(examples|example) (of|for) {topic}',
      ],
      zh: [
        '(帮助|求助|救命|使用帮助|帮助文档|使用说明|说明|指令|命令|命令列表|功能|功能列表|菜单|用法|教程|怎么用|如何使用|使用方法|操作指南|指南|新手指南|示例|例子|帮助菜单|帮助信息) [:|一下]',
        '(关于|有关) {topic} [的] (帮助|用法|功能|命令|说明)',
        '帮助 [:] {topic}',
        '(你|机器人|你们) [到底|究竟|都|还|现在] (能|会|可以|都能|都会|还能|还会) (做|干|帮我做|帮我干|帮忙做|帮我|帮我们做|帮上) (什么|啥|些什么|哪些事|哪些|什么事|点什么|嘛|些啥|点啥|什么忙|啥事)',
        '(你|你都) (有什么|有哪些|有啥) (功能|命令|用|用处|本事|指令)',
        '(这个|你|机器人|这东西) (怎么用|如何用|怎么使用|咋用|如何使用)',
        '我(能|可以|该|应该)(问|说|做|问你|跟你说|怎么说|怎么问)(什么|啥|些什么|你什么)',
        '[我] (怎么|如何|怎样|咋|怎么样) [才能|去|来] {how}',
        '(有哪些|有什么) (命令|功能|指令)',
        '{topic} 怎么(用|弄|操作|做)',
        '(需要|要|给我|来点) 帮助',
        '不会用',
      ],
    },
    strict: true,
    slots: { topic: freeText('name'), how: filling('topic', thingToDo) },
    operation({ topic }, { say }) {
      const all = commands();
      const chosen = topic ? onTopic(all, topic, say) : [];
      if (chosen.length > 0) {
        return {
          text: [say('help.topic', { topic: topic ?? '' }), ...chosen.flatMap(each => examplesOf(each, say))].join(
            '\n',
          ),
        };
      }
      const lines = AREAS.map(area => {
        const [first] = all.filter(each => each.area === area).flatMap(each => each.examples[say.language].slice(0, 1));
        return `• ${say('area', { area })}: ${first ?? ''}`;
      });
      return {
        text: [topic ? say('help.unknownTopic', { topic }) : say('help.head'), ...lines, say('help.more')].join('\n'),
        buttons: AREAS.map(area => button(say('area', { area }), 'help', { topic: area })),
      };
    },
  });
}

/** The commands of an area, or those whose name or sentences have the topic's words. */
function onTopic(commands: readonly Command[], topic: string, say: Say): Command[] {
  const wanted = topic.toLowerCase();
  const area = AREAS.find(each => each === wanted || say('area', { area: each }).toLowerCase() === wanted);
  if (area) return commands.filter(each => each.area === area);
  const stem = wanted.replace(/(?:ing|s)$/, '');
  if (stem.length < 2) return [];
  return commands.filter(each =>
    `${each.name} ${each.examples.en.join(' ')} ${each.examples.zh.join(' ')}`.toLowerCase().includes(stem),
  );
}

function examplesOf(each: Command, say: Say): string[] {
  return each.examples[say.language].slice(0, EXAMPLES_SHOWN).map(example => `• ${example}`);
}
