/** Texts of targets, costs and the market. */
export const market = {
  'setTarget.done': 'Target set – {whose}, {metric}, {period}: {value}.',
  'setTarget.noPercent':
    'A target on {metric, select, REVENUE {revenue} NEW_CUSTOMERS {new customers} DEALS_WON {deals won} other {activities}} is not a percentage. Please give the number to reach.',
  'setTarget.point':
    '{passed, select, yes {✓} no {✗} other {–}} {name, select, specific {Specific} measurable {Measurable} achievable {Achievable} relevant {Relevant} other {Time-bound}}',
  'setTarget.byPeriods': '{kind, select, YEAR {Split it over 4 quarters and 12 months} other {Split it over 3 months}}',
  'setTarget.byPeople': 'Split it over the people',
  'suggestTarget.done':
    'Suggested target – {whose}, {metric, select, REVENUE {revenue} NEW_CUSTOMERS {new customers} CONVERSION_RATE {conversion rate} DEALS_WON {deals won} other {activities}}, {period}: {value}.',
  'suggestTarget.none': 'There is no target to suggest for {whose} and {period} yet.',
  'suggestTarget.effort':
    '{kind, select, DEALS {{count} deals won} MEETINGS {{count} meetings} CALLS {{count} calls} other {{count} activities}} (so far {now})',
  'suggestTarget.perWeek': 'That asks for, each week: {effort}.',
  'suggestTarget.few':
    '{deals, plural, one {Only # deal was} other {Only # deals were}} won in the last 12 months, so take this as a rough guide.',
  'suggestTarget.set': 'Set this target',
  'recordCost.done':
    'Recorded {amount} for {kind, select, ADVERTISING {advertising} EVENT {events} SALARY {salaries} COMMISSION {commission} TOOLS {tools} other {other costs}}{channel, select, none {} other { on {channel}}}, {days, plural, one {{first}} other {{first} – {last}, {perDay} a day}}.',
  'addMarketNote.done':
    'Noted {kind, select, TREND {the trend} COMPETITOR {about the competition} other {the opportunity}}{about, select, none {} other { ({about})}}: {text}',
  'addMarketNote.more': 'About {about}',
  'showMarket.competitor':
    '{name}: {won, plural, one {# deal} other {# deals}} won against, {lost, number} lost to{lost, plural, =0 {} other { ({amount})}}{whose, select, none {} other {, {whose}}}.',
  'showMarket.segment':
    '{name}: {accounts, select, none {market size not known} other {{accounts} companies{amount, select, none {} other {, {amount} a year}}}}. Ours: {customers, plural, one {# customer} other {# customers}}, {revenue} in the last 12 months{whose, select, none {} other { ({whose})}}.',
  'showMarket.note':
    '• {day}{about, select, none {} other {, {about}}} – {kind, select, TREND {trend} COMPETITOR {competitor} other {opportunity}}: {text}{source, select, none {} other { ({source})}}',
  'showMarket.noNotes': 'Nothing noted yet. Write for instance “market trend in …: …” or “competitor note on …: …”.',
  'showMarket.gone': 'That is not there any more.',
  'label.industry': 'Industry',
  'label.employees': 'Employees',
  'label.needs': 'Usual needs',
} as const;
