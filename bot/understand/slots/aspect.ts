import { choice } from './choice';

/** The four kinds of questions of SPIN selling, by what people call what they found out. */
export const aspect = choice({
  SITUATION: {
    en: ['[current|present|as is|starting] (situation|state|set up|setup|process|status quo|context|background)'],
    zh: ['[目前|现在|当前|现有](现状|情况|背景|状况|做法|流程|situation)', '(目前情况|目前状况|现有做法)'],
  },
  PROBLEM: {
    en: [
      '[main|biggest|key|real] (problem|problems|pain|pain point|pain points|pains|issue|issues|challenge|challenges|difficulty|difficulties|bottleneck|struggle)',
    ],
    zh: ['[主要|最大的|核心|最大](问题|痛点|难点|困难|难题|瓶颈|困扰|problem)'],
  },
  IMPLICATION: {
    en: [
      '(implication|implications|impact|impacts|consequence|consequences|effect|effects|cost of the problem|knock on effect)',
    ],
    zh: ['[带来的|造成的|直接|业务](影响|后果|损失|代价|连锁反应|implication)'],
  },
  NEED_PAYOFF: {
    en: ['(need payoff|needpayoff|need pay off|payoff|pay off|pay offs|benefit|benefits|value|upside|gain|roi)'],
    zh: ['[解决后的|预期|期望](价值|收益|回报|好处|效益|需求价值|需求收益|价值回报|need payoff|payoff)'],
  },
});
