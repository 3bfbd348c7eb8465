import { command, graphql } from '../../command';
import type { NameEntry } from '../../ports';
import type { Setting } from '../../understand/setting';
import { knownRecord } from '../../understand/slots/names';
import { SCENES, scriptOccasion, scriptScene } from '../../understand/slots/scene';
import { type UsesShown, useButton, usesText } from './knowledge';

const SCRIPTS = graphql(`query Scripts($scene: ScriptScene!, $locale: String!, $accountId: ID) {
  own: scripts(scene: $scene, filter: { locale: $locale }, first: 3) { nodes { ...Shown } }
  any: scripts(scene: $scene, first: 3) { nodes { ...Shown } }
}
fragment Shown on Script { id title uses { deals won } filled(accountId: $accountId) { text open } }`);

interface Script {
  id: string;
  title: string;
  uses: UsesShown;
  filled: { text: string; open: string[] };
}

interface Data {
  own: { nodes: Script[] };
  any: { nodes: Script[] };
}

const WORD =
  '(script|scripts|template|templates|talk track|talking points|wording|pitch|letter template|email template|mail template|call script|sample|draft|boilerplate)';
const WORD_ZH = '(话术|模板|脚本|范本|范文|话术模板|套路|说辞|文案|话术脚本|的话术)';

