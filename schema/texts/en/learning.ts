const reasons =
  '{reason, select, PRICE {price} COMPETITOR {competitor} NO_BUDGET {no budget} NO_DECISION {no decision} TIMING {timing} PRODUCT_GAP {product gap} RELATIONSHIP {relationship} other {other reason}}';

const report = {
  'report.section': '{section, select, WINS {Wins} WORK {Work done} PROBLEMS {Problems} other {Plan}}',
  'report.of': '{name}: {text}',
  'report.DEAL_WON': 'Won {deal}{amount, select, none {} other { ({amount})}}',
  'report.DEAL_ADVANCED': '{deal} moved on to {stage}',
  'report.DEAL_NEW': 'New deal {deal}{amount, select, none {} other { ({amount})}}',
  'report.LEAD_NEW': 'New lead {lead}',
  'report.ACTIVITIES': '{subject}: {kinds}{notes, select, none {} other { – {notes}}}',
  'report.TASK_DONE': 'Done: {task}',
  'report.DEAL_LOST': `Lost {deal}{amount, select, none {} other { ({amount})}}: ${reasons}{competitor, select, none {} other {, to {competitor}}}`,
  'report.SETBACK':
    '{subject}: a {kind, select, CALL {call} EMAIL {e-mail} MEETING {meeting} DEMO {demo} VISIT {visit} SOCIAL {message} other {letter}} went badly{notes, select, none {} other { – {notes}}}',
  'report.DEAL_LATE': '{deal} was expected to close on {day}',
  'report.TASK_LATE': 'Overdue since {day}: {task}',
  'report.TASK_AHEAD': '{task} – {day}',
  'report.DEAL_AHEAD': 'Close {deal}{amount, select, none {} other { ({amount})}} – {day}',
  'report.count':
    '{count} {kind, select, CALL {{count, plural, one {call} other {calls}}} EMAIL {{count, plural, one {e-mail} other {e-mails}}} MEETING {{count, plural, one {meeting} other {meetings}}} DEMO {{count, plural, one {demo} other {demos}}} VISIT {{count, plural, one {visit} other {visits}}} SOCIAL {{count, plural, one {message} other {messages}}} LETTER {{count, plural, one {letter} other {letters}}} other {{count, plural, one {note} other {notes}}}}',
  comma: ', ',
};

const losses = {
  'losses.definition':
    'Deals lost in the period, as the figure of whoever owned them then, with their amounts at the rate of that day. A pattern is only told when chance alone would give it about once in forty times or less.',
  'losses.reason': reasons,
  'losses.none':
    '{what, select, Stage {stage unknown} Competitor {no competitor named} ProductLine {no product line} other {no reason given}}',
  'losses.title': 'Lost deals by reason',
  'losses.series': 'Lost deals',
  'losses.pattern.REASON':
    'What stands out is {name}: {count} of {lost} lost deals ({share}){competitor, select, none {} other {, {to} of them to {competitor}}}.',
  'losses.pattern.STAGE': 'Most deals are lost in {name}: {count} of {lost} ({share}).',
  'losses.pattern.COMPETITOR': 'Where a competitor was named, it was mostly {name}: {count} of {named}.',
  'losses.pattern.LINE':
    '{name} is lost more often than the rest: {lost} of {closed} closed deals ({share}), against {otherLost} of {otherClosed} ({otherShare}).',
};

const training = {
  'training.topic':
    '{skill, select, OPENING {opening a conversation with new leads} MEETING {winning the first meeting} DISCOVERY {needs discovery} OBJECTIONS {objection handling} other {negotiation}}',
  'training.words':
    '{skill, select, OPENING {first call new leads} MEETING {first meeting} DISCOVERY {needs analysis questions} OBJECTIONS {objections} other {contract price legal}}',
  'training.reason':
    'From {from} to {to}: {own} of {sample, plural, one {# journey} other {# journeys}} went on, {others} for the others in the team.{sure, select, yes {} other { That may still be chance.}}',
  'training.effect':
    '{from} to {to}: {moved, select, unknown {{sampleAfter, plural, =0 {nothing decided yet since the training} one {one journey decided since the training, too few to tell} other {# journeys decided since the training, too few to tell}}} up {up from {before} to {after} since the training} down {down from {before} to {after} since the training} other {{before} before the training, {after} since: no change beyond chance}}.',
};

/** Lines of reports, what losses show and what trainings are about, in English. */
export const learning = { ...report, ...losses, ...training };
