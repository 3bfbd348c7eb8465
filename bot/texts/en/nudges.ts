/** Texts of reminders. */
export const nudges = {
  'nudge.several': 'A few things for you:',
  'nudge.myTasks': 'My tasks',
  'nudge.showLead': 'Show lead',
  'nudge.MORNING':
    'Good morning! Today: {tasks, plural, =0 {no tasks} one {one task} other {# tasks}}{overdue, plural, =0 {} other {, # overdue}}{closing, plural, =0 {} one {, one deal to close} other {, # deals to close}}{meetings, select, none {} other {. Meetings: {meetings}}}.',
  'nudge.TASK': 'Due at {time}: {name}',
  'nudge.MEETING':
    '{kind, select, DEMO {Demo} VISIT {Visit} CALL {Call} other {Meeting}} at {time} with {with}{note, select, none {} other {. Last time: {note}}}',
  'nudge.STALE': '{name}: nothing has happened for {days} days. What is the next step?',
  'nudge.CLOSE_DATE': '{name} was expected to close {day}. Is there a new date?',
  'nudge.FOLLOW_UP': 'Follow-up with {account} is due ({day}): {name}',
  'nudge.LEAD': '{name} is a new lead that nobody has been in touch with yet.',
  'nudge.SILENT': 'No check-in for last week yet from {who}.',
  'nudge.CHECK_IN': 'How was your week? I have drafted your report, {period}:',
  'setNudge.done':
    '{on, select, yes {You get} other {You do not get}} {nudge, select, CHECK_IN {the check-in question} MORNING {the morning summary} TASK {task reminders} STALE {reminders of stale deals} OFFER {reminders of ending offers} CLOSE_DATE {reminders of passed close dates} FOLLOW_UP {reminders of follow-ups} FEEDBACK {news of low feedback} APPROVAL {approval requests} REVIEW {the question after a close} MEETING {meeting reminders} other {reminders of new leads}}{on, select, yes {} other { any more}}{time, select, none {} other {, at {time}}}.',
  'setAway.ask': 'Until when are you away?',
  'setAway.done': 'Noted. I leave you in peace; you are back {day}.',
} as const;
