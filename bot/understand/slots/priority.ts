import { choice } from './choice';

/** How much a need matters. */
export const priority = choice({
  HIGH: {
    en: [
      '(high|top|highest|urgent|critical|very urgent|super urgent|high prio|must have|a must|top priority|essential|very important|crucial) [priority|prio]',
      '(priority|prio) [is|:] (high|1|one|top)',
    ],
    zh: [
      '(优先级|优先度) [是|为|:|最|很] (高|最高|一|1|p0|p1)',
      '(高|最高|第一) (优先级|优先)',
      '(很重要|非常重要|必须有|很急|最重要|刚需|特别重要|紧急|比较急|急|很着急|着急|急需|急用|必须要有|最优先|优先处理|尽快要|蛮急的|挺急的)',
    ],
  },
  MEDIUM: {
    en: [
      '(medium|mid|normal|middle|moderate|med) (priority|prio)',
      '(priority|prio) [is|:] (medium|normal|mid|2|two|med)',
    ],
    zh: ['(优先级|优先度) [是|为|:] (中|中等|一般|普通|二|2|p2)', '(中|中等|一般|普通) (优先级|优先)'],
  },
  LOW: {
    en: [
      '(low|lowest|lower) [priority|prio]',
      '(priority|prio) [is|:] (low|3|three)',
      '(nice to have|not urgent|optional)',
    ],
    zh: [
      '(优先级|优先度) [是|为|:|比较|很] (低|最低|三|3|p3)',
      '(低|最低) (优先级|优先)',
      '(不急|可有可无|锦上添花|不太重要)',
    ],
  },
});
