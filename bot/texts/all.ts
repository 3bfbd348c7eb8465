import { bot } from './en/bot';
import { care } from './en/care';
import { closing } from './en/closing';
import { deals } from './en/deals';
import { digests } from './en/digests';
import { followUp } from './en/followUp';
import { leads } from './en/leads';
import { learning } from './en/learning';
import { market } from './en/market';
import { notices } from './en/notices';
import { nudges } from './en/nudges';
import { numbers } from './en/numbers';
import { platforms } from './en/platforms';
import { retro } from './en/retro';
import { work } from './en/work';
import { bot as botZh } from './zh-CN/bot';
import { care as careZh } from './zh-CN/care';
import { closing as closingZh } from './zh-CN/closing';
import { deals as dealsZh } from './zh-CN/deals';
import { digests as digestsZh } from './zh-CN/digests';
import { followUp as followUpZh } from './zh-CN/followUp';
import { leads as leadsZh } from './zh-CN/leads';
import { learning as learningZh } from './zh-CN/learning';
import { market as marketZh } from './zh-CN/market';
import { notices as noticesZh } from './zh-CN/notices';
import { nudges as nudgesZh } from './zh-CN/nudges';
import { numbers as numbersZh } from './zh-CN/numbers';
import { platforms as platformsZh } from './zh-CN/platforms';
import { retro as retroZh } from './zh-CN/retro';
import { work as workZh } from './zh-CN/work';

/** Every text in English; its keys are the keys of all languages. */
export const english = {
  ...bot,
  ...care,
  ...closing,
  ...deals,
  ...digests,
  ...followUp,
  ...leads,
  ...learning,
  ...market,
  ...notices,
  ...nudges,
  ...numbers,
  ...platforms,
  ...retro,
  ...work,
};

/** Every text in Chinese. */
export const chinese: Record<keyof typeof english, string> = {
  ...botZh,
  ...careZh,
  ...closingZh,
  ...dealsZh,
  ...digestsZh,
  ...followUpZh,
  ...leadsZh,
  ...learningZh,
  ...marketZh,
  ...noticesZh,
  ...nudgesZh,
  ...numbersZh,
  ...platformsZh,
  ...retroZh,
  ...workZh,
};
