import { button, command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { briefComplaint, complaint } from '../../understand/slots/complaint';
import { carried } from '../../understand/slots/internal';
import { dealNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';

const ADD_OBJECTION = graphql(`mutation AddObjection($input: AddObjectionInput!) {
  addObjection(input: $input) {
    objection { id text response deal { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  addObjection: {
    objection: { id: string; text: string; response: string | null; deal: { id: string; name: string } };
  };
}

const ANSWER =
  '(response|our response|answer|our answer|reply|our reply|we answered|we said|we replied|i answered|i said|i replied|answered|responded with|we responded)';
const ANSWER_ZH =
  '(回应|我们的回应|我方回应|回复|答复|我们回应|我们回答|我们回复|我回应|我回答|应对|解释|我们解释|处理方式|应对方式)';

export const addObjection = command({
  name: 'addObjection',
  area: 'deals',
  examples: {
    en: ['Globex objection: too expensive', 'Hooli objection: rollout takes too long; response: phased rollout'],
    zh: ['东方制造异议：价格太高', '蓝海物流担心合同期太长，回应：可以按季度解约'],
  },
  sentences: {
    en: [
      `[the] {deal} ['s] [<dealWord>] ['s] [main|biggest|key|only|real|primary|major|first|chief] (objection|objections|concern|concerns|pushback|push back|worry|hesitation|reservation|fear|doubt|issue with the offer|problem with the offer) (:|-|is|is that|was|was that) {text} [;|,|.|-] ${ANSWER} [:|that|with] {response}`,
      "[the] {deal} ['s] [<dealWord>] ['s] [main|biggest|key|only|real|primary|major|first|chief] (objection|objections|concern|concerns|pushback|push back|worry|hesitation|reservation|fear|doubt|issue with the offer|problem with the offer) (:|-|is|is that|was|was that) {rest}",
      '[the] {deal} [<dealWord>] [team|folks|people|guys|buyer|cfo|ceo|procurement] [still|also|now|just] (says|say|said|thinks|think|feels|feel|finds|find|told me|told us|tells me|mentioned|mentions|complained|complains|argues|argued|claims|claimed|is saying|are saying|keeps saying|reckons|believes|is telling us|pushes back|pushed back|noted|considers|consider) [:|that|,|us|me] {complaint}',
      '(they|he|she) (say|says|said|think|thinks|find|finds|feel|feels) {complaint} (at|over at) [the] {deal} [<dealWord>]',
      '[the] {deal} [<dealWord>] (:|-|,) (they|he|she|customer|client) (say|says|said|think|thinks|find|finds|feel|feels) {complaint}',
      '[the] {deal} [<dealWord>] (:|-|,) {brief}',
      '{brief} (for|says|said|say) [the] {deal} [<dealWord>]',
      `(<log>|new) [an|the|another] (objection|concern) (from|by|at|of|for|on|with) [the] {deal} [<dealWord>] (:|-) {text} [;|,|.|-] ${ANSWER} [:|that|with] {response}`,
      '(<log>|new) [an|the|another] (objection|concern) (from|by|at|of|for|on|with) [the] {deal} [<dealWord>] (:|-) {rest}',
      '[the] (objection|objections|concern|pushback) (from|by|at|of|for|with) [the] {deal} [<dealWord>] (:|-|is|is that) {rest}',
      "[the] {deal} [<dealWord>] (objects|objected|objects to|objected to|objects that|objected that|complains that|complained that|complains about|complained about|is worried about|is worried that|are worried about|worries about|worries that|is concerned about|is concerned that|are concerned about|is afraid of|is afraid that|pushes back on|pushed back on|has concerns about|has doubts about|have doubts about|has a problem with|have a problem with|has an issue with|has issues with|is unhappy with|is unhappy about|is not convinced by|is not convinced about|isn't convinced by|is not comfortable with|is not happy with|is nervous about|is hesitant about|is hesitating because of|is uneasy about|struggles with|doubts|doubts that|fears|fears that|is reluctant because of|is reluctant because|is bothered by|questions|questioned|is scared of|does not like|doesn't like|pushes back because of|pushed back because of|raised concerns about|raised a concern about|raised an objection about|raised the objection that|raises concerns about|brought up concerns about|has reservations about|is sceptical that|is skeptical that|is skeptical about|is sceptical about|hesitates because of|hesitates because) [:] {rest}",
      `[the] {deal} [<dealWord>] (objects|objected|objects to|objected to|objects that|objected that|is worried about|is worried that|is concerned about|is concerned that|complains that|complained that|complains about) [:] {text} [;|,|.|-] ${ANSWER} [:|that|with] {response}`,
      '(objection|concern|pushback|push back|worry) : {deal} (:|-|,) {rest}',
      '(<log>|new) [an|the|another] (objection|concern) (from|by|at|of|for|on|with) [the] {deal} [<dealWord>]',
    ],
    zh: [
      `{deal} [的] [<dealWord>] [的|有|提出|提了] [一个|个|新的] (异议|顾虑|反对意见|疑虑|担忧|质疑|意见|主要顾虑|最大的顾虑|主要异议|担心的点|主要担心|顾虑点|反馈) (:|是|为|在于|主要是|就是) {text} [,|;|.] ${ANSWER_ZH} [:|是|说] {response}`,
      '{deal} [的] [<dealWord>] [的|有|提出|提了] [一个|个|新的] (异议|顾虑|反对意见|疑虑|担忧|质疑|意见|主要顾虑|最大的顾虑|主要异议|担心的点|主要担心|顾虑点|反馈) (:|是|为|在于|主要是|就是) {rest}',
      `{deal} [的] [<dealWord>] [比较|很|有点|还是|一直] (嫌|担心|顾虑|抱怨|质疑|反对|不满|怕|害怕|不放心|吐槽) [:] {text} [,|;|.] ${ANSWER_ZH} [:|是|说] {response}`,
      '{deal} [的] [<dealWord>] [那边|这边] [比较|很|有点|还是|一直|老|总|主要|也] (嫌|担心|顾虑|抱怨|质疑|反对|不满|怕|害怕|不放心|吐槽|担忧|忧虑|介意|纠结|纠结于|犹豫|疑虑|顾忌|不认可|怀疑|嫌弃|在意|卡在) [:] {rest}',
      '{deal} [那边|这边] [的] [<dealWord>] [的] [老板|采购|客户|他们|总监|老总|负责人] [一直|还是|又|也|都|还|总] (说|觉得|认为|表示|反映|反馈|反馈说|提到|提出|吐槽说|抱怨说|讲|跟我说|告诉我|嫌弃|坚持说|回复说) [我们|我们的|咱们] [:|,] {complaint}',
      '{deal} [那边|这边] [的] [<dealWord>] (:|,) [他们|客户|对方] (说|觉得|认为|嫌) {complaint}',
      '(客户|对方) {deal} [那边|这边] (说|觉得|认为|表示|反映|反馈|提出) [我们|我们的] {complaint}',
      `(给|为) {deal} [的] [<dealWord>] <log> [一条|一个|条|个] (异议|顾虑|反对意见) : {text} [,|;|.] ${ANSWER_ZH} [:|是|说] {response}`,
      '(给|为) {deal} [的] [<dealWord>] <log> [一条|一个|条|个] (异议|顾虑|反对意见) : {rest}',
      '<log> [一条|一个|条|个|一下] {deal} [的] [<dealWord>] [的] (异议|顾虑|反对意见) : {rest}',
      '(异议|顾虑) : {deal} [,|:] {rest}',
      '(给|为) {deal} [的] [<dealWord>] <log> [一条|一个|条|个] (异议|顾虑|反对意见)',
    ],
  },
  slots: {
    deal: dealNamed,
    text: freeText('words'),
    rest: filling('text', freeText('rest')),
    complaint,
    brief: filling('text', briefComplaint),
    response: freeText('rest'),
    activity: carried,
  },
  needs: ['deal', 'text'],
  asks: { text: 'addObjection.text' },
  changes: true,
  strict: true,
  operation: ({ deal, text, response, activity }, { said }) => ({
    operation: ADD_OBJECTION,
    variables: { input: { dealId: deal?.id, text, response, activityId: activity, said: said || undefined } },
  }),
  reply(data: Data, { say }) {
    const { id, text, response, deal } = data.addObjection.objection;
    const lines = [say('addObjection.done', { deal: deal.name, text })];
    if (response === null) {
      const answer = button(say('addObjection.answer'), 'answerObjection', { objection: id });
      return { text: lines.join('\n'), buttons: [answer] };
    }
    lines.push(say('addObjection.response', { response }));
    return {
      text: lines.join('\n'),
      buttons: [
        button(say('addObjection.worked'), 'answerObjection', { objection: id, worked: 'YES' }),
        button(say('addObjection.failed'), 'answerObjection', { objection: id, worked: 'NO' }),
      ],
    };
  },
});
