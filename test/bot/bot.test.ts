import type { Memory } from '../../bot/ports';
import type { Answer } from '../../bot/reply';
import { type Answers, acmeDeal, converse, payload } from './support/standIn';

const logged: Answers = {
  LogActivity: ({ input }) =>
    payload('logActivity', {
      activity: {
        id: 'a1',
        kind: (input as { kind: string }).kind,
        occurredAt: '2026-11-24T02:00:00Z',
        account: { id: 'account:Acme Corporation', name: 'Acme Corporation' },
        lead: null,
        deal: { id: 'deal:Acme Cloud Platform', name: 'Acme Cloud Platform' },
        contact: null,
      },
      task: (input as { nextStep?: string }).nextStep ? { id: 't1', title: 'send quote', dueOn: '2026-11-27' } : null,
    }),
  Undo: () => payload('undo', { undone: { id: 'change-1', summary: 'Logged call with Acme Corporation' } }),
};

const moved: Answers = {
  MoveDeal: () => payload('moveDeal', { deal: acmeDeal, from: { id: 'stage:Proposal', label: 'Proposal' } }),
};

const textOf = (answer: Answer): string => answer.messages.map(({ text }) => text).join('\n');

describe('one message, one operation', () => {
  test('a call is logged to the account and its only open deal, with the next step as a task', async () => {
    const { say, ran } = converse('alice@demo.test', logged);
    const words = 'log call with Acme about pricing, next step send quote Friday';
    const answer = await say(words);
    expect(textOf(answer)).toBe(
      'Logged call with Acme Corporation. It counts for the deal Acme Cloud Platform.\nNext step: send quote, due Fri, Nov 27.',
    );
    expect(answer.messages[0]?.buttons).toEqual([
      { label: 'Undo', style: 'danger', action: { command: 'undo', slots: { changeId: 'change-1' } } },
    ]);
    expect(ran).toEqual([
      {
        name: 'LogActivity',
        key: 'message 1:0',
        undoGroup: 'message 1',
        answerIn: 'en',
        variables: {
          input: {
            kind: 'CALL',
            accountId: 'account:Acme Corporation',
            dealId: 'deal:Acme Cloud Platform',
            occurredAt: '2026-11-24T02:00:01.000Z',
            notes: 'pricing',
            nextStep: 'send quote',
            nextStepDue: '2026-11-27',
            said: words,
          },
        },
      },
    ]);
    expect(answer.operation).toMatchObject({ name: 'LogActivity', variables: ran[0]?.variables });
  });

  test('its button takes it back by the id of the change', async () => {
    const { say, press, ran } = converse('alice@demo.test', logged);
    const { messages } = await say('log call with Acme');
    const undo = messages[0]?.buttons?.at(-1)?.action;
    expect(undo).toBeDefined();
    expect(textOf(await press(undo ?? { command: '', slots: {} }))).toBe(
      'Taken back: Logged call with Acme Corporation',
    );
    expect(ran.at(-1)).toMatchObject({ name: 'Undo', variables: { input: { changeId: 'change-1' } } });
  });

  test('Chinese is answered in Chinese', async () => {
    const { say } = converse('wang.wei@demo.test', moved);
    expect(textOf(await say('把东方制造推进到方案展示'))).toBe('“Acme Cloud Platform”已从Proposal推进到Negotiation。');
  });

  test('whoever writes in the other language is answered in it', async () => {
    const { say } = converse('alice@demo.test', moved);
    expect(textOf(await say('把Acme推进到谈判'))).toContain('推进到');
    expect(textOf(await say('move Acme to negotiation'))).toContain(
      'Moved Acme Cloud Platform from Proposal to Negotiation.',
    );
  });

  test('a figure comes with its parts, chart, definition and further questions, privately', async () => {
    const { say } = converse('maria@demo.test', {
      Kpi: () => ({
        data: {
          kpi: {
            metric: 'CONVERSION_RATE',
            period: '2026-11',
            unit: 'RATIO',
            value: '0.25',
            formatted: '25 %',
            numerator: '4',
            denominator: '16',
            sampleSize: 16,
            changeFormatted: null,
            csv: null,
            currency: null,
            definition: 'Of the leads of the period, the share that has been won by now.',
            scope: { type: 'TEAM', label: 'East' },
            previous: null,
            details: [],
            groups: [],
            chart: { alt: '25 %', url: 'http://localhost/charts/1.png' },
          },
        },
      }),
    });
    const [reply] = (await say('show East conversion this month')).messages;
    expect(reply?.text).toBe(
      '25 % – East: conversion rate, November 2026. 4 of 16.\nOf the leads of the period, the share that has been won by now.',
    );
    expect(reply).toMatchObject({ private: true, chart: { url: 'http://localhost/charts/1.png' } });
    expect(reply?.buttons?.map(({ action }) => action.slots)).toEqual([
      {
        metric: 'CONVERSION_RATE',
        scope: { type: 'TEAM', id: 'team:East', name: 'East' },
        period: '2026-11',
        compare: 'PREVIOUS',
      },
      {
        metric: 'CONVERSION_RATE',
        scope: { type: 'TEAM', id: 'team:East', name: 'East' },
        period: '2026-11',
        groupBy: 'PRODUCT_LINE',
      },
      {
        figure: {
          metric: 'CONVERSION_RATE',
          scope: { type: 'TEAM', id: 'team:East', name: 'East' },
          period: '2026-11',
        },
      },
    ]);
  });

  test('a task is completed by its words, and asked about when several match', async () => {
    const task = (id: string, title: string): object => ({ id, title, dueOn: null });
    const answers = (...nodes: object[]): Answers => ({
      OpenTasks: () => ({ data: { tasks: { nodes } } }),
      CompleteTask: () => payload('completeTask', { task: { id: 't1', title: 'send the NDA' } }),
    });
    expect(
      textOf(await converse('diego@demo.test', answers(task('t1', 'send the NDA'))).say('done: send the NDA')),
    ).toBe('Done: send the NDA.');
    const several = await converse('diego@demo.test', answers(task('t1', 'call Bo'), task('t2', 'call Di'))).say(
      'done: call',
    );
    expect(several.messages[0]?.buttons?.map(({ label }) => label)).toEqual(['call Bo', 'call Di']);
    expect(textOf(await converse('diego@demo.test', answers()).say('done: send the NDA'))).toContain(
      'None of your open tasks',
    );
  });
});

