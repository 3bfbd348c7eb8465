import { catalogue } from '../../entities/values/texts';
import { english } from './texts/en';
import { chinese } from './texts/zh';

/** A text of customers' pages. */
export type PageText = keyof typeof english;

/** Words a customer's page for its reader. */
export const pageText = catalogue<PageText>({ en: english, 'zh-CN': chinese });
