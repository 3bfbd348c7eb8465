import { bot } from './en/bot';
import { care } from './en/care';
import { closing } from './en/closing';
import { deals } from './en/deals';
import { followUp } from './en/followUp';
import { leads } from './en/leads';
import { learning } from './en/learning';
import { market } from './en/market';
import { notices } from './en/notices';
import { numbers } from './en/numbers';
import { platforms } from './en/platforms';
import { work } from './en/work';
import { bot as botZh } from './zh-CN/bot';
import { care as careZh } from './zh-CN/care';
import { closing as closingZh } from './zh-CN/closing';
import { deals as dealsZh } from './zh-CN/deals';
import { followUp as followUpZh } from './zh-CN/followUp';
import { leads as leadsZh } from './zh-CN/leads';
import { learning as learningZh } from './zh-CN/learning';
import { market as marketZh } from './zh-CN/market';
import { notices as noticesZh } from './zh-CN/notices';
import { numbers as numbersZh } from './zh-CN/numbers';
import { platforms as platformsZh } from './zh-CN/platforms';
import { work as workZh } from './zh-CN/work';

/** Every text in English; its keys are the keys of all languages. */
export const english = {
  ...bot,
  ...care,
  ...closing,
  ...deals,
  ...followUp,
  ...leads,
  ...learning,
  ...market,
  ...notices,
  ...numbers,
  ...platforms,
  ...work,
};

/** Every text in Chinese. */
export const chinese: Record<keyof typeof english, string> = {
  ...botZh,
  ...careZh,
  ...closingZh,
  ...dealsZh,
  ...followUpZh,
  ...leadsZh,
  ...learningZh,
  ...marketZh,
  ...noticesZh,
  ...numbersZh,
  ...platformsZh,
  ...workZh,
};