describe('what is not understood or not possible', () => {
  test('an unknown person gets one sentence and no data', async () => {
    const { say, ran } = converse('stranger@demo.test');
    const answer = await say('show my deals');
    expect(textOf(answer)).toContain('I do not know you yet');
    expect(answer.understood).toEqual({});
    expect(ran).toEqual([]);
  });

  test.each([
    ['maria@demo.test', 'what’s the weather like', 'I did not understand'],
    ['li.na@demo.test', '中午吃什么好', '没明白你的意思'],
  ])('%s: %s', async (person, text, reply) => {
    const answer = await converse(person).say(text);
    expect(textOf(answer)).toContain(reply);
    expect(answer.understood).toEqual({ expect: 'not_understood' });
    expect(answer.messages[0]?.buttons?.length).toBe(3);
  });

  test('emoji and nothing else, or far too much, is answered with one sentence', async () => {
    const { say } = converse('alice@demo.test');
    expect(textOf(await say('🎉🎉'))).toContain('no words');
    expect(textOf(await say('   '))).toContain('no words');
    expect(textOf(await say('log call with Acme '.repeat(6_000)))).toContain('too long');
  });

  test('what the server refuses is told as it says it, and changes nothing here', async () => {
    const { say } = converse('alice@demo.test', {
      MoveDeal: () => ({
        data: {
          moveDeal: {
            deal: null,
            from: null,
            userErrors: [
              {
                code: 'NOT_ALLOWED_IN_STAGE',
                path: ['stageId'],
                message: 'This deal is already won. Reopen it first.',
              },
            ],
            changeFormatted: null,
            csv: null,
          },
        },
      }),
    });
    const answer = await say('move Acme to negotiation');
    expect(textOf(answer)).toBe('This deal is already won. Reopen it first.');
    expect(answer.messages[0]?.buttons).toBeUndefined();
  });

  test('a fault of ours is told with the number of the request and nothing of its inside', async () => {
    const { say } = converse('alice@demo.test', {
      MoveDeal: () => ({
        errors: [
          {
            message: 'relation "deals" does not exist',
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-77' },
          },
        ],
      }),
    });
    const text = textOf(await say('move Acme to negotiation'));
    expect(text).toContain('r-77');
    expect(text).not.toContain('relation');
  });

  test('a fault without a number is told without one', async () => {
    const { say } = converse('alice@demo.test', {
      MoveDeal: () => ({ errors: [{ message: 'Cannot query field "x"' }] }),
    });
    expect(textOf(await say('move Acme to negotiation'))).toBe(
      'Something went wrong on our side; nothing was changed. Please try again, and if it stays so tell your admin.',
    );
  });

  test('a remark that no slot took is told and offered as what it looks like', async () => {
    const { say } = converse('alice@demo.test', logged);
    const [reply] = (await say('log call with Acme, Wendy complained about response times')).messages;
    expect(reply?.text).toContain('I did not record this part: “Wendy complained about response times”.');
    expect(reply?.buttons?.[0]?.action).toMatchObject({
      command: 'addNeed',
      slots: { text: 'Wendy complained about response times' },
    });
  });
});