export const showScript = command({
  name: 'showScript',
  area: 'learning',
  examples: {
    en: ['cold call script for Acme', 'give me a demo invite script'],
    zh: ['给星辰科技的电话话术', '有没有首封邮件的话术'],
  },
  sentences: {
    en: [
      `[<show>|got|have you got|have we got|do you have|you got|where is|where do i find|can i have|need|looking for] [me|us] [a|an|the|our|some|any] [good] {scene} ${WORD} [(for|with|to|at) {account}]`,
      `[<show>|got|have you got|have we got|do you have|you got|where is|where do i find|can i have|need|looking for] [me|us] [a|an|the|our|some|any] [good] ${WORD} (for|to handle|to answer|about|on|when|of) [a|an|the|handling|answering] {scene} [call|email|letter|talk|meeting] [(for|with|to|at) {account}]`,
      `[<show>|got|have you got|have we got|do you have|you got|where is|where do i find|can i have|need|looking for] [me|us] [a|an|the|our|some|any] [good] ${WORD} [(for|with|to|at) {account}]`,
      `(do we have|is there|have we got|any|got|i need|need|where is|where 's|find|what is|what 's) [a|an|the|our|any|good] {scene} ${WORD} [(for|with|to|at) {account}]`,
      '(what do i say|what should i say|what to say|what can i say|what do i write|what should i write|what to write|how do i start|how should i start|how do i open|how do i word|how to word|how to open|how to start|how do i do|how do i make|how to make|how should i do) [in|on|for|with|during|when] [a|an|the|my] {scene} [(for|with|to|at) {account}]',
      `${WORD} [:|,|-] {scene} [[(for|with|to|at)] {account}]`,
      `[<show>|got|have you got|have we got|do you have|you got|where is|where do i find|can i have|need|looking for] [me|us] [a|an|the|our|some|any] [good|short|quick] {scene} ${WORD} [(for|with|to|at)] [{account}]`,
      `[<show>|got|have you got|have we got|do you have|you got|where is|where do i find|can i have|need|looking for] [me|us] [a|an|the|our|some|any|what|something] [good] ${WORD} [for|to handle|to answer|about|on|when|of|to|i can use for] [a|an|the|handling|answering] {scene} [call|email|letter|talk|meeting] [(for|with|to|at)] [{account}]`,
      `[<show>|got|have you got|have we got|do you have|you got|where is|where do i find|can i have|need|looking for] [me|us] [a|an|the|our|some|any] [good] ${WORD} [i can use|to use] (for|to|when) {doing} [(for|with|to|at|of)] [the|a|them|him|her] {account}`,
      `[<show>|got|have you got|have we got|do you have|you got|where is|where do i find|can i have|need|looking for] [me|us] [a|an|the|our|some|any] [good] ${WORD} [i can use|to use] (for|to|when) {doing} [someone|a customer|customers|a prospect|prospects|people|strangers]`,
      `(what do i say|what should i say|what to say|what can i say|what do i tell them|what do i write|what should i write|what to write|how do i start|how should i start|how do i open|how do i begin|how to begin|how to start) (when|if|while) [i am|i'm|i] {doing} [(for|with|to|at|of)] [a customer|customers|a prospect|somebody] [{account}]`,
      `how (do|should|would|can) i {doing} [(for|with|to|at|of)] {account}`,
      `how (do|should|would|can) (i|we|you) (word|phrase|write|formulate|start|open) [a|an|the|my|our] {scene} [email|call|letter|message] [(for|with|to|at)] [{account}]`,
      `(help me|help) (write|draft|word|prepare|with) [a|an|the|my] {scene} [email|letter|message|call|script] [(for|with|to|at)] [{account}]`,
    ],
    zh: [
      `[<show>] [有没有|有|来|给我|来个|来份|要|需要|找] [一个|一份|个|份] [给|对|针对|关于] [{account}] [的|用的] [时|客户] {scene} [用的|时|的|类|场景] ${WORD_ZH} [吗|有吗]`,
      `{scene} [的|时|类] ${WORD_ZH} [给|针对] [{account}] [有吗|吗|有没有|怎么写]`,
      `[<show>] [有没有|来] [一个|一份|个|份] ${WORD_ZH}`,
      '[给] [{account}] [的] {scene} [应该|该|要] (怎么说|怎么写|怎么讲|怎么开口|说什么|写什么|说些什么|怎么开场|如何开场)',
      '(怎么|如何|怎样) [给|跟|和] [{account}] (打|写|发|做|开|进行|谈) {scene}',
      `[给] {account} [的|用的] ${WORD_ZH}`,
      `[给|跟|和|对|向] [{account}] {doing} [{account}] [的话|的] [应该|该|要|时|的时候] [怎么|如何|怎样|咋] (说|写|讲|开口|开场|开头|聊|表达|讲比较好|说比较好|说合适|说好|切入|谈)`,
      `[给|跟|和|对|向] [{account}] [的] {scene} [应该|该|要|时|的时候] [怎么|如何|怎样|咋] (说|写|讲|开口|开场|开头|聊|表达|讲比较好|说比较好|说合适|说好|切入|谈)`,
      `{doing} [的|时|时候|用的] ${WORD_ZH} [{account}] [有吗|吗|有没有|给我一份|来一份]`,
      `[<show>] [有没有|有|来|给我|来个|来份|要|需要|找|帮我写|写] [一个|一份|个|份|段|一段] [给|对|针对|跟] [{account}] {doing} [的|时|用的|时候的|时候用的] ${WORD_ZH} [吗]`,
      `${WORD_ZH} : {scene}`,
    ],
  },
  extras: {
    en: ['(for|with|to|at) {account}'],
    zh: [
      '(给|针对|对|跟|和|用于|适合|面向) {account} [的|用的|用]',
      '{account} (用|用的|要用|那边用|这边用|这个客户|这家)',
    ],
  },
  slots: { scene: scriptScene, doing: scriptOccasion, account: knownRecord('account') },
  needs: ['scene'],
  asks: { scene: 'showScript.ask' },
  offers: { scene: { values: SCENES, text: 'scene' } },
  operation: ({ scene, account }, { say }) => ({
    operation: SCRIPTS,
    variables: { scene, locale: say.locale, accountId: account?.id },
  }),
  reply({ own, any }: Data, { say, setting }, { account }) {
    const [script, ...others] = own.nodes.length > 0 ? own.nodes : any.nodes;
    if (!script) return { text: say('showScript.none') };
    const deal = account && onlyOpenDeal(setting, account);
    const text = [
      say('showScript.head', { title: script.title, uses: usesText(script.uses, say) }),
      script.filled.text,
      ...(script.filled.open.length > 0 ? [say('showScript.open')] : []),
      ...others.map(other => `• ${say('showScript.head', { title: other.title, uses: usesText(other.uses, say) })}`),
    ];
    return {
      text: text.join('\n'),
      ...(deal ? { buttons: [useButton({ scriptId: script.id }, deal, say)] } : {}),
    };
  },
});

function onlyOpenDeal({ names }: Setting, account: NameEntry): NameEntry | undefined {
  const open = names.dealsOf(account.id).filter(deal => deal.open);
  return open.length === 1 ? open[0] : undefined;
}
