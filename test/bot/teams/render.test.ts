import fc from 'fast-check';
import { pressedButton } from '../../../bot/teams/button';
import { CARD_BYTES, render } from '../../../bot/teams/render';
import { anyReply } from '../anyReply';
import { golden } from '../goldenReplies';
import { complaints, elements } from './cardRules';

const options = { publicUrl: 'https://uplift.demo.test', card: 'card-1' };
const withoutWhatIsSentBack = (key: string, value: unknown) =>
  key === 'data' || Object(value).type === 'Input.ChoiceSet' ? undefined : value;
const runs = (card: object) => elements(card, 'TextRun').map(({ text }) => text);

describe('a reply as Adaptive Card', () => {
  test('with facts', () => {
    const card = render(golden.logged, options);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(runs(card)).toEqual(['Logged call with Acme Corporation.', 'Next step: send quote, Fri 27 Nov.']);
    expect(elements(card, 'FactSet')).toMatchObject([
      {
        facts: [
          { title: 'Account', value: 'Acme Corporation' },
          { title: 'Deal', value: 'Acme – Rollout \\*2027\\*' },
          { title: 'Amount', value: 'US$48,000' },
        ],
      },
    ]);
  });

  test('with buttons: each sends its action back, on older clients too', () => {
    const buttons = elements(render(golden.logged, options), 'Action.Execute');
    expect(buttons).toMatchObject([
      { title: 'Undo', style: 'destructive', fallback: { type: 'Action.Submit', title: 'Undo' } },
      { title: 'Show deal', style: 'positive', fallback: { type: 'Action.Submit', title: 'Show deal' } },
    ]);
    for (const data of buttons.flatMap(({ data, fallback }) => [data, Object(fallback).data])) {
      expect(golden.logged.buttons.map(({ action }) => action)).toContainEqual(pressedButton(data)?.action);
    }
  });

  test('in Chinese', () => {
    const card = render(golden.moved, options);
    expect(runs(card)).toEqual(['已将“东方制造 – 产线升级”推进到方案展示。']);
    expect(elements(card, 'FactSet')).toMatchObject([{ facts: [{ title: '阶段', value: '方案展示' }] }]);
    expect(elements(card, 'Action.Execute')).toMatchObject([{ title: '撤销' }]);
  });

  test('with a chart: the picture by its full address, and its words', () => {
    expect(elements(render(golden.conversion, options), 'Image')).toEqual([
      {
        type: 'Image',
        url: 'https://uplift.demo.test/charts/c-1.png',
        altText: 'Conversion rose from 28% in October to 31% in November.',
        size: 'stretch',
      },
    ]);
  });

  test('with a table that fits a phone', () => {
    const [table] = elements(render(golden.narrow, options), 'Table');
    expect(table).toMatchObject({
      columns: [{ horizontalCellContentAlignment: 'left' }, { horizontalCellContentAlignment: 'right' }],
    });
    expect(elements(table, 'TableRow').map(runs)).toEqual([
      ['客户', '金额'],
      ['东方制造', '¥480,000'],
      ['Acme', '¥9,500'],
    ]);
  });

  test('with a table too wide for a phone: one paragraph per row', () => {
    const card = render(golden.wide, options);
    expect(elements(card, 'Table')).toEqual([]);
    expect(runs(card)).toEqual([
      'Open deals',
      'Acme – Rollout',
      'Account: Acme Corporation · Stage: Proposal · Amount: US$48,000 · Closes: 2026-12-18',
    ]);
  });

  test('with hostile text: markdown stays dead, nothing is hidden', () => {
    const card = render(golden.hostile, options);
    expect(runs(card)).toEqual(['<!channel> <@U012AB3CD> <https://evil.test|Acme> exe.txt']);
    expect(elements(card, 'TextBlock')).toEqual([]);
    expect(elements(card, 'FactSet')).toMatchObject([
      { facts: [{ value: '\\*\\*bold\\*\\* \\[Acme\\](https://evil.test) <at>all</at>' }] },
    ]);
  });

  test('with links: web pages and mails to be written, nothing else', () => {
    expect(elements(render(golden.letter, options), 'Action.OpenUrl')).toEqual([
      {
        type: 'Action.OpenUrl',
        title: 'Open in mail',
        url: 'mailto:peter%40initech.test?subject=Thank%20you&body=Dear%20%26%20all',
      },
      { type: 'Action.OpenUrl', title: 'Read and sign', url: 'https://uplift.demo.test/contracts/abc' },
    ]);
  });

  test('with a form: one input per field, and the button that submits them', () => {
    const card = render(golden.form, options);
    expect(elements(card, 'Input.Text')).toMatchObject([
      { id: 'slot:0:account', isRequired: true },
      { isMultiline: true },
    ]);
    expect(elements(card, 'Input.Number')).toMatchObject([{ value: 48000 }]);
    expect(elements(card, 'Input.Date')).toMatchObject([{ value: '2026-12-18' }]);
    expect(elements(card, 'Input.ChoiceSet')).toMatchObject([
      { value: 'proposal', choices: [{ title: 'Proposal', value: 'proposal' }] },
    ]);
    const [submit] = elements(card, 'Action.Execute');
    expect(
      pressedButton({ ...Object(submit?.data), 'slot:0:account': 'Acme', 'slot:1:amount': 50000, 'slot:4:note': '' })
        ?.action,
    ).toEqual({
      command: 'createDeal',
      slots: { account: 'Acme', amount: '50000' },
    });
  });

  test.each(Object.entries(golden))('%s is a card the library finds nothing wrong with', (_, reply) => {
    expect(complaints(render(reply, options))).toEqual([]);
  });

  test('of a table larger than Teams takes is cut and says so', () => {
    const rows = Array.from({ length: 500 }, (_, row) => [`东方制造 ${row}`, 'x'.repeat(150)]);
    const card = render(
      { text: 'All deals', table: { columns: [{ label: 'Deal' }, { label: 'Note' }], rows } },
      options,
    );
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(CARD_BYTES);
    expect(runs(card)).toContain('东方制造 11');
    expect(runs(card).at(-1)).toBe('…');
  });

  test('whatever it holds is a sound card Teams takes', () => {
    fc.assert(
      fc.property(anyReply, reply => {
        const card = render(reply, options);
        expect(complaints(card)).toEqual([]);
        expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(CARD_BYTES);
        expect(JSON.stringify(card, withoutWhatIsSentBack)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\ud[89a-f]/);
      }),
      { numRuns: 150 },
    );
  });
});
