import { button, command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { dayBy } from '../../understand/slots/deadline';
import { freeService } from '../../understand/slots/freeService';
import { dealNamed } from '../../understand/slots/parties';
import { percentOff } from '../../understand/slots/percentOff';
import { freeText } from '../../understand/slots/text';
import { OFFER_FIELDS, type OfferShown, offered } from './offerWords';

const MAKE_OFFER = graphql(`mutation MakeOffer($input: MakeOfferInput!) {
  makeOffer(input: $input) {
    offer { ${OFFER_FIELDS} deal { id name offers(first: 2) { nodes { id state } } } }
    approval { id }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  makeOffer: {
    offer: OfferShown & { deal: { id: string; name: string; offers: { nodes: { id: string; state: string }[] } } };
    approval: { id: string } | null;
  };
}

const OFF =
  '(off|discount|reduction|rebate|price cut|off the price|less|cheaper|discount off|off list|price reduction|off everything|off the list price|off list price|off the deal|off the total|off the quote)';
const GIVE =
  '(offer|give|grant|propose|extend|promise|quote|allow|let have|get|gave|offered|granted|promised|quoted|extended|proposed|offering|giving|promise|made)';

export const makeOffer = command({
  name: 'makeOffer',
  area: 'deals',
  examples: {
    en: ['offer Acme 10% off until Friday', 'give Hooli 12% discount plus free training'],
    zh: ['给星辰科技九折优惠,本周五前有效', '给东方制造打九五折,再送免费培训'],
  },
  sentences: {
    en: [
      `${GIVE} [the] {deal} [<dealWord>] [a|an] [special|limited|extra|further] {percent} [${OFF}]`,
      `${GIVE} [the] {deal} [<dealWord>] [a|an] [special|new|limited] (offer|discount|deal|quote|proposal) (of|with|at|:) {percent} [${OFF}]`,
      `${GIVE} [a|an] [special|limited] {percent} [${OFF}] (to|for) [the] {deal} [<dealWord>]`,
      `[the] {deal} [<dealWord>] [:|-|,] [a|an] [special|extra] {percent} ${OFF}`,
      `[a|an] {percent} ${OFF} (for|to|at|on) [the] {deal} [<dealWord>]`,
      `[the] {deal} [<dealWord>] (gets|get|can have|can get|is getting|will get|receives|is offered|was offered) [a|an] {percent} [${OFF}]`,
      '(knock|take|drop|shave|cut) {percent} off (for|at|of|on) [the] {deal} [<dealWord>] [price|quote]',
      "(discount|cut|reduce|lower|drop|knock) [the] {deal} ['s] [<dealWord>] [price|quote|price tag] [by] {percent}",
      `(discount|offer|rebate|reduction) [of] {percent} (for|to|on) [the] {deal} [<dealWord>]`,
      `(make|send|put together|create) [the] {deal} [<dealWord>] [a|an] [special|limited|limited time|new] offer [:|of|with|at] [{percent}] [${OFF}]`,
      `(make|create|put together) [a|an] [special|limited|limited time|new] offer (to|for) [the] {deal} [<dealWord>] [:|of|with|at] [{percent}] [${OFF}]`,
      `[special|limited] offer (for|to) [the] {deal} [<dealWord>] [:|is|of] {percent} [${OFF}]`,
      `[the] {deal} [<dealWord>] [special] (offer|discount) [:|is|of] {percent} [${OFF}]`,
      `${GIVE} [the] {deal} [<dealWord>] {service}`,
      `${GIVE} {service} (to|for) [the] {deal} [<dealWord>]`,
      '(throw in|include|add) {service} (for|to|with) [the] {deal} [<dealWord>]',
    ],
    zh: [
      '(给|为|对|向|跟) {deal} [那边|这边] [的] [<dealWord>] [申请|申请个|打|打个|打一个|提供|报|报个|让|让利|优惠|便宜|降|降价|给|给个|做|做个|一个|个|开|批|出] {percent} [的] [优惠|折扣|让利|特价|报价|价格|优惠价]',
      '{deal} [那边|这边] [的] [<dealWord>] [可以|能|可|给|给个|打|打个|享受|优惠|降价|让利|便宜|降] {percent} [的] [优惠|折扣]',
      '[优惠|让利|折扣] {percent} [的] [优惠|折扣] (给|给到) {deal} [的] [<dealWord>]',
      '(报|提供|做|给) [一个|个] {percent} [的] [优惠|折扣] 给 {deal} [的] [<dealWord>]',
      '(给|为|对|向) {deal} [那边|这边] [的] [<dealWord>] [送|赠送|附赠|加送|额外提供|附送|多送|提供|加赠|做|安排] {service}',
      '(给|为|对|向) {deal} [那边|这边] [的] [<dealWord>] (送|赠送|附赠|加送|附送|多送|加赠) {gift}',
      '(给|为|对) {deal} [的] [<dealWord>] (做|出|提供|报) [一个|个] (优惠|限时优惠|特价|折扣)',
      '{deal} [的] [<dealWord>] [的] (优惠|折扣|限时优惠) [:|是|为] {percent}',
    ],
  },
  extras: {
    en: [
      '[valid|good|offer valid|but only|only] (until|till|til|through|valid until|valid through|valid till|expires|expires on|expiring|expiring on|ends|ending|ending on|good until|good through|if they sign by|if signed by|if they sign before|if they sign until|if they order by|if they decide by|by|before|up to|up until|deadline|to be signed by|if signed before) [the] [end of] {validUntil}',
      '(plus|including|incl|incl .|together with|as well as|along with|+|on top|on top of that|with|and) {service}',
      '(plus|including|as well as|along with|together with|+|and throw in|throwing in|and add|on top of that) {gift}',
      '{service}',
    ],
    zh: [
      '[有效期] [到|至|截止到|截至|在|于] {validUntil} [前|之前|以前|截止|为止|内|之内|到期] [有效|签约有效|签单有效|签|签约|下单|签的话|签合同|内有效|签下来|定下来|决定]',
      '(有效期|有效期到|有效期至|有效到|有效至|截止|截至|截止到|截止日期|限期) [:|是|为|到] {validUntil} [前|为止|截止]',
      '[另外|外加|再|另|并|还|加|同时|以及|并且] (送|赠送|附送|赠|附赠|加送|再送|还送|另送|并送|另赠) {gift}',
      '[另外|外加|再|另|并|还|加|同时|以及|并且] [送|赠送|附送|赠|附赠|加送|提供|再送] {service}',
      '(外加|另加|另外加|附加) {gift}',
    ],
  },
  slots: {
    deal: dealNamed,
    percent: percentOff,
    extra: freeText('words'),
    gift: filling('extra', freeText('words')),
    service: freeService,
    validUntil: dayBy,
  },
  needs: ['deal', ['percent', 'extra']],
  asks: { percent: 'makeOffer.percent' },
  changes: true,
  remarks: 'clause',
  operation: ({ deal, percent, extra, validUntil }, { said }) => ({
    operation: MAKE_OFFER,
    variables: { input: { dealId: deal?.id, percent, extra, validUntil, said: said || undefined } },
  }),
  reply(data: Data, { say, setting, viewer }, { remark }) {
    const { offer, approval } = data.makeOffer;
    const { deal } = offer;
    const told = { deal: deal.name, what: offered(say, offer), until: say.day(offer.validUntil, setting.today) };
    const text = [
      approval
        ? say('makeOffer.waiting', { ...told, limit: say.number(viewer.workspace.approvalAbovePercent) })
        : say('makeOffer.done', { ...told, price: offer.price ? say.money(offer.price) : 'none' }),
    ];
    if (deal.offers.nodes.some(({ id, state }) => id !== offer.id && state === 'REPLACED'))
      text.push(say('makeOffer.replaces'));
    if (remark) text.push(say('remark.left', { words: remark }));
    const next = button(say('makeOffer.contract'), 'sendContract', { deal: { id: deal.id, name: deal.name } });
    return { text: text.join('\n'), ...(!approval && { buttons: [next] }) };
  },
});
