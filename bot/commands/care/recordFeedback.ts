import { button, command, graphql } from '../../command';
import { recordNamed } from '../../understand/slots/names';
import { scoreGiven } from '../../understand/slots/score';
import { freeText } from '../../understand/slots/text';

const RECORD_FEEDBACK = graphql(`mutation RecordFeedback($input: RecordFeedbackInput!) {
  recordFeedback(input: $input) {
    feedback { id score comment low account { id name owner { name } } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  recordFeedback: {
    feedback: {
      score: number;
      comment: string | null;
      low: boolean;
      account: { id: string; name: string; owner: { name: string } };
    };
  };
}

const GAVE =
  '(gave|only gave|just gave|gives|rated|scored|rates|scores|has given|has rated|awarded|graded|has scored|just rated|are giving|is giving|put|would give|gave|awards|handed|left|left us|sent us|voted|answered with|replied with|gave out|is at|came back with|came in at|came in with)';
const OUT_OF_TEN =
  '(out of 10|out of ten|/ 10|of 10|points|stars|/10|point|out of a possible 10|on 10|/ ten|pts|outta 10)';
const OUT_OF = `[${OUT_OF_TEN}]`;
const SCORE = '(feedback|nps|score|rating|satisfaction|csat|nps score|feedback score|satisfaction score)';

export const recordFeedback = command({
  name: 'recordFeedback',
  area: 'care',
  examples: {
    en: ['Initech gave us 9, likes the support', 'Hooli rated us 7, onboarding was slow'],
    zh: ['蓝海物流打了8分', '星辰科技给了9分,说响应很快'],
  },
  sentences: {
    en: [
      `{account} ${GAVE} [us|it|them|me|our product|our onboarding|our service|our support|our work|the product|the project|the support|the service|our team] [a|an|with a|at|with|only a|only|just a|a solid|a full|a perfect] [score of|rating of|nps of|solid|perfect] {score} ${OUT_OF}`,
      `[got|received|we got|we received|new] ${SCORE} (from|of|by|for|at) {account} [:|is|was|of] [a|an] {score} ${OUT_OF}`,
      `{account} ['s] ${SCORE} [is|was|:|of|came in at|at] [a|an] {score} ${OUT_OF}`,
      `(got|received|we got|we received|have) [a|an] [score of|rating of] {score} ${OUT_OF} (from|by) {account}`,
      `(record|log|note|save|add|enter) [a|an|the] ${SCORE} [of|:] {score} ${OUT_OF} (from|for|by) {account}`,
      `(record|log|note|save|add|enter) {account} ['s] ${SCORE} [of|:|as|at] {score} ${OUT_OF}`,
      `[a|an|solid|just a] {score} ${OUT_OF} (from|at|by) {account} [${SCORE}]`,
      `{account} [:|-|,|→|=] [a|an] {score} ${OUT_OF_TEN}`,
      `{account} [:|-|,|→|=] ${SCORE} [:|-|→|=|is] {score} ${OUT_OF}`,
      `${SCORE} [for|from|of|by|at|:] {account} [:|-|→|=|is|was|,] [a|an] {score} ${OUT_OF}`,
      `{account} (is|are|was|were) (happy|unhappy|satisfied|very happy|not happy|pleased) [with us] [:|,|-] [gave|a|an] {score} ${OUT_OF_TEN}`,
    ],
    zh: [
      '{account} [那边|这边] [的] [客户] [对我们|给我们|这次|对产品|对服务|对项目] [的] [打|打了|给|给了|评|评了|打出|只打了|只给了|打出了|给出|给出了|评分|打分|满意度] [:|是|为|我们|只有|有] {score} 分',
      '{account} [的] (评分|打分|满意度|反馈分|NPS|评价|反馈|满意度评分) [:|是|为|只有|有] {score} [分]',
      '{account} [那边|这边] [:|,] {score} (分|/ 10)',
      '{account} [那边|这边] [:|,] {score} 分 {comment}',
      '{account} [的] (nps|csat) [:|是|为|只有|有|打了|给了] {score} [分]',
      '(收到|拿到|得到) {account} [的] (评分|打分|反馈|满意度|评价)[:|是|为|,] {score} [分]',
      '{account} [那边|这边] [给|对] [我们|咱们|服务|产品] (打了|打|给了|评了|打出|打的|给出|给的|评) [个|了] {score} [分]',
      '(记录|录入|登记|记|记一下|记录一下) {account} [的] (评分|打分|满意度|反馈) [:|是|为] {score} [分]',
      '{account} [对我们] (打|打了|给|给了|评了|给我们打了|给我们打) [个|了] {score} [分]',
    ],
  },
  extras: {
    en: [
      ', [and|but] {comment}',
      '(;|.|!) {comment}',
      '[,] [and|but] [they|she|he|who] (said|says|saying|mentioned|commented|told us|because|since|as|comment :|comment|complained about|complained that|reason :|with the comment) {comment}',
      '(because|since|saying|said|says|they said|comment :|comments :|comment|complained about|complained that|complaining about|told us|and said|and says|but said|with the comment|:|-|and|but) {comment}',
    ],
    zh: [
      ',[他们|客户|对方] [说|说是|反馈|反馈说|表示|觉得|认为|评价|称|反映|提到|吐槽|抱怨|因为|备注|主要是|理由是|原因是] [:] {comment}',
      '[他们|客户|对方] (夸|夸了|夸我们|称赞|表扬|点赞|赞|不满|嫌|批评|建议|希望|对) {comment}',
      '(说|说是|反馈说|表示|觉得|认为|评价是|称|反映|提到|吐槽|抱怨|因为|备注|评论|留言|理由是|原因是) [:] {comment}',
    ],
  },
  slots: { account: recordNamed('account'), score: scoreGiven, comment: freeText('rest') },
  needs: ['account', 'score'],
  asks: { score: 'recordFeedback.score' },
  changes: true,
  strict: true,
  operation: ({ account, score, comment }, { said }) => ({
    operation: RECORD_FEEDBACK,
    variables: { input: { accountId: account?.id, score, comment, said: said || undefined } },
  }),
  reply(data: Data, { say }) {
    const { score, comment, low, account } = data.recordFeedback.feedback;
    const text = [say('recordFeedback.done', { account: account.name, score, comment: comment ?? 'none' })];
    if (low) text.push(say('recordFeedback.low', { owner: account.owner.name }));
    const named = { id: account.id, name: account.name };
    const next = low
      ? button(say('recordFeedback.callBack'), 'addTask', {
          title: say('recordFeedback.callTitle', { account: account.name }),
          account: named,
        })
      : button(say('recordFeedback.upsell'), 'suggestUpsell', { account: named });
    return { text: text.join('\n'), buttons: [next] };
  },
});
