import { button, command, graphql } from '../../command';
import { attendees } from '../../understand/slots/attendees';
import { filling } from '../../understand/slots/choice';
import { dayOn } from '../../understand/slots/dayOn';
import { fromButton } from '../../understand/slots/hidden';
import { freeText } from '../../understand/slots/text';
import { scopeInput } from '../scopes';
import { TRAINING_FIELDS, type TrainingShown, whoTrains, withTopic } from './training';

const PLAN_TRAINING = graphql(`mutation PlanTraining($input: PlanTrainingInput!) {
  planTraining(input: $input) {
    training { ${TRAINING_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

/** What a suggestion adds to the plan: the step it is for, and what to practise with. */
const material = fromButton((json): Record<string, string> | undefined => {
  if (typeof json !== 'object' || json === null) return undefined;
  const given = Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(given.filter(([name]) => MATERIAL.includes(name)));
});
const MATERIAL = ['step', 'scriptId', 'articleId'];

const PLAN =
  '(plan|schedule|set up|organize|organise|arrange|book|run|hold|prepare|plan for|sign up for|sign me up for|enrol in|enroll in|do|kick off|start)';
const TRAINING =
  '(training|trainings|training session|course|workshop|coaching|coaching session|session|class|seminar|refresher|bootcamp|training course)';
const PLAN_ZH = '(安排|计划|组织|预定|定|排|办|约|搞|开展|举办|筹备|策划|准备|做|来|安排一下|组织一下)';
const TRAINING_ZH = '(培训|训练|课程|培训课|集训|辅导|内训|培训会|工作坊|研讨会|课|演练)';

/** Where the sentence says little about whether people are meant, words that name none are not taken for them. */
const { unknown: _, ...known } = attendees;

export const planTraining = command({
  name: 'planTraining',
  area: 'learning',
  examples: {
    en: ['plan negotiation training for East next Thursday', 'schedule a training on discovery questions for Bob'],
    zh: ['下周四给华西安排谈判培训', '12月2日给李娜安排谈判技巧培训'],
  },
  sentences: {
    en: [
      `${PLAN} [a|an|the|some|another] {topic} ${TRAINING} [(for|with) {scope}]`,
      `${PLAN} [a|an|the|some|another] ${TRAINING} (on|about|in|covering|regarding|:|called) {topic} [(for|with) {scope}]`,
      `${PLAN} {scope} [in|into|for|on] [a|an|the|some] {topic} ${TRAINING}`,
      `${PLAN} [a|an|the|some] ${TRAINING} (for|with) {scope} (on|about|in|covering|regarding|:) {topic}`,
      `(sign|put|enrol|enroll|send|get|book) {scope} [up] (for|in|into|to|on|onto) [a|an|the|some] {topic} ${TRAINING}`,
      `(give|get) {known} [a|an|the|some] {topic} ${TRAINING}`,
      `{scope} (should get|should have|should do|gets|get|will get|will have|will do|needs to do|is going to do|has) [a|an|the|some] {topic} ${TRAINING}`,
      `${TRAINING} (for|with) {scope} (on|about|in|:) {topic}`,
      `${TRAINING} plan : {topic} [(for|with) {scope}]`,
      `${PLAN} [a|an|the|some|another] ${TRAINING} [(for|with) {scope}]`,
    ],
    zh: [
      `[给|为|帮|让|对] [{scope}] ${PLAN_ZH} [{scope}] [做|参加|上|搞|开|来|进行] [一次|一场|一个|个|场|次|一下|一堂|一节|节|堂] {topic} [的|方面的|相关的] ${TRAINING_ZH}`,
      `${PLAN_ZH} [一次|一场|一个|个|场|次|一下|一堂|一节] {scope} [的|参加|做|上] {topic} [的|方面的] ${TRAINING_ZH}`,
      `${PLAN_ZH} [一次|一场|一个|个|场|次|一下] [给|为] {scope} [的] {topic} [的] ${TRAINING_ZH}`,
      `${PLAN_ZH} ${TRAINING_ZH} : {topic}`,
      `[给|为|帮|让] [{scope}] ${PLAN_ZH} [一次|一场|一个|个|场|次|一下] ${TRAINING_ZH}`,
      `{scope} (要|需要|将|得) (参加|做|上) {topic} [的] ${TRAINING_ZH}`,
      `[给|为] {scope} ${PLAN_ZH} [一次|一场|一个|个|场|次] [关于] {topic} [的] ${TRAINING_ZH}`,
    ],
  },
  extras: {
    en: ['[on|for|at|this|by] {date}', '(for|with) {scope}'],
    zh: ['[在|于] {date}', '(给|为) {scope}'],
  },
  slots: {
    topic: freeText('words'),
    scope: attendees,
    known: filling('scope', known),
    date: dayOn('future'),
    material,
  },
  needs: ['topic'],
  asks: { topic: 'planTraining.ask' },
  changes: true,
  settle: withTopic,
  operation: ({ topic, scope, date, material: given }, { said }) => ({
    operation: PLAN_TRAINING,
    variables: { input: { topic, scope: scopeInput(scope), date, said: said || undefined, ...given } },
  }),
  reply({ planTraining: { training } }: { planTraining: { training: TrainingShown } }, { say, setting }) {
    const date = training.plannedOn ? say.day(training.plannedOn, setting.today) : 'none';
    return {
      text: say('planTraining.done', { topic: training.topic, who: whoTrains(training, say), date }),
      buttons: [button(say('planTraining.finish'), 'recordTraining', { training: training.id, topic: training.topic })],
    };
  },
});
