import type { ScriptPlan } from './scriptPlans';

/** 中文话术，每个场景一份。 */
export const CHINESE_SCRIPTS: ScriptPlan[] = [
  {
    scene: 'COLD_CALL',
    author: 'zhang.min@demo.test',
    title: '九十秒陌生电话',
    wordings: [
      { ago: 410, body: '{contact}您好，我是{company}的{me}，我们是做生产管理软件的，想占用您一分钟介绍一下。' },
      {
        ago: 125,
        body: '{contact}您好，我是{company}的{me}。冒昧打扰，先用一句话说明来意：我们帮助{account}这样的企业在设备停机之前就发现问题。\n想请教您两个问题，看看这件事对您有没有用：\n一、上个月有几次停机是事先没料到的？\n二、通常是谁先发现的？\n（认真听，重复对方的数字。）同行的情况差不多，用了四个月一般能减掉一半。您看周二还是周四方便，我们和生产那边的同事聊二十分钟？',
      },
    ],
  },
  {
    scene: 'FIRST_EMAIL',
    author: 'li.na@demo.test',
    title: '首封邮件：只问一个问题',
    wordings: [
      {
        ago: 370,
        body: '主题：请教{account}一个问题\n\n{contact}您好：\n\n和您规模相近的企业告诉我们，意外停机每月大约损失两个班次。{account}也是这样吗？\n\n如果是，我用二十分钟给您看看同行是怎么在四个月里减掉一半的。如果不是，回一个“否”就好，我不再打扰。\n\n{company} {me}',
      },
    ],
  },
  {
    scene: 'DEMO_INVITE',
    author: 'wang.wei@demo.test',
    title: '邀请客户用自己的数据看演示',
    wordings: [
      {
        ago: 280,
        body: '{contact}您好：\n\n感谢上次的交流。我建议用贵公司自己的数据演示{product}，四十五分钟，不放幻灯片。\n\n请在周三前发二十行样例数据给我，并请一位天天用的同事和一位IT同事参加。演示结束，{account}适不适合用，大家心里就有数了。\n\n周四上午十点您方便吗？\n\n{me}',
      },
    ],
  },
  {
    scene: 'OBJECTION',
    author: 'li.na@demo.test',
    title: '客户说“太贵了”的回应',
    wordings: [
      {
        ago: 340,
        body: '{contact}，我理解您的顾虑。想请教一下，您觉得贵是跟什么比呢？\n（认真听完。）\n我们先把价格放一放。您刚才说停一次机损失大约……，一个月有……次。所以要算的不是{product}多少钱，而是照现在这样下去要花多少钱。我们一起把测算表填一下，好吗？\n（算完再说：）如果预算确实定了，可以先上一个车间，第二期的时间写进合同里。',
      },
    ],
  },
  {
    scene: 'NEGOTIATION',
    author: 'zhang.min@demo.test',
    title: '谈判：有让有得',
    wordings: [
      {
        ago: 320,
        body: '{contact}，咱们都希望把这件事做成。价格上我看看能在哪里想办法：\n一、如果{account}月底前签约，我可以争取送一次培训；\n二、如果签两年，每月的单价可以降下来；\n三、如果贵公司愿意接待两次参观，我去内部申请优惠。\n您看哪一条对您最有帮助？\n（说完就停下来等，不要自己接话；没有换到东西就不要再让。）',
      },
    ],
  },
  {
    scene: 'THANK_YOU',
    author: 'li.na@demo.test',
    title: '签约后的感谢信',
    wordings: [
      {
        ago: 260,
        body: '尊敬的{contact}：\n\n感谢您和{account}对我们的信任，{company}全体同事期待与贵公司合作。\n\n接下来的安排：两天内专属工程师会与您联系，下周启动{product}，三十天后我会回访使用情况。在此期间有任何事情，都可以直接找我。\n\n{me} 敬上',
      },
    ],
  },
  {
    scene: 'CHECK_UP',
    author: 'li.na@demo.test',
    title: '上线三十天回访',
    wordings: [
      {
        ago: 190,
        body: '{contact}您好，我是{company}的{me}。{product}用了一个月，想听听您的看法：\n一、哪些事情变轻松了？\n二、哪些地方还觉得费时间？\n三、{account}还有哪些部门可能用得上？\n第二个问题我记下来，两天之内给您答复。',
      },
    ],
  },
];
