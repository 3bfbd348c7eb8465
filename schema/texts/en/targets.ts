/** What is said of targets, in English. */
export const targets = {
  between: ' ',
  'smart.specific': '{metric} of {whose}.',
  'smart.measurable': '{value}, measured by the figure “{metric}”.',
  'smart.noHistory': 'There is no history yet to judge it by.',
  'smart.achievable':
    '{ambition, select, ON_TRACK {On track: the last 12 months, season and growth point to {expected}.} STRETCH {A stretch: history points to {expected}, {span, select, MONTH {the best month} QUARTER {the best three months} YEAR {a year at the pace of the best three months} other {the best three months}} of the last 12 to {best}.} other {Beyond anything reached before: history points to {expected}{best, select, none {} other {, {span, select, MONTH {the best month} QUARTER {the best three months} YEAR {a year at the pace of the best three months} other {the best three months}} of the last 12 to {best}}}.}}',
  'smart.covers':
    'Covers {part} of {whose, select, own {the target} team {the team’s target} other {the workspace’s target}} of {whole} for {period}.',
  'smart.rate':
    '{enough, select, yes {Reaches} other {Is below}} {whose, select, own {the target} team {the team’s target} other {the workspace’s target}} of {whole} for {period}.',
  'smart.largest': 'It is the largest target itself.',
  'smart.alone': 'It adds to no larger target that you can see. Set one for the team or for the whole year.',
  'smart.timeBound': 'For {period}.',
  'smart.over': '{period} is over. Choose a period that is not.',
  sum: '{period}: {parts, select, QUARTERS {the quarters} MONTHS {the months} TEAMS {the teams} other {the people}} add up to {sum} of {whole}{fit, select, even {, exactly} short {; {difference} is missing} other {; {difference} more than the target}}{complete, select, yes {.} other { ({set} of {expected} are set).}}',
  'plan.standing':
    '{metric}, {whose}, {period}: {actual} of {target}. {reached, select, yes {The target is reached.} other {{remaining} to go in {days, plural, one {the last day} other {# days}}.}}',
  'plan.step':
    '{kind, select, DEALS {{count} {count, select, 1 {deal} other {deals}} won} MEETINGS {{count} meetings} CALLS {{count} calls} other {{count} activities}} ({perWeek} a week; {soFar} over the last 12 months)',
  'plan.separator': ', ',
  'plan.steps': 'It takes {steps}.',
  'plan.rates':
    '{assumed, select, yes {Assuming that {rate} of the deals are won, {average} each.} other {At your own rates of the last 12 months: {rate} of the deals won, {average} each.}}',
  'plan.few':
    '{count, plural, one {Only one deal was} other {Only # deals were}} won in those 12 months: a small sample, so take it as a rough guide.',
  'plan.noHistory': 'Nothing was won in the last 12 months, so there are no rates of your own to plan with.',
  'plan.outcome':
    '{meetings, select, none {} other {{meetings} meetings a week}}{calls, select, none {} other {{meetings, select, none {} other { and }}{calls} calls a week}} would bring {deals} deals{money, select, yes { and {value}} other {}} by the end: {enough, select, yes {that is enough.} other {that is not enough.}}',
  'plan.closing':
    '{count, plural, =0 {No open deal could close the gap: new ones are needed.} one {{closes, select, yes {This open deal would close the gap:} other {Even with this open deal the gap stays open:}}} other {{closes, select, yes {These {count} open deals would close the gap:} other {Even all of these {count} open deals do not close the gap:}}}}',
  'suggest.none': 'nothing to go by yet',
  'suggest.noHistory':
    'There is no history of this figure yet. Take the target of a colleague or team who is alike, and come back after the first month.',
  'suggest.base':
    '{months, plural, =12 {The last 12 months} one {The only month so far} other {The last # months (there is no more history)}} up to {until} came to {base}.',
  'suggest.rate':
    '{metric} of {months, plural, =12 {the last 12 months} one {the only month} other {the # months}} old enough to judge, up to {until}, was {base}.',
  'suggest.season': '{period} usually makes {share, number} % of a year.',
  'suggest.even':
    '{whole, select, yes {} other {{period} was taken as its even part of a year ({share, number} %), since there is less than a year of history.}}',
  'suggest.growth':
    '{from, select, ASKED {Growth of {growth, number} % as asked.} HISTORY {That is {percent, number} % {sign} than the year before, and the trend is carried on.} other {No growth was added, since there is no year before to compare with.}}',
};
