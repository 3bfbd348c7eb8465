import type { Phrases } from '../../understand/slot';

const ASK =
  '(is|are|was|were|did|does|do|has|have|looking like|looking|look like|look|stand|standing|worth|at|doing|so far|made|make|had|there|right now|numbers|number|figures|figure|like|stats|total|going|been|for|in|achieve|achieved|get|got|held|send|sent|bring|brought|generate|generated|book|booked|run|ran|log|logged|done|sitting|currently|still|left|developing|trending|trend|value|went out|go out|went|came in|come in|improved|improving|any better|better|worse|up|down|growing|rising|falling|changed|getting shorter|getting longer|getting better|getting worse|getting any better|shorter|longer|altogether|all together|in total|overall|out)';
const CONVERSION_WORD = '(conversion|conversion rate|rate|conversions|ratio|cr)';
const BECAME =
  '(became|become|turned into|turn into|convert to|converted to|converted into|convert into|make it to|made it to|reached|reach|get to|got to|end up|ended up|end up as|end up being|go to|went to|move to|moved to|lead to|led to|result in|get|got)';
const SHARE = '(share|percentage|percent|%|proportion|portion|part|fraction|pct)';
const HAVE = '(did|do|does|has|have|had|was|were)';
const EXTREME =
  '(best|highest|lowest|most|worst|longest|shortest|biggest|cheapest|fastest|slowest|largest|smallest|most expensive|better|higher|lower|weakest|strongest)';
const EXTREME_ZH = '(最高|最低|最好|最多|最长|最短|最差|最贵|最便宜|最快|最慢|最大|最少|最小|最强|最弱|更高|更低|更好)';
const HOW_LONG_ZH = '(多久|多长时间|多少天|几天|多少时间)';

/** What people ask for a figure with. */
export const kpiSentences: Phrases = {
  en: [
    `[<show>] [<howMuch>] [${ASK}] {metric} [${ASK}] [${ASK}]`,
    '(how am i|how are we|how is {scope}|how are {scope}) [doing|performing|tracking|looking|coming along|going|standing] (on|with|in|for|at|against) {metric}',
    `(am|is|are|was|were|did|have|has|do|does) [{scope}|we|they|you] [still|already|really|now] {metric}`,
    `[<show>|<howMuch>] [am|is|are|was|were|do|does] [{scope}|we|they] [${ASK}] [still|already|really|now] {attained} [${ASK}]`,
    `(did|have|has) {scope} [already] (hit|reach|reached|make|made|meet|met|achieve|achieved) {goal}`,
    `how much of {goal} (did|have|has|is) [{scope}] [already|been] (done|reached|hit|achieved|made|met|completed|covered|reach|achieve)`,
    `{groupBy} ${HAVE} [${ASK}] [the] ${EXTREME} {metric}`,
    `{groupBy} (with|by) [the] ${EXTREME} {metric}`,
    `{groupBy} [of ours|of them] (brings|bring|brought|generates|generate|generated|makes|make|made|sells|sold|closes|closed|wins|won|gives|gave|gets|got|converts) [us] [in] [the] ${EXTREME} [{metric}]`,
    '{groupBy} [of ours|of them] [brings|bring|brought|generates|generate|generated|gives|gave|give|gets|got|has|have|had|makes|makes us|produces|produce|produced|delivers|delivered] [us] [in] [the] {yields}',
    '[<show>] {kind} {groupBy}',
    '[<show>] {kind} [{period}] {compare}',
    `[<show>] {counted} {kind} [${ASK}] [we|they|you] [${ASK}]`,
    `[<show>] {kind} (count|counts|numbers|volume|stats|totals|total|number|activity|made|logged|done|held|tally|this many) [${ASK}]`,
    `how much [money|business|revenue|sales|in total|in sales] ${HAVE} [{scope}|we|they|you] [already|actually|all|each] {sold} [so far]`,
    `{customers} ${HAVE} [{scope}|we|they] [already|actually|each] {gained}`,
    '{customers} [were|was|have been|got] {gained}',
    `{seen} ${HAVE} [{scope}|we|they] [already|actually|each] {done}`,
    `{wins} (did|have|has|were|do|does|had) [{scope}] [we|i|they|he|she] [already|actually|each] {won}`,
    '{wins} {won}',
    `(how long|how fast|how quickly|how many days) (does it take|do we take|does it usually take|did it take|do we|are we|{scope}|does {scope}|do {scope}|is it taking|do we need|does it take {scope}) [us|me] [on average|usually|typically|normally|generally] [us|me] [need] {closing}`,
    '(what|how much) (do we|does it|did we|did it|are we|have we|does {scope}) (pay|paying|paid|spend|spending|spent|cost|costs) [us|on average] [to win|to get|to acquire|to land|to gain|on winning|to bring in|on acquiring] {customer}',
    '[<show>] conversion [rate|rates] [from] {from} (to|into|-|→|2) {to}',
    `[<show>] [the] [lead] {from} (to|into|-|→|2) {to} ${CONVERSION_WORD}`,
    `how many [of] [our|my|the] {from} ${BECAME} {to}`,
    `(what|which|how much|what is the) ${SHARE} of [all] [our|my|the] {from} ${BECAME} {to}`,
    '[<show>] {kind} (did|has|have) {scope} (make|made|do|done|log|logged|have|had|send|sent|held|hold|run)',
  ],
  zh: [
    '[<show>] {metric} [一共|总共|合计|总计|加起来|共|到底|现在|目前|总的] [<howMuch>]',
    '{groupBy} [带来|来|贡献|出|产生|给我们带来] [的|了] {yields}',
    '[<show>] {attained} [<howMuch>]',
    `{groupBy} [的] {metric} [是] ${EXTREME_ZH}`,
    '[<show>] (打了|做了|完成了|进行了|有|发了|开了|打|做|开|发|有了|安排了|搞了) {counted} [个|次|场|封|通|条] [客户] {kind}',
    '[<show>] {kind} {counted}',
    '[<show>] {kind} (了|过) {counted} [个|次|家|场|封|通|条] [客户]',
    '[<show>] [一共|总共|共] {done} {seen}',
    '[<show>] [一共|总共|共] {gained} {customers}',
    '[<show>] 新客户 [<show>] {gained} [了] {customers}',
    '{wins} {won}',
    '[一共|总共|共] {won} [了] {wins}',
    '(拿|拿到|获取|得到|开发|拉|拉来|赢得|签|签下|拿下|获得|新增|多) {customer} [平均|大概|一般] [要|得|需要] (花多少钱|花了多少钱|多少钱|成本多少|成本是多少|花多少|多少成本|多大成本|花多大成本)',
    `[平均|一般|通常] {closing} [平均|一般|大概] (要|需要|得|花|用|得花|要花) ${HOW_LONG_ZH} [才能|才] [{closing}]`,
    `[平均|一般|通常|大概|要] ${HOW_LONG_ZH} [才能|能|可以|才] {closing}`,
    '[<show>] [从] {from} (到|至|-|→) {to} [的] (转化率|转化|转换率|转化情况|转化比例)',
    '[<show>] {from} (转|转化为|转化成|变成|转成) {to} [的] (转化率|比例|率|转化|比率)',
    '[<show>] (转化率|转化) [:|是] [从] {from} (到|至) {to}',
    '{from} [里|中|里面|当中] [有] (多少|几成|百分之多少|多大比例|几个) [能|最后|最终|会] (转化成|转化为|变成|转成|走到|进入|到|转为|成为|成了|变成了) [了] {to}',
    '[<show>] {kind} [的] (量|数据|统计|情况|次数|数量|总数|总量) [<howMuch>]',
    '{counted} [个|次|场|封|通] {kind}',
  ],
};

