/** Texts of figures. */
export const numbers = {
  metric:
    '{metric, select, CONVERSION_RATE {Conversion rate} WIN_RATE {Win rate} SALES_CYCLE {Sales cycle} CAC {Customer acquisition cost} LTV {Customer lifetime value} LTV_CAC {LTV to CAC} REVENUE {Revenue} NEW_CUSTOMERS {New customers} DEALS_WON {Deals won} ACTIVITIES {Activities} PIPELINE {Pipeline} FORECAST {Forecast} ATTAINMENT {Target attainment} other {Sales velocity}}',
  'showKpi.head':
    '{value} – {whose, select, ME {your } none {} other {{whose}: }}{metric, select, CONVERSION_RATE {conversion rate} WIN_RATE {win rate} SALES_CYCLE {sales cycle} CAC {customer acquisition cost} LTV {customer lifetime value} LTV_CAC {LTV to CAC} REVENUE {revenue} NEW_CUSTOMERS {new customers} DEALS_WON {deals won} ACTIVITIES {{kind, select, CALL {calls} EMAIL {emails} MEETING {meetings} DEMO {demos} VISIT {visits} SOCIAL {social messages} LETTER {letters} NOTE {notes} other {activities}}} PIPELINE {pipeline} FORECAST {forecast} ATTAINMENT {target attainment} other {sales velocity}}, {period}.',
  'showKpi.first': '{head} {rests}',
  'showKpi.parts': '{numerator} of {denominator}.',
  'showKpi.sample': '{count, plural, one {From # record.} other {From # records.}}',
  'showKpi.previous':
    '{compare, select, YEAR_AGO {A year ago} other {Before}}: {previous} ({period}).{change, select, none {} other { Change: {change}.}}',
  'showKpi.why': 'Why?',
  'showKpi.records': 'Which ones?',
  'showKpi.plan': 'How to get there',
  'showKpi.setTarget': 'Set a target',
  'planToTarget.whatIf': 'What if {percent} % were won?',
  'figure.separator': '; ',
  'table.csv': 'Table as CSV',
  'showKpi.compare': 'Against the period before',
  'showKpi.byProductLine': 'By product line',
  'figure.head': '{label}, {whose}, {period}: {value}.',
  'figure.line': '{label}: {value}',
  percent: '{value} %',
  'sentence.between': ' ',
  whichFigure: 'Which figure do you mean?',
  'explainFigure.parts':
    'In figures: {numerator} ÷ {denominator}, from {count, plural, one {# record} other {# records}}.',
  'explainChange.before': 'Before: {value} ({period}).',
  'showRecords.none': 'There are no records behind this figure that you may see.',
  'showRecords.count':
    '{count, plural, one {# record is} other {# records are}} behind this figure{more, select, yes {; the latest {shown}:} other {:}}',
  'showSnapshot.head': '{whose}, {period}:',
  'showSnapshot.change':
    '{value} ({way, select, UP {up from {previous}} DOWN {down from {previous}} other {unchanged}})',
  'showSnapshot.funnel': 'Funnel',
  'showFunnel.head': 'Funnel, {whose}, leads of {period}:',
  'showFunnel.none': '{whose} has no leads of {period} yet.',
  'showFunnel.step': '{name}: {reached, number}{rate, select, none {} other { ({rate} of the step before)}}',
  'showFunnel.overall': 'From first to last: {rate}.',
  'showFunnel.weakest': 'Most are lost on the way to {name}: only {rate} get there.',
  'showLeaderboard.head': 'Leaderboard, {metric}{period, select, none {} other {, {period}}}:',
  'showLeaderboard.none': 'Nobody has a figure to compare yet.',
  'showLeaderboard.optIn': 'You see yourself and colleagues who have opted in.',
  'shareHere.button': 'Share here',
  'shareHere.by': 'Shared by {name}:',
  'shareHere.nothing':
    'I have shown you nothing in private here in the last ten minutes. Ask for a figure first, then say “share this”.',
  'shareHere.direct':
    'Only you read along here, so there is nobody to share it with. Ask in the channel that is to see it, then say “share this” there.',
  'label.name': 'Name',
  'label.what': 'What',
  'label.date': 'Date',
  'label.rank': 'Place',
  'label.person': 'Person',
  'label.step': 'Step',
  'label.reached': 'Reached',
  'label.fromPrevious': 'Of the step before',
  'label.fromFirst': 'Of the first',
} as const;
