/** What a target is called in English sentences. */
export const TARGET_WORD = '(target|targets|goal|goals|quota|quotas|objective|objectives)';

/** What a target is called in Chinese sentences. */
export const TARGET_WORD_ZH = '(目标|指标|任务|任务量|目标值|quota|target|kpi)';
