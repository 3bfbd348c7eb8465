/** Texts of figures. */
export const numbers = {
  metric:
    '{metric, select, CONVERSION_RATE {Conversion rate} WIN_RATE {Win rate} SALES_CYCLE {Sales cycle} CAC {Customer acquisition cost} LTV {Customer lifetime value} LTV_CAC {LTV to CAC} REVENUE {Revenue} NEW_CUSTOMERS {New customers} DEALS_WON {Deals won} ACTIVITIES {Activities} PIPELINE {Pipeline} FORECAST {Forecast} ATTAINMENT {Target attainment} other {Sales velocity}}',
  'showKpi.head':
    '{value} – {whose, select, ME {your } none {} other {{whose}: }}{metric, select, CONVERSION_RATE {conversion rate} WIN_RATE {win rate} SALES_CYCLE {sales cycle} CAC {customer acquisition cost} LTV {customer lifetime value} LTV_CAC {LTV to CAC} REVENUE {revenue} NEW_CUSTOMERS {new customers} DEALS_WON {deals won} ACTIVITIES {{kind, select, CALL {calls} EMAIL {emails} MEETING {meetings} DEMO {demos} VISIT {visits} SOCIAL {social messages} LETTER {letters} NOTE {notes} other {activities}}} PIPELINE {pipeline} FORECAST {forecast} ATTAINMENT {target attainment} other {sales velocity}}, {period}.',
  'showKpi.first': '{head} {rests}',
  'showKpi.parts': '{numerator} of {denominator}.',
  'showKpi.sample': '{count, plural, one {From # record.} other {From # records.}}',
  'showKpi.previous': 'Before: {previous} ({period}).',
  'showKpi.compare': 'Against the period before',
  'showKpi.byProductLine': 'By product line',
} as const;
