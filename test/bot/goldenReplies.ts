import type { Reply } from '../../bot/reply';

/** The replies every platform renders: one of each kind, in both languages. */
export const golden = {
  logged: {
    text: 'Logged call with Acme Corporation.\nNext step: send quote, Fri 27 Nov.',
    facts: [
      { label: 'Account', value: 'Acme Corporation' },
      { label: 'Deal', value: 'Acme – Rollout *2027*' },
      { label: 'Amount', value: 'US$48,000' },
    ],
    buttons: [
      { label: 'Undo', action: { command: 'undo', slots: { group: 'm-1' } }, style: 'danger' },
      {
        label: 'Show deal',
        action: { command: 'showDeal', slots: { deal: { id: 'RGVhbDox', name: 'R&D <Acme>' } } },
        style: 'primary',
      },
    ],
  },
  moved: {
    text: '已将“东方制造 – 产线升级”推进到方案展示。',
    facts: [{ label: '阶段', value: '方案展示' }],
    buttons: [{ label: '撤销', action: { command: 'undo', slots: { group: 'm-2' } } }],
  },
  conversion: {
    text: 'Conversion this month: 31% (9 of 29 leads).',
    chart: { alt: 'Conversion rose from 28% in October to 31% in November.', url: '/charts/c-1.png' },
    private: true,
  },
  narrow: {
    text: '本月成交',
    table: {
      columns: [{ label: '客户' }, { label: '金额', align: 'right' }],
      rows: [
        ['东方制造', '¥480,000'],
        ['Acme', '¥9,500'],
      ],
    },
  },
  wide: {
    text: 'Open deals',
    table: {
      columns: [
        { label: 'Deal' },
        { label: 'Account' },
        { label: 'Stage' },
        { label: 'Amount', align: 'right' },
        { label: 'Closes' },
      ],
      rows: [['Acme – Rollout', 'Acme Corporation', 'Proposal', 'US$48,000', '2026-12-18']],
    },
  },
  hostile: {
    text: '<!channel> <@U012AB3CD> <https://evil.test|Acme> \u202eexe.txt\u0007',
    facts: [{ label: 'Name', value: '**bold** [Acme](https://evil.test) <at>all</at>' }],
  },
  letter: {
    text: 'Here is a thank-you letter for Initech:\n\nDear Peter Gibbons, …',
    copy: { label: 'Copy', text: 'Dear Peter Gibbons, …' },
    links: [
      { label: 'Open in mail', url: 'mailto:peter%40initech.test?subject=Thank%20you&body=Dear%20%26%20all' },
      { label: 'Read and sign', url: '/contracts/abc' },
      { label: 'Never', url: 'javascript:alert(1)' },
    ],
  },
  form: {
    text: 'New deal',
    form: {
      command: 'createDeal',
      title: 'New deal',
      submitLabel: 'Create',
      fields: [
        { slot: 'account', label: 'Account', kind: 'text', required: true },
        { slot: 'amount', label: 'Amount', kind: 'number', value: '48000', required: false },
        { slot: 'closes', label: 'Closes', kind: 'date', value: '2026-12-18', required: false },
        {
          slot: 'stage',
          label: 'Stage',
          kind: 'choice',
          choices: [{ label: 'Proposal', value: 'proposal' }],
          value: 'proposal',
          required: true,
        },
        { slot: 'note', label: 'Note', kind: 'longText', required: false },
      ],
    },
  },
} satisfies Record<string, Reply>;
