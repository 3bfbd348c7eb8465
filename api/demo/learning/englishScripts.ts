import type { ScriptPlan } from './scriptPlans';

/** English scripts, one for every scene. */
export const ENGLISH_SCRIPTS: ScriptPlan[] = [
  {
    scene: 'COLD_CALL',
    author: 'maria@demo.test',
    title: 'First call in ninety seconds',
    wordings: [
      {
        ago: 420,
        body: 'Hello {contact}, this is {me} from {company}. We make software for companies such as {account}. Do you have a minute?',
      },
      {
        ago: 130,
        body: 'Hello {contact}, {me} from {company}. You do not know me, so let me say in one sentence why I call.\nWe help companies like {account} to notice a standstill before it happens. May I ask two questions to find out whether that is a subject for you?\n1. How often did something stop last month that nobody saw coming?\n2. Who notices it first, and how?\n(Listen. Repeat the figure.) Others in your field lose about the same; half of it goes away in four months. Does Tuesday or Thursday suit you for twenty minutes with somebody from operations?',
      },
    ],
  },
  {
    scene: 'FIRST_EMAIL',
    author: 'alice@demo.test',
    title: 'Short first e-mail with one question',
    wordings: [
      {
        ago: 380,
        body: 'Subject: One question about {account}\n\nDear {contact},\n\ncompanies of your size tell us that unplanned stops cost them about two shifts a month. Is it the same at {account}?\n\nIf so: I can show you in twenty minutes how others halved that within four months. If not, a short “no” is enough and I will not write again.\n\nKind regards\n{me}, {company}',
      },
    ],
  },
  {
    scene: 'DEMO_INVITE',
    author: 'diego@demo.test',
    title: 'Invitation to a demo with their own data',
    wordings: [
      {
        ago: 290,
        body: 'Dear {contact},\n\nthank you for the talk. I suggest that we show {product} with a small sample of your own data: forty-five minutes, no slides.\n\nPlease send me twenty rows by Wednesday, and bring one person who works with it every day and one from IT. At the end you will know whether it fits {account}, and so will we.\n\nWould Thursday at ten suit you?\n\n{me}',
      },
    ],
  },
  {
    scene: 'OBJECTION',
    author: 'bob@demo.test',
    title: 'Answer to “too expensive”',
    wordings: [
      { ago: 350, body: 'I understand. What would be a price that works for {account}?' },
      {
        ago: 95,
        body: 'I understand, {contact}. May I ask: too expensive compared with what?\n(Listen.)\nLet us put the figure aside for a moment. You told me that a stop costs you about … and that you have … of them a month. So the question is not what {product} costs, but what it costs to go on as before. Shall we fill in the sheet together?\n(Only then:) If the budget is fixed, we can begin with one site and write the second one into the agreement with a date.',
      },
    ],
  },
  {
    scene: 'NEGOTIATION',
    author: 'maria@demo.test',
    title: 'Give and take: every concession has a price',
    wordings: [
      {
        ago: 330,
        body: '{contact}, we both want this to work. You ask for a better price; let me see what we can move.\n- If {account} signs by the end of the month, I can add the training.\n- If you take 24 instead of 12 months, the price per month goes down.\n- If you are willing to speak to two prospects as a reference, I can ask for a discount internally.\nWhich of these helps you most? (Be silent. Never give without getting.)',
      },
    ],
  },
  {
    scene: 'THANK_YOU',
    author: 'alice@demo.test',
    title: 'Thank-you letter after the order',
    wordings: [
      {
        ago: 270,
        body: 'Dear {contact},\n\nthank you for your trust. Everybody at {company} looks forward to working with {account}.\n\nWhat happens next: within two days you will hear from your engineer, next week we begin with {product}, and after thirty days I will ask you how it goes. Until then I am your contact for everything.\n\nKind regards\n{me}',
      },
    ],
  },
  {
    scene: 'CHECK_UP',
    author: 'alice@demo.test',
    title: 'Check-up after thirty days',
    wordings: [
      {
        ago: 200,
        body: 'Hello {contact}, {me} from {company}. You have been working with {product} for a month now, and I should like to hear three things:\n1. What has become easier at {account}?\n2. What still takes too long?\n3. Whom else in the company would it help?\nI write down the second one and call back within two days with an answer.',
      },
    ],
  },
];
