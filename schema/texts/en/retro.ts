const reasons =
  '{reason, select, PRICE {price} COMPETITOR {competitor} NO_BUDGET {no budget} NO_DECISION {no decision} TIMING {timing} PRODUCT_GAP {product gap} RELATIONSHIP {relationship} NONE {no reason given} other {other reason}}';

const kinds =
  '{kind, select, CALL {calls} EMAIL {e-mails} MEETING {meetings} DEMO {demos} VISIT {visits} SOCIAL {messages} LETTER {letters} other {notes}}';

const sections = {
  'section.RESULTS': 'Results',
  'section.TARGETS': 'Against target',
  'section.WINS': 'Won',
  'section.LOSSES': 'Lost',
  'section.MOVED': 'Moved on',
  'section.STUCK': 'Stuck',
  'section.HELP': 'Needs help',
  'section.ACTIVITY': 'Activity',
  'section.CHECK_INS': 'Check-ins',
  'section.UPCOMING': 'Closing next',
  'section.PROMISES': 'What we had agreed',
  'section.SINCE': 'Changed since the last review',
  'section.IMPROVEMENTS': 'Suggested next',
  'section.CYCLES': 'Sales cycle by product line',
  'section.FUNNEL': 'Funnel, with the two months before',
  'section.LOSS_REASONS': 'Why deals were lost',
  'section.CAC': 'Acquisition cost by channel',
  'section.CASES': 'Stories worth telling',
  'section.TRAINING': 'Worth training',
  'section.POINTS': 'Points raised',
  'section.ACTIONS': 'Agreed',
};

const lines = {
  figure: '{label}: {value}{previous, select, none {} other { (before: {previous})}}',
  target:
    '{label}, {period}: {actual} of {target} ({reached}){elapsed, select, over {} other {; {elapsed} of the time is over}}',
  deal: '{deal}{money, select, none {} other { – {money}}}{owner, select, none {} other {, {owner}}}',
  helped: '{deal}. What helped: {helped}',
  case: '{account}: {deal}. What helped: {helped}',
  lost: `{deal}: ${reasons}{competitor, select, none {} other {, to {competitor}}}`,
  moved: '{deal}: {from} → {to}',
  stuck: '{deal}: {days, plural, one {# day} other {# days}} without anything in {stage}, since {day}',
  upcoming: '{deal}, {day}',
  help: '{who}: {what}',
  activity: `${kinds} {count} (before: {previous})`,
  'activity.none': 'None recorded.',
  checkIn:
    '{who}: {wins, select, none {} other {{wins}}}{both, select, yes {; } other {}}{plan, select, none {} other {next: {plan}}}',
  'checkIn.count': '{told} of {all} have checked in.',
  silent: 'Nothing yet from {who}',
  promise:
    '{title}, {who}{due, select, none {} other {, by {due}}}: {state, select, DONE {done} OVERDUE {overdue} other {open}}{label, select, none {} other {; {label}: {was} then, {now} now}}',
  since: '{label}, {period}: {was} has become {now}',
  improvement: '{text}{who, select, none {} other { Proposed: {who}.}}',
  more: '{count, plural, one {and one more} other {and # more}}',
  cycle: '{name}: {days} ({deals, plural, one {one deal} other {# deals}})',
  funnel: '{name}: {reached} (before: {previous}, {before})',
  reason: `${reasons}: {count} of {lost}`,
  cac: '{name}: {cac} ({customers, plural, one {one new customer} other {# new customers}})',
  training: '{who}: {step}, {own} against {others} for the others',
  point: '{who}: {text}',
  nothing: '{whose}, {period}: nothing to report.',
  colleague: 'somebody in the team',
  comma: ', ',
  'trend.title': '{kind, select, WEEK {Revenue by week} MONTH {Revenue by month} other {Revenue}}',
  'trend.series': 'Revenue',
  'trend.week': 'W{week}',
  head: 'Retrospective, {whose}, {period}',
  closed: 'Closed on {day}.',
};

const needs = {
  'need.STUCK':
    '{number, plural, one {One deal is} other {# deals are}} stuck{money, select, none {} other {, worth {money}}}{days, plural, =0 {} other {, the largest for # days}}. Agree the next step of each, or close it.',
  'need.OVERDUE':
    '{number, plural, one {One deal is} other {# deals are}} past the expected close date{money, select, none {} other {, worth {money}}}. Ask the customers and set honest dates.',
  'need.NO_NEXT_STEP': '{number} of {deals} open deals have no next step. Put one into each.',
  'need.UNTOUCHED_LEADS':
    '{number, plural, one {One new lead has} other {# new leads have}} waited for more than {days} days. Call them first.',
  'need.LOSS_REASON': `{number} of {lost} deals of the last {days} days were lost for the same reason: ${reasons}. Work out an answer to it.`,
  'need.ACTIVITY_DROP': 'Activities fell from {previous} to {number}. Plan fixed hours for calls and meetings.',
  'need.WIN_RATE_DROP': 'The win rate fell from {previous} to {number}. Go through the lost deals together.',
  'need.BEHIND_TARGET':
    '{number} of the target is reached ({metric}, {period}) {elapsed, select, over {and the time is over} other {with {elapsed} of the time over}}. Agree which open deals close the gap.',
  'label.STUCK': 'stuck deals',
  'label.OVERDUE': 'deals past their date',
  'label.NO_NEXT_STEP': 'deals without a next step',
  'label.UNTOUCHED_LEADS': 'new leads waiting',
  'label.LOSS_REASON': 'deals lost for the main reason',
  'label.ACTIVITY_DROP': 'activities',
  'label.WIN_RATE_DROP': 'win rate',
  'label.BEHIND_TARGET': 'target reached',
  'action.STUCK': 'Agree the next step of each stuck deal',
  'action.OVERDUE': 'Set honest close dates for the overdue deals',
  'action.NO_NEXT_STEP': 'Put a next step into every open deal',
  'action.UNTOUCHED_LEADS': 'Call the new leads that are waiting',
  'action.LOSS_REASON': `Work out an answer to losses for this reason: ${reasons}`,
  'action.ACTIVITY_DROP': 'Plan fixed hours for calls and meetings',
  'action.WIN_RATE_DROP': 'Go through the lost deals together',
  'action.BEHIND_TARGET': 'Agree which open deals close the gap to the target',
};

/** Words of retrospectives and of what is posted by itself, in English. */
export const retro = { ...sections, ...lines, ...needs };
