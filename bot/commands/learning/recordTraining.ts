import { command, graphql } from '../../command';
import { attendees } from '../../understand/slots/attendees';
import { dayOn } from '../../understand/slots/dayOn';
import { tokenFromButton } from '../../understand/slots/hidden';
import { freeText } from '../../understand/slots/text';
import { scopeInput } from '../scopes';
import { TRAINING_FIELDS, type TrainingShown, whoTrains, withTopic } from './training';

const RECORD_TRAINING = graphql(`mutation RecordTraining($input: RecordTrainingInput!) {
  recordTraining(input: $input) {
    training { ${TRAINING_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const DONE =
  '(finished|completed|did|done|done with|finished with|through with|attended|took|took part in|went through|passed|had|finish|complete|went to|participated in|sat through|wrapped up|joined|has finished|have finished|has completed|have completed|has done|have done|just finished|just completed|has attended|have attended|successfully completed|were in|was in|received)';
const TRAINING =
  '(training|trainings|training session|course|workshop|coaching|coaching session|class|seminar|refresher|bootcamp|training course)';
const DONE_ZH =
  '(完成了|完成|参加了|做完了|上完了|学完了|参加完|参加过|结束了|做了|上了|通过了|接受了|参加|学完|上完|做完|已完成|搞完了|培训了)';
const TRAINING_ZH = '(培训|训练|课程|培训课|集训|辅导|内训|课|工作坊|演练)';

export const recordTraining = command({
  name: 'recordTraining',
  area: 'learning',
  examples: {
    en: ['I completed the objection handling training on Nov 20', 'Bob finished negotiation training'],
    zh: ['我完成了谈判技巧培训', '李娜上周五完成了产品演示培训'],
  },
  sentences: {
    en: [
      `{scope} [just|have|has|had|already|also|both] ${DONE} [the|a|an|my|our|his|her|their|another] {topic} ${TRAINING}`,
      `{scope} [just|have|has|had|already|also|both] ${DONE} [the|a|an|my|our|his|her|their] ${TRAINING} (on|in|about) {topic}`,
      `[just] ${DONE} [the|a|an|my|our] {topic} ${TRAINING} [with {scope}]`,
      `[just] ${DONE} [the|a|an|my|our] ${TRAINING} (on|in|about) {topic}`,
      `(record|log|note|mark|register|add) [the|a|an|that|our|my] {topic} ${TRAINING} [as] [done|completed|finished] [(for|by|with) {scope}]`,
      `(record|log|note|register|add) [the|a|an] ${TRAINING} (:|on|in|about) {topic} [(for|by|with) {scope}]`,
      `{scope} (was|were|has been|have been) trained (in|on) {topic}`,
      `{topic} ${TRAINING} (is|was|has been) (done|completed|finished|over) [(for|by|with) {scope}]`,
      `{topic} ${TRAINING} (done|completed|finished) [(for|by|with) {scope}]`,
    ],
    zh: [
      `{scope} [已经|已|刚刚|刚|都|今天] ${DONE_ZH} [一次|一场|一堂|一节|个|一个|次|场] {topic} [的] ${TRAINING_ZH} [了]`,
      `[已经|已|刚刚|刚] ${DONE_ZH} [一次|一场|一堂|一节|个|一个|次|场] {topic} [的] ${TRAINING_ZH} [了]`,
      `[{scope}] [的] {topic} [的] ${TRAINING_ZH} [已经|已|都] (完成了|做完了|结束了|上完了|已完成|参加完了|做好了|搞完了|学完了|完成|参加了)`,
      `(记录|登记|记一下|记录一下|补录|录入) [{scope}] [的|完成|参加] {topic} [的] ${TRAINING_ZH} [已完成|完成]`,
      `(记录|登记|记一下|记录一下|补录) ${TRAINING_ZH} : {topic}`,
      `{scope} [已经|已|刚刚|刚|都] (参加|上|做|学|接受) [了|过|完] [一次|一场|一堂|一节|个|一个|次|场] {topic} [的] ${TRAINING_ZH} [了]`,
    ],
  },
  extras: {
    en: ['[on|at|this|last] {date}'],
    zh: ['[在|于] {date}'],
  },
  slots: { topic: freeText('words'), scope: attendees, date: dayOn('past'), training: tokenFromButton },
  needs: ['topic'],
  asks: { topic: 'planTraining.ask' },
  changes: true,
  settle: withTopic,
  operation: ({ topic, scope, date, training }, { said }) => ({
    operation: RECORD_TRAINING,
    variables: {
      input: training ? { trainingId: training } : { topic, scope: scopeInput(scope), date, said: said || undefined },
    },
  }),
  reply({ recordTraining: { training } }: { recordTraining: { training: TrainingShown } }, { say, setting }) {
    const date = say.day(training.doneOn ?? setting.today, setting.today);
    const text = [say('recordTraining.done', { topic: training.topic, who: whoTrains(training, say), date })];
    if (training.effect) text.push(training.effect.text);
    return { text: text.join('\n') };
  },
});
