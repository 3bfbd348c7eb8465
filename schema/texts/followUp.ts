import { catalogue } from '../../entities/values/texts';
import { followUp as en } from './en/followUp';
import { followUp as zh } from './zh/followUp';

/** Words an appointment, a question or a proposal for its reader. */
export const followUpText = catalogue<keyof typeof en>({ en, 'zh-CN': zh });
