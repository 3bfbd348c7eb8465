import { button, command, graphql } from '../../command';
import type { Say } from '../../texts/say';
import { scopeOf } from '../../understand/slots/scope';
import { scopeInput } from '../scopes';

const SUGGESTIONS = graphql(`query SuggestTraining($scope: ScopeInput) {
  suggestTraining(scope: $scope) {
    step
    topic
    reason
    user { id name }
    script { id title }
    article { id title }
    trainings { id topic plannedOn doneOn effect { text } }
  }
}`);

interface Suggestion {
  step: string;
  topic: string;
  reason: string;
  user: { id: string; name: string };
  script: { id: string; title: string } | null;
  article: { id: string; title: string } | null;
  trainings: { topic: string; plannedOn: string | null; doneOn: string | null; effect: { text: string } | null }[];
}

/** Earlier trainings told for each person. */
const EARLIER = 2;

const TRAIN =
  '(train|train on|train in|practice|practise|learn|improve|improve on|improve at|get better|get better in|grow|catch up|catch up on|develop|level up|work on|get better at|brush up on|brush up|focus on|study|be trained on|be trained in|get trained on|get trained in|be coached on|coach on|get coached on)';

export const suggestTraining = command({
  name: 'suggestTraining',
  area: 'learning',
  examples: {
    en: ['what training does Bob need', 'what should I train on'],
    zh: ['王伟需要什么培训', '我该提升哪方面'],
  },
  sentences: {
    en: [
      '(what|which) [kind of|sort of|type of] (training|trainings|coaching|course|courses|skills|skill training|skill) (does|do|should|would|could|will) {scope} (need|needs|take|do|get|attend|require|benefit from|want) [most|next|now]',
      `(what|where|which skills|which skill|which areas|which step|what skills|what skill|what areas) (should|does|do|must|could|can|would|shall) {scope} [need to|have to|best] ${TRAIN} [next|now|most]`,
      '(suggest|recommend|propose|find|give me|any|show|show me|get|i need|need) [a|an|some|any] (training|trainings|course|courses|coaching|training topics|training suggestions|training recommendations|training ideas|training plan|training suggestion|training recommendation|training topic) [suggestions|ideas|recommendations] [for {scope}]',
      '(training|coaching) (suggestions|suggestion|recommendations|recommendation|ideas|needs|need|advice|tips) [for|of] [{scope}]',
      "{scope} ['s] (training|coaching) (needs|need|suggestions|recommendations|gaps)",
      "(what is|what are|what 's|whats|where is|where are|which is|which are) {scope} ['s] (weakest step|weak spot|weak spots|weakness|weaknesses|weakest point|weak point|weak points|weakest skill|skill gap|skill gaps|weakest stage|biggest weakness)",
      '(where|in what|in which step|at which step) (is|are|am|does|do) {scope} (weak|weakest|falling behind|lagging|struggling|struggle|behind|fall behind|need help|needs help|lag behind)',
      '(who|which rep|which reps) (needs|need) [what|which|some] (training|coaching)',
      '{scope} (needs|need|could use|wants) [some] (training|coaching) [-|,|:|.|?|but|and] (on what|in what|what on|in which area|which one|what kind|where|which|about what|what should it be)',
      '(does|do) {scope} need (training|any training|coaching|some training)',
    ],
    zh: [
      '[{scope}] [最|现在|目前] (需要|该|应该|要|适合|缺|缺少|得) [做|参加|上|接受|学|补|安排] [些|点|一些] (什么|哪些|哪方面的|哪种|啥|哪方面|什么样的|哪些方面的) (培训|课程|训练|辅导|课|提升)',
      '[{scope}] [最|现在|目前] (需要|该|应该|要|得) (练|学|提升|补|加强|改进|提高|补强|训练|培训|补一补|练练|补补|学学|提升提升) [些|点|一下] (什么|哪方面|哪些方面|哪里|啥|哪些|哪块|哪一块|哪个环节|什么能力)',
      '(推荐|建议|给我推荐|给点|有什么) [一下|一些|些|点] [{scope}] [的|做|参加|上] (培训|课程|培训建议|培训课程|培训内容)',
      '[给] [{scope}] [的] (培训建议|培训需求|培训推荐|培训方向)',
      '[{scope}] [的] (短板|薄弱环节|弱项|弱点|不足|薄弱点|短板环节|能力短板|最弱的环节|最弱的一步|薄弱的地方) [是] (什么|哪里|在哪|在哪里|哪个|哪一步|有哪些|是什么|啥|哪方面)',
      '{scope} (哪里|哪方面|哪个环节|哪一步|哪块|什么地方) [最|比较|相对] (弱|薄弱|不行|差|落后|需要提升|需要加强|欠缺|要提升|要加强)',
      '{scope} [需不需要|要不要|需要] 培训 [吗|什么]',
      '谁 (需要|该) [什么] 培训',
    ],
  },
  extras: { en: ['(for|of) {scope}'], zh: ['(给|为|帮) {scope}'] },
  slots: { scope: scopeOf },
  operation: ({ scope }) => ({ operation: SUGGESTIONS, variables: { scope: scopeInput(scope) } }),
  reply({ suggestTraining: suggestions }: { suggestTraining: Suggestion[] }, { say, setting }) {
    if (suggestions.length === 0) return { text: say('suggestTraining.none'), private: true };
    const [first] = suggestions;
    return {
      text: suggestions.flatMap(each => told(each, say, setting.today)).join('\n'),
      private: true,
      ...(first
        ? { buttons: [button(say('suggestTraining.plan', { who: first.user.name }), 'planTraining', planOf(first))] }
        : {}),
    };
  },
});

function told({ user, topic, reason, script, article, trainings }: Suggestion, say: Say, today: string): string[] {
  return [
    say('suggestTraining.one', { who: user.name, topic, reason }),
    ...(script ? [`• ${say('suggestTraining.script', { title: script.title })}`] : []),
    ...(article ? [`• ${say('suggestTraining.article', { title: article.title })}`] : []),
    ...trainings.slice(0, EARLIER).flatMap(({ topic: what, doneOn, plannedOn, effect }) => {
      if (doneOn && effect) {
        return [
          `• ${say('suggestTraining.earlier', { topic: what, date: say.day(doneOn, today), effect: effect.text })}`,
        ];
      }
      if (doneOn) return [];
      return [
        `• ${say('suggestTraining.planned', { topic: what, date: plannedOn ? say.day(plannedOn, today) : 'none' })}`,
      ];
    }),
  ];
}

function planOf({ topic, step, user, script, article }: Suggestion): Record<string, unknown> {
  return {
    topic,
    scope: { type: 'USER', id: user.id, name: user.name },
    material: { step, scriptId: script?.id, articleId: article?.id },
  };
}
