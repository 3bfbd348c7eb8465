/** Texts of recording work. `none` stands for a value that is not there. */
export const work = {
  'logActivity.done':
    'Logged {kind, select, CALL {call} EMAIL {email} MEETING {meeting} DEMO {demo} VISIT {visit} SOCIAL {message} LETTER {letter} other {note}}{contact, select, none {} other { with {contact}}}{kind, select, NOTE { on } other { with }}{contact, select, none {{who}} other {({who})}}.{deal, select, none {} other { It counts for the deal {deal}.}}',
  'logActivity.task': 'Next step: {title}.',
  'logActivity.taskDue': 'Next step: {title}, due {date}.',
  'remark.left': 'I did not record this part: “{words}”.',
  'remark.addNote': 'Add it as a note',
  'remark.addNeed': 'Add it as a need',
  'remark.addObjection': 'Add it as an objection',
  'remark.addTask': 'Add it as a task',
  'addTask.done': 'Task added: {title}.',
  'addTask.due': 'Task added: {title}, due {when}.',
  'completeTask.button': 'Done',
  'completeTask.done': 'Done: {title}.',
  'completeTask.none': 'None of your open tasks is called “{title}”. Look at your list and press Done there.',
  'completeTask.which': 'Several of your tasks match “{title}”. Which one is done?',
  'listTasks.button': 'My tasks',
  'listTasks.none': 'No open tasks{period, select, none {} other { for {period}}}.',
  'listTasks.count':
    '{count, plural, one {# open task} other {# open tasks}}{period, select, none {} other { for {period}}}:',
  'listTasks.overdue': '{due}, overdue',
  'listTasks.complete': 'Done: {title}',
  kind: '{kind, select, CALL {call} EMAIL {email} MEETING {meeting} DEMO {demo} VISIT {visit} SOCIAL {message} LETTER {letter} other {note}}',
} as const;