/** What narrows, cuts or compares a figure, in any order. */
export const kpiExtras: Phrases = {
  en: [
    '[for|of|by|from|in|on|at|does|did|has|have|do|with] {scope}',
    '(for|of|by|did|has|does) {scope}',
    '(just|only) {scope}',
    '[for|of|between|by|compare|comparing] {scopes}',
    '[and] {step}',
    "{scope} 's",
    '[in|for|during|over|on|across|within|back in] {period}',
    '{groupBy}',
    '[and] {compare}',
    '[and] (vs|versus|v|against|compared to|compared with|compare to|compare with|relative to|than) {other}',
    '[and] (from|between) {from} (to|and) {to}',
    '(for|of|on|with|in|from selling|selling|from) [the] {productLine} [deals|product|line]',
    '[just|only] {productLine}',
    '[for|of|from|via|through|on|in|just|only] [the|our] {channel} [channel|leads|source|deals]',
    '(channel|source) {channel}',
    '[just|only] {customerType}',
    '[just|only] {onlyKind}',
    '(so far|to date|as of now|until now)',
  ],
  zh: [
    '{scope} 的',
    '(换|换成|改成|改看|看|看下|看看) {scope} [的|看看|看一下|呢|看|数据]',
    '(分别|各自|各是|各)',
    '[对比|比较|比一下|比比] {scopes} [的|对比|相比|比]',
    '{step} [的|呢]',
    '(有|有没有|是否有) (提升|提高|进步|变化|增长|下降|改善) [吗|没|没有]',
    '(提高|提升|涨|降|好转|改善|变好|变差|下降|增长|进步) 了 (吗|没|没有|多少)',
    '[只看|仅|只算|就看|单看] {scope} [看看|看一下|看下|看]',
    '[在] {period} [的|内|里|以来]',
    '[换成|改成|改为] {groupBy} [的|来|维度|角度|别] [分|看|拆分|统计|分组|来看|划分|拆|分别|拆开|分析|对比|比较|汇总|排|展示|显示|分布|区分|拆一下|分一下|看看|看一下]',
    '{compare}',
    '(和|与|跟|比|同|较|对比|相比|相较于|比起) {other} [比|相比|对比|比较|来比] [怎么样|如何]',
    '[从] {from} (到|至) {to} [的]',
    '[产品线|产品|只看|单看] {productLine} [的|产品线]',
    '[来自|渠道|通过|从|只看|单看] {channel} [渠道|来源|带来|来|过来|获得|这个渠道|这条渠道] [的] [线索|客户]',
    '[只看|仅|单看] {customerType} [的]',
    '[只看|只算|单看|仅|光看] {onlyKind} [的]',
  ],
};
