import { bot } from './en/bot';
import { deals } from './en/deals';
import { followUp } from './en/followUp';
import { leads } from './en/leads';
import { learning } from './en/learning';
import { market } from './en/market';
import { notices } from './en/notices';
import { numbers } from './en/numbers';
import { work } from './en/work';
import { bot as botZh } from './zh-CN/bot';
import { deals as dealsZh } from './zh-CN/deals';
import { followUp as followUpZh } from './zh-CN/followUp';
import { leads as leadsZh } from './zh-CN/leads';
import { learning as learningZh } from './zh-CN/learning';
import { market as marketZh } from './zh-CN/market';
import { notices as noticesZh } from './zh-CN/notices';
import { numbers as numbersZh } from './zh-CN/numbers';
import { work as workZh } from './zh-CN/work';

/** Every text in English; its keys are the keys of all languages. */
export const english = {
  ...bot,
  ...deals,
  ...followUp,
  ...leads,
  ...learning,
  ...market,
  ...notices,
  ...numbers,
  ...work,
};

/** Every text in Chinese. */
export const chinese: Record<keyof typeof english, string> = {
  ...botZh,
  ...dealsZh,
  ...followUpZh,
  ...leadsZh,
  ...learningZh,
  ...marketZh,
  ...noticesZh,
  ...numbersZh,
  ...workZh,
};