describe('once', () => {
  test('a message that has been answered gets the same answer and runs nothing', async () => {
    const answer: Answer = { messages: [{ text: 'Moved.' }], understood: { command: 'moveDeal', slots: {} } };
    const memory: Memory = { receive: async () => ({ answer, dialogue: null }), answered: async () => undefined };
    const { say, ran } = converse('alice@demo.test', moved, { memory });
    expect(await say('move Acme to negotiation')).toBe(answer);
    expect(ran).toEqual([]);
  });

  test('a message that another process is at work on is not worked on twice', async () => {
    const memory: Memory = { receive: async () => ({ busy: true, dialogue: null }), answered: async () => undefined };
    const { say, ran } = converse('alice@demo.test', moved, { memory });
    expect(textOf(await say('move Acme to negotiation'))).toContain('still working');
    expect(ran).toEqual([]);
  });

  test('the platform may acknowledge as soon as the message is kept, before any work', async () => {
    const order: string[] = [];
    const memory: Memory = {
      receive: async () => {
        order.push('received');
        return { dialogue: null };
      },
      answered: async () => void order.push('answered'),
    };
    const { bot } = converse('alice@demo.test', {}, { memory });
    await bot.handle(
      {
        id: '1',
        sender: { platform: 'console', tenant: 'demo', person: 'alice@demo.test' },
        place: { conversation: 'c', kind: 'direct' },
        text: 'who am I',
        sentAt: new Date('2026-11-24T02:00:00Z'),
      },
      () => order.push('kept'),
    );
    expect(order).toEqual(['received', 'kept', 'answered']);
  });

  test('a dry run understands and executes nothing', async () => {
    const { say, ran } = converse('alice@demo.test');
    expect((await say('move Acme to negotiation', { dryRun: true })).understood).toEqual({
      command: 'moveDeal',
      slots: { deal: 'Acme Cloud Platform', stage: 'Negotiation' },
    });
    expect(ran).toEqual([]);
  });
});

describe('names', () => {
  test('nobody is told of a customer who is not theirs', async () => {
    const { understood } = await converse('alice@demo.test').say('tell me about Hooli', { dryRun: true });
    expect(understood).toEqual({
      command: 'showAccount',
      slots: {},
      expect: 'unknown_name',
      slot: 'account',
      value: 'Hooli',
    });
  });

  test('a manager sees the team’s customers, an analyst all', async () => {
    for (const [person, account, text] of [
      ['maria@demo.test', 'Hooli', 'tell me about Hooli'],
      ['ravi@demo.test', '星辰科技', 'tell me about 星辰科技'],
    ] as const) {
      expect((await converse(person).say(text, { dryRun: true })).understood.slots).toEqual({ account });
    }
  });

  test('a name is known from the moment it appears, and no longer when it goes', async () => {
    const { say, rename } = converse('alice@demo.test');
    await say('who am I');
    const entry = {
      type: 'account' as const,
      id: 'account:new',
      name: 'Initrode',
      aliases: [],
      ownerId: 'user:alice@demo.test',
      open: true,
    };
    rename(entry);
    expect((await say('tell me about Initrode', { dryRun: true })).understood.slots).toEqual({ account: 'Initrode' });
    rename({ ...entry, gone: true });
    expect((await say('tell me about Initrode', { dryRun: true })).understood.expect).toBe('unknown_name');
  });
});
