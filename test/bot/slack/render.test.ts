import fc from 'fast-check';
import { pressedAction } from '../../../bot/slack/button';
import { render } from '../../../bot/slack/render';
import { anyReply } from '../anyReply';
import { golden } from '../goldenReplies';
import { complaints } from './slackRules';

const options = { publicUrl: 'https://uplift.demo.test' };
const words = (text: string) => ({ type: 'plain_text', text, emoji: false });

describe('a reply as Block Kit', () => {
  test('with facts: label and value side by side', () => {
    expect(render(golden.logged, options).blocks.slice(0, 2)).toEqual([
      { type: 'section', text: words('Logged call with Acme Corporation.\nNext step: send quote, Fri 27 Nov.') },
      {
        type: 'section',
        fields: [
          { type: 'mrkdwn', text: '*Account*', verbatim: true },
          words('Acme Corporation'),
          { type: 'mrkdwn', text: '*Deal*', verbatim: true },
          words('Acme – Rollout *2027*'),
          { type: 'mrkdwn', text: '*Amount*', verbatim: true },
          words('US$48,000'),
        ],
      },
    ]);
  });

  test('with buttons: each sends its action back, though Slack escapes what it hands back', () => {
    const [actions] = render(golden.logged, options).blocks.filter(({ type }) => type === 'actions');
    expect(actions).toMatchObject({
      elements: [
        { action_id: 'press:0', text: words('Undo'), style: 'danger' },
        { action_id: 'press:1', text: words('Show deal'), style: 'primary' },
      ],
    });
    const values =
      actions?.type === 'actions' ? actions.elements.map(element => ('value' in element ? element.value : '')) : [];
    const handedBack = values.map(value =>
      String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
    );
    expect(handedBack.map(value => pressedAction(value, undefined))).toEqual(
      golden.logged.buttons.map(({ action }) => action),
    );
  });

  test('in Chinese', () => {
    expect(render(golden.moved, options)).toMatchObject({
      text: '已将“东方制造 – 产线升级”推进到方案展示。',
      blocks: [
        { text: words('已将“东方制造 – 产线升级”推进到方案展示。') },
        { fields: [{ text: '*阶段*' }, words('方案展示')] },
        { elements: [{ text: words('撤销') }] },
      ],
    });
  });

  test('with a chart: the picture by its full address, and its words', () => {
    expect(render(golden.conversion, options).blocks[1]).toEqual({
      type: 'image',
      image_url: 'https://uplift.demo.test/charts/c-1.png',
      alt_text: 'Conversion rose from 28% in October to 31% in November.',
    });
    expect(render(golden.conversion, { ...options, pictures: false }).blocks[1]).toMatchObject({
      text: words(golden.conversion.chart.alt),
    });
  });

  test('with a narrow table: aligned, Chinese characters counting double', () => {
    expect(render(golden.narrow, options).blocks[1]).toEqual({
      type: 'section',
      text: {
        type: 'mrkdwn',
        verbatim: true,
        text: ['```', '客户          金额', '东方制造  ¥480,000', 'Acme        ¥9,500', '```'].join('\n'),
      },
    });
  });

  test('with a table too wide for a phone: one paragraph per row', () => {
    expect(render(golden.wide, options).blocks[1]).toEqual({
      type: 'section',
      text: words(
        '• Acme – Rollout\nAccount: Acme Corporation · Stage: Proposal · Amount: US$48,000 · Closes: 2026-12-18',
      ),
    });
  });

  test('with hostile text: nothing has an effect, nothing is hidden', () => {
    const { text, blocks } = render(golden.hostile, options);
    expect(text).toBe('&lt;!channel&gt; &lt;@U012AB3CD&gt; &lt;https://evil.test|Acme&gt; exe.txt');
    expect(blocks[0]).toMatchObject({ text: words(text) });
    expect(blocks[1]).toMatchObject({
      fields: [{}, words('**bold** [Acme](https://evil.test) &lt;at&gt;all&lt;/at&gt;')],
    });
  });

  test('with links: web pages and mails to be written, nothing else', () => {
    const links = render(golden.letter, options).blocks.filter(({ type }) => type === 'rich_text');
    expect(links.flatMap(block => (block.type === 'rich_text' ? block.elements : []))).toEqual(
      [
        ['mailto:peter%40initech.test?subject=Thank%20you&body=Dear%20%26%20all', 'Open in mail'],
        ['https://uplift.demo.test/contracts/abc', 'Read and sign'],
      ].map(([url, text]) => ({ type: 'rich_text_section', elements: [{ type: 'link', url, text }] })),
    );
  });

  test('with a file: a button that leads to it and sends nothing', () => {
    const file = { label: 'Table as CSV', url: '/tables/abc.csv', file: true };
    const { blocks } = render({ text: 'Revenue by month', links: [file] }, options);
    expect(blocks.filter(({ type }) => type === 'rich_text')).toEqual([]);
    expect(blocks.at(-1)).toMatchObject({
      type: 'actions',
      elements: [{ type: 'button', action_id: 'open:0', url: 'https://uplift.demo.test/tables/abc.csv' }],
    });
  });

  test('with a form: one input per field, filled in as far as known', () => {
    const { blocks } = render(golden.form, options);
    expect(blocks.filter(({ type }) => type === 'input')).toMatchObject([
      { optional: false, element: { type: 'plain_text_input', action_id: 'slot:0:account', multiline: false } },
      { optional: true, element: { type: 'plain_text_input', initial_value: '48000' } },
      { element: { type: 'datepicker', initial_date: '2026-12-18' } },
      { element: { type: 'static_select', initial_option: { value: 'proposal' } } },
      { element: { type: 'plain_text_input', multiline: true } },
    ]);
    expect(blocks.at(-1)).toMatchObject({
      elements: [{ text: words('Create'), value: '{"command":"createDeal","slots":{}}' }],
    });
  });

  test('longer than Slack takes is cut at a line and says so', () => {
    const text = Array.from({ length: 1000 }, (_, line) => `Line ${line} of a long answer`).join('\n');
    const sections = render({ text }, options).blocks.map(block =>
      block.type === 'section' ? (block.text?.text ?? '') : '',
    );
    expect(sections).toHaveLength(3);
    expect(sections[0]).toMatch(/^Line 0 .*\nLine \d+ of a long answer$/s);
    expect(sections[2]).toMatch(/Line \d+ of a long answer\n…$/);
  });

  test('a button whose action Slack cannot hold is left out', () => {
    const action = { command: 'logActivity', slots: { note: 'x'.repeat(2000) } };
    expect(render({ text: 'Done', buttons: [{ label: 'Again', action }] }, options).blocks).toHaveLength(1);
  });

  test('whatever it holds keeps to Slack’s rules', () => {
    fc.assert(
      fc.property(anyReply, reply => {
        expect(complaints(render(reply, options))).toEqual([]);
        expect(complaints(render(reply, { ...options, pictures: false }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
