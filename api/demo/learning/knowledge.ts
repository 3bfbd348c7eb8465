import { ArticleKind } from '../../../entities/learning/article';
import { ScriptScene } from '../../../entities/learning/script';
import type { Locale } from '../../../entities/values/locale';
import { type House, known } from '../house';
import { ago } from '../open/done';
import type { ArticlePlan } from './articlePlans';
import { CHINESE_ARTICLES } from './chineseArticles';
import { CHINESE_SCRIPTS } from './chineseScripts';
import { ENGLISH_ARTICLES } from './englishArticles';
import { ENGLISH_SCRIPTS } from './englishScripts';
import type { ScriptPlan } from './scriptPlans';

/** An article or script that deals can use. */
export interface Usable {
  id: string;
  locale: Locale;
  since: Date;
  articleId?: string;
  scriptId?: string;
  productLineId?: string | null;
  competitorId?: string | null;
  kind: ArticleKind | ScriptScene;
}

/** Writes the knowledge base and the scripts. @returns everything that can be used on deals */
export function tellKnowledge(house: House): Usable[] {
  return [
    ...ENGLISH_ARTICLES.map(plan => tellArticle(house, plan, 'en')),
    ...CHINESE_ARTICLES.map(plan => tellArticle(house, plan, 'zh-CN')),
    ...ENGLISH_SCRIPTS.map(plan => tellScript(house, plan, 'en')),
    ...CHINESE_SCRIPTS.map(plan => tellScript(house, plan, 'zh-CN')),
  ];
}

function tellArticle(house: House, plan: ArticlePlan, locale: Locale): Usable {
  const at = ago(house, plan.ago);
  const article = {
    id: house.newId(at),
    createdAt: at,
    updatedAt: at,
    kind: ArticleKind[plan.kind],
    title: plan.title,
    body: plan.body,
    locale,
    authorId: known(house.people, plan.author).id,
    productLineId: plan.productLine && known(house.productLines, plan.productLine),
    segmentId: plan.segment && known(house.segments, plan.segment),
    competitorId: plan.competitor && known(house.competitors, plan.competitor),
  };
  house.ledger.articles.push(article);
  return { ...article, since: at, articleId: article.id };
}

function tellScript(house: House, plan: ScriptPlan, locale: Locale): Usable {
  const times = plan.wordings.map(({ ago: days }) => ago(house, days));
  const ids = times.map(at => house.newId(at));
  const [firstId = '', since = house.since] = [ids[0], times[0]];
  plan.wordings.forEach(({ body }, place) => {
    const at = times[place] ?? since;
    house.ledger.scripts.push({
      id: ids[place] ?? firstId,
      createdAt: at,
      updatedAt: times[place + 1] ?? at,
      version: times[place + 1] ? 2 : 1,
      scene: ScriptScene[plan.scene],
      title: plan.title,
      body,
      locale,
      authorId: known(house.people, plan.author).id,
      firstId,
      revision: place + 1,
      supersededAt: times[place + 1],
    });
  });
  return { id: firstId, locale, since, scriptId: firstId, kind: ScriptScene[plan.scene] };
}
