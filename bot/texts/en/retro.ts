/** Texts of retrospectives. */
export const retro = {
  'retro.head': 'Retrospective, {whose}, {period}',
  'retro.nothing': '{whose}, {period}: nothing to report.',
  'retro.points': 'Points raised',
  'retro.agreed': 'Agreed',
  'retro.line': '{who}: {what}',
  'retro.more': '  and {count} more',
  'retro.task': '{title}, {who}{due, select, none {} other {, {due}}}{done, select, yes { (done)} other {}}',
  'retro.isClosed': 'This retrospective is closed.',
  'retro.how': 'Add to it with “retro point: …” and “action: …”. When you are through, “close the retro”.',
  'retro.page': 'Open the retrospective',
  'retro.agree': 'Agree: {action}',
  'retro.show': 'Show the retrospective',
  'addRetroPoint.ask': 'What should be added to the retrospective?',
  'addRetroPoint.done': 'Added to the retrospective of {whose}, {period}: {text}',
  'agreeAction.ask': 'What is to be done?',
  'agreeAction.done': 'Agreed: {title}, {who}{due, select, none {} other {, by {due}}}. It is a task now.',
  'closeRetro.done':
    'The retrospective of {whose}, {period}, is closed with {points, plural, =0 {no points} one {one point} other {# points}} and {actions, plural, =0 {no actions} one {one action} other {# actions}}. Its figures stay as they are now.',
} as const;
