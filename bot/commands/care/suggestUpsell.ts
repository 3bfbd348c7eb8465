import { button, command, graphql } from '../../command';
import { recordNamed } from '../../understand/slots/names';

const SUGGEST_UPSELL = graphql(`query SuggestUpsell($accountId: ID) {
  suggestUpsell(accountId: $accountId) {
    account { id name }
    productLine { id label }
    typicalAmount { amount currency }
    reason
  }
}`);

interface Data {
  suggestUpsell: {
    account: { id: string; name: string };
    productLine: { id: string; label: string };
    typicalAmount: { amount: string; currency: string } | null;
    reason: string;
  }[];
}

const SHOWN = 8;
const UPSELL =
  '(upsell|upsells|up sell|up - sell|cross sell|cross - sell|crosssell|upselling|cross selling|expansion|expand|add on|add - on|upsell and cross sell|cross sell and upsell|growth|further sales)';
const IDEAS =
  '(ideas|idea|opportunities|opportunity|options|potential|suggestions|chances|possibilities|chance|candidates|tips|proposals)';
const UPSELL_ZH = '(增购|交叉销售|追加销售|加购|扩展销售|增值销售|二次销售|向上销售|复购|追加|扩单|增售)';
const CHANCE_ZH = '(机会|空间|可能|建议|潜力|点|思路|推荐|想法|方案)';

export const suggestUpsell = command({
  name: 'suggestUpsell',
  area: 'care',
  examples: {
    en: ['upsell ideas for Initech', 'what else can we sell to Hooli'],
    zh: ['蓝海物流有什么增购机会', '星辰科技还能卖什么'],
  },
  sentences: {
    en: [
      `[<show>] [<which>] [some|the|our|any|me] ${UPSELL} ${IDEAS} [do we have|are there] [for|at|with|to|in] [the] [{account}] [<which>]`,
      `[<show>] {account} ${UPSELL} [${IDEAS}]`,
      `what (else|more) [can|could|should|might|may|would] [we|i|you] [also|possibly] (sell|offer|pitch|propose|push|suggest) [to|at|for] [{account}]`,
      `what [else] (can|could|should|might|would) (we|i|you) [also] (${UPSELL.slice(1, -1)}) [them|to|at|with|in|into|for] {account}`,
      `(is there|are there|do we have|any|got any|see any) [any|more|some|a] [chance|room|potential|scope|opportunity|opportunities|options|idea|ideas] [to|for|of] ${UPSELL} [${IDEAS}] [to|at|with|in|into|for] {account}`,
      `(can|could|should) (we|i) (${UPSELL.slice(1, -1)}|sell more to|sell something else to|sell more) [anything|something|more] [else] [to|at|with|in|into] {account}`,
      'what (else|more|other products) (would|could|might|does|do|should|will|can) {account} (buy|need|want|be interested in|like|use|get)',
      'what (other|additional|further) (products|things|services|product lines) (can|could|should|might) (we|i) (sell|offer|pitch) [to|at] {account}',
      '(how|where) (can|could|should) (we|i) (upsell|cross sell|grow|expand) [at|with|in] {account}',
      `(who|whom|which customers|which accounts) (can|could|should) (we|i) (upsell|cross sell|sell more to|upsell to|expand)`,
      '(what|which products) (is|are|does) {account} (missing|not have|not using|lacking|still missing)',
      `${UPSELL} [for|at|with] {account}`,
      `(anything|something|what) [else] (we|i) [can|could|might] (upsell|cross sell|sell|add|offer|pitch) [more] (at|to|with|for) {account}`,
    ],
    zh: [
      `{account} [那边|这边] [还] [有] [什么|哪些|啥|没有|有没有] ${UPSELL_ZH} [的] [${CHANCE_ZH}] [吗|没有|有哪些]`,
      `{account} [那边|这边] [还能|还可以|能|可以|适合|能不能|可不可以] [再] ${UPSELL_ZH} [点|些] (什么|啥|哪些|哪些产品|什么产品|吗)`,
      `{account} [那边|这边] (还能|还可以|还可能|能再|可以再|还会|还想|可能还会|还需要|还有可能) (卖|买|推|推荐|加购|销售|推销|采购|购买|需要) [点|些] (什么|啥|哪些|些什么|哪些产品|什么产品|哪款产品)`,
      `(给|向|对) {account} [那边|这边] (还能|还可以|能|可以|再|能再|可以再) (卖|推|推荐|销售|推销) [点|些] (什么|啥|哪些|哪些产品|什么产品)`,
      `(还能|还可以|能|可以) (给|向|对) {account} [再] (卖|推|推荐|销售|推销) [点|些] (什么|啥|哪些|哪些产品|什么产品)`,
      `(还能|还可以) (卖|推|推荐) (什么|啥|哪些产品) 给 {account}`,
      `[<show>] [有] [哪些|什么] ${UPSELL_ZH} ${CHANCE_ZH} [有哪些|吗]`,
      `[<show>] {account} [的] ${UPSELL_ZH} ${CHANCE_ZH} [有哪些]`,
      `(哪些|哪个) (客户|老客户) (可以|能|适合|有可能|还能) ${UPSELL_ZH}`,
    ],
  },
  slots: { account: recordNamed('account') },
  operation: ({ account }) => ({ operation: SUGGEST_UPSELL, variables: { accountId: account?.id } }),
  reply({ suggestUpsell: found }: Data, { say }, { account }) {
    const shown = found.slice(0, SHOWN);
    if (shown.length === 0) {
      return { text: account ? say('suggestUpsell.none', { account: account.name }) : say('suggestUpsell.noneAtAll') };
    }
    const worth = (each: Data['suggestUpsell'][number]): string =>
      each.typicalAmount ? say.money(each.typicalAmount) : '–';
    const lines = shown.map(each => {
      const usual = each.typicalAmount ? ` (${say('suggestUpsell.usually', { amount: worth(each) })})` : '';
      return `• ${account ? '' : `${each.account.name} – `}${each.productLine.label}${usual}: ${each.reason}`;
    });
    const columns = [
      ...(account ? [] : [{ label: say('label.account') }]),
      { label: say('label.productLine') },
      { label: say('label.typicalAmount'), align: 'right' as const },
      { label: say('label.reason') },
    ];
    const rows = shown.map(each => [
      ...(account ? [] : [each.account.name]),
      each.productLine.label,
      worth(each),
      each.reason,
    ]);
    const [first] = shown;
    const next =
      account && first
        ? [
            button(say('suggestUpsell.create', { productLine: first.productLine.label }), 'createDeal', {
              account: { id: account.id, name: account.name },
              productLine: { id: first.productLine.id, name: first.productLine.label },
            }),
          ]
        : [];
    return {
      text: [account ? say('suggestUpsell.one', { account: account.name }) : say('suggestUpsell.all'), ...lines].join(
        '\n',
      ),
      table: { columns, rows },
      ...(next.length > 0 && { buttons: next }),
    };
  },
});
