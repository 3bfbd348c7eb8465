import { choice } from './choice';

/** A milestone of a customer's journey; stages are read by their names. */
export const milestone = choice({
  VISIT: {
    en: ['(website visit|website visits|web visit|web visits|site visit|visitor|visitors|visit|visits|website)'],
    zh: ['(网站访问|官网访问|访问网站|访问|网站访客|访客|官网访客|浏览)'],
  },
  DOWNLOAD: {
    en: [
      '[white paper|whitepaper] (download|downloads)',
      '(white paper|whitepaper|downloading [the] (white paper|whitepaper))',
    ],
    zh: ['(下载白皮书|白皮书下载|下载|下载资料|资料下载)'],
  },
  LEAD: { en: ['(lead|leads|new lead|prospect|prospects)'], zh: ['(线索|新线索|潜客)'] },
  FIRST_CONTACT: { en: ['(first touch|contacted)'], zh: ['(首次接触|首次联系|第一次联系|首次跟进)'] },
  DEMO_BOOKED: {
    en: [
      '(demo booked|booked demo|demo scheduled|booked a demo|demo booking|booking a demo|scheduled demo|demo|demos)',
    ],
    zh: ['(预约演示|演示预约|约演示|预约了演示|约到演示|演示)'],
  },
  FIRST_MEETING: {
    en: ['(first meeting|first visit|first demo)'],
    zh: ['(首次见面|第一次见面|首次拜访|首次会面|第一次会议)'],
  },
  QUOTE_ACCEPTED: {
    en: ['(quote accepted|accepted quote|proposal accepted|accepted proposal|quote acceptance|accepting the quote)'],
    zh: ['(接受报价|报价接受|报价被接受|接受方案|报价确认)'],
  },
  WON: {
    en: ['(won|win|wins|closed won|deal won|won deal|won deals|customer|customers|closed|close|sale)'],
    zh: ['(成交|赢单|赢|签约|签单|成单|客户)'],
  },
});
