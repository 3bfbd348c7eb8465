import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';

/** The commonest Chinese family names: with one of them two to four characters are taken for a person. */
const FAMILY_NAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀羊甄家封储靳段富巫乌焦巴弓牧隗谷车侯全班秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶司黎薄印白怀蒲从索赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰桑桂牛寿通边燕冀尚农温庄晏瞿阎充慕连茹习艾鱼容向古易廖终居衡步都耿满弘国文寇广东欧殳沃利蔚越隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾肖',
);
const MOST_WORDS = 3;
/** Within a sentence a compound family name counts as well. */
const MOST_WITHIN = 4;
const MOST_CHARACTERS = 3;
const COST = 0.06;

/** A new person's name: capitalised words, or two or three Chinese characters that begin with a family name, up to a mark or the end. */
export const personName: Slot<string> = {
  read(chart: Chart, at: number): Reading<string>[] {
    const first = chart.words[at];
    if (!first || first.kind === 'mark' || first.kind === 'number') return [];
    const han = first.kind === 'han';
    if (han && !FAMILY_NAMES.has(first.text)) return [];
    let end = at;
    while (end < chart.length && end - at < (han ? MOST_CHARACTERS : MOST_WORDS)) {
      const word = chart.words[end];
      if (!word || word.kind !== first.kind) break;
      if (!han && !/^\p{Lu}/u.test(chart.verbatim(end, end + 1))) break;
      // 陈晨 使用者: a space ends a Chinese name.
      if (han && end > at && !chart.isAttached(end)) break;
      end += 1;
    }
    const closed =
      end === chart.length ||
      chart.words[end]?.kind === 'mark' ||
      chart.words[end]?.kind === 'number' ||
      chart.words[end]?.kind !== first.kind ||
      (han && !chart.isAttached(end));
    if (!closed || end - at < (han ? 2 : 1)) return [];
    return [{ end, cost: COST, found: { value: chart.verbatim(at, end) } }];
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'string' && json.trim() !== '' ? { value: json.trim() } : undefined),
};

/**
 * A new person's name within a sentence ("Jane Roe at Acme is …"): one to three words that are capitalised or that the
 * vocabulary does not know, or two to four Chinese characters that begin with a family name; every length is tried.
 */
export const personWithin: Slot<string> = {
  ...personName,
  read(chart: Chart, at: number): Reading<string>[] {
    const first = chart.words[at];
    if (!first || (first.kind !== 'word' && first.kind !== 'han')) return [];
    const han = first.kind === 'han';
    if (han ? !FAMILY_NAMES.has(first.text) : chart.knows(at)) return [];
    const readings: Reading<string>[] = [];
    for (let end = at + 1; end <= chart.length && end - at <= (han ? MOST_WITHIN : MOST_WORDS); end += 1) {
      const capital = /^\p{Lu}/u.test(chart.verbatim(end - 1, end));
      if (chart.words[end - 1]?.kind !== first.kind || (!han && !capital && chart.knows(end - 1))) break;
      // A single small word is no name.
      if (end - at === 1 && (han || !capital)) continue;
      readings.push({ end, cost: COST, found: { value: chart.verbatim(at, end) } });
    }
    return readings;
  },
};
