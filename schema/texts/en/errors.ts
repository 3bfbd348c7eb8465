import type { ScalarFault } from '../../../entities/scalars';
import type { ErrorKey } from '../../../entities/values/errorKeys';

const refusals: Record<ErrorKey, string> = {
  'access.readOnly': 'As an analyst you can read everything but not change records. Ask the owner or a manager.',
  'access.adminOnly': 'Only an admin can do this. Ask one of your admins.',
  'activity.future': 'This lies in the future. Log it when it has happened, or schedule it.',
  'activity.noSubject': 'Please say which account, lead or deal this belongs to.',
  'activity.contactElsewhere': '{contact} does not belong to that account or lead. Choose one of its contacts.',
  'activity.dealElsewhere': 'The deal {deal} belongs to another account. Name the deal or the account, not both.',
  'amount.negative': 'An amount cannot be negative. Please give it as a positive number.',
  'amount.notANumber': '“{value}” is not an amount. Write it like 48000 or 48000.50.',
  'amount.tooLarge': 'That amount is too large to be kept. Please check the number of zeros.',
  'amount.tooPrecise':
    '{currency} has {digits, plural, =0 {no decimals} one {one decimal} other {# decimals}}. Please round {value}.',
  'checkIn.empty': 'Please say at least what went well, what is in the way, or what comes next.',
  'contact.noHome': 'A contact belongs to one account or one lead. Please name exactly one.',
  'currency.noRate': 'There is no exchange rate for {currency} yet. An admin can add one in the settings.',
  'currency.unknown': '“{value}” is not a currency. Use a code such as USD or CNY.',
  'deal.alreadyClosed':
    '{deal} is already {state, select, WON {won} LOST {lost} other {closed}}. Reopen it first if work goes on.',
  'deal.alreadyInStage': '{deal} is already in {stage}. Choose another stage.',
  'deal.changedMeanwhile':
    '{deal} was changed by {who} in the meantime (version {version}). Look at it again, then repeat.',
  'deal.leadElsewhere': 'That lead has its own deal already. Leave the lead out.',
  'deal.useLose': 'To close {deal} as lost, use loseDeal with a reason.',
  'deal.useWin': 'To close {deal} as won, use winDeal.',
  'duration.outOfRange': 'A duration lies between 1 and {most} minutes. Please check it.',
  'employees.outOfRange': 'The number of employees is at least 1. Please check it.',
  'externalId.taken': 'This external id is taken by another record. Update that one, or use another id.',
  'idempotency.otherParameters':
    'This Idempotency-Key was used with other parameters. Use a new key for a new request.',
  'locale.unknown': '“{value}” is not available. Choose English (en) or Chinese (zh-CN).',
  'nextStep.dueWithoutStep': 'Please say what the next step is, not only when.',
  'owner.inactive': '{user} has left. Choose somebody else.',
  'record.notFound': 'Not found. It may not exist, or you may not be allowed to see it.',
  'report.empty': 'There is nothing to post: nothing was recorded in that time. Write the check-in yourself.',
  'report.noLine': 'The report has no such line any more. Look at it again and use the numbers it shows.',
  'report.nothingToAdd': 'Please say what the new line should read.',
  'revenue.termMissing': 'A recurring deal needs a term. Please give termMonths.',
  'revenue.termOnOnce': 'A one-time deal has no term. Leave termMonths out, or make it recurring.',
  'review.dealOpen': '{deal} is still open. Close it as won or lost first, then look back on it.',
  'review.empty': 'Please say at least one thing: why it ended so, against whom, what to repeat or what to change.',
  'script.placeholder': '“{value}” is no placeholder. Use only {known}.',
  'script.superseded': 'There is a newer wording of “{title}” already. Replace that one.',
  'stage.otherPipeline': '{stage} belongs to another pipeline than {deal}. Choose one of its own stages.',
  'task.alreadyDone': '“{task}” is done already.',
  'task.timeWithoutDay': 'Please give a day together with the time.',
  'text.missing': 'Please write something here; it is empty.',
  'text.tooLong': 'That text is too long. Please keep it under {most, number} characters.',
  'time.malformed': '“{value}” is not a time of day. Write it like 15:30.',
  'timeZone.unknown': '“{value}” is not a time zone. Use a name such as Asia/Shanghai.',
  'training.alreadyDone': 'The training “{topic}” is done already.',
  'training.future': 'That day has not come yet. Plan the training, and record it when it is done.',
  'training.nobody': 'Nobody is in that team, so nobody would take part. Choose other people.',
  'training.past': 'That day has passed. Record the training as done instead.',
  'training.step': 'There is no such step. Use one that suggestTraining names, or leave it out.',
  'undo.alreadyUndone': 'That has been undone already.',
  'undo.changedSince':
    '{record} was changed by {who} since then, so this cannot be undone. Change it by hand if needed.',
  'undo.nothing': 'There is nothing to undo.',
  'undo.notYours': 'Only the person who made a change, their manager or an admin can undo it.',
  'use.known': 'It is noted already that “{title}” was used on {deal}.',
  'use.oneOfTwo': 'Please give an article or a script, one of the two.',
};

const faults: Record<ScalarFault, string> = {
  'scalar.date': '“{value}” is not a day. Write it like 2026-11-24.',
  'scalar.dateTime': '“{value}” is not a moment. Write it like 2026-11-24T10:00:00+08:00.',
  'scalar.decimal': '“{value}” is not an exact number. Write it as text like "48000.00".',
  'scalar.email': '“{value}” is not an e-mail address.',
  'scalar.period':
    '“{value}” is not a period. Write it like 2026-11, 2026-W48, 2026-Q4, 2026 or 2026-11-01/2026-11-15; it must not end before it starts.',
};

const queries = {
  'auth.missing': 'Please sign in: send an Authorization header with a valid token.',
  'auth.unknownPerson': 'I don’t know you here yet. Ask an admin to add your e-mail address to Uplift.',
  'filter.tooMany': 'Too many ids in one filter. Please use at most {most}.',
  'kpi.dimension': '{metric} cannot be split by {dimension}. Choose one of: {possible}.',
  'kpi.filter': '{metric} cannot be limited by {filter}. Leave it out.',
  'kpi.fromTo': '`from` and `to` belong to the conversion rate only. Leave them out for {metric}.',
  'kpi.future': 'The period {period} has not begun yet. Choose one that has.',
  'kpi.later': '{metric} is not available yet. Choose one of: {possible}.',
  'kpi.lostStep': '“{value}” is where deals end, not a step on the way. Choose another step, or ask for the win rate.',
  'kpi.milestone': '“{value}” is neither a milestone nor a stage. Use one of: {known}.',
  'kpi.nowOnly': '{metric} is measured as of now. Leave the period out.',
  'kpi.sameStep': '`from` and `to` are the same step. Choose two different ones.',
  'kpi.stepOrder': '{to} comes before {from}. Swap them.',
  'page.bothEnds': 'Use either `first` or `last`, not both.',
  'page.cursor': 'That cursor does not belong to this list. Start again without it.',
  'page.size': 'A page has 1 to {most} records.',
  'report.period': 'A report tells of a day or a week, not of {period}. Write it like 2026-11-24 or 2026-W48.',
  'scope.forbidden':
    'You may not see those figures or records. You can see your own{role, select, REP { and your team’s totals} other { and those of the teams you manage}}.',
  'scope.needsId': 'Please say which {type, select, TEAM {team} other {person}}: the scope needs an id.',
  'scope.noId': 'This scope takes no id.',
  'search.short': 'Please write at least one letter to search for.',
  'search.long': 'Please search for fewer than {most} characters.',
  'text.nul': 'A text must not contain the NUL character. Please leave it out.',
  internal: 'Something went wrong on our side. Please try again; if it stays, tell your admin the number {requestId}.',
} as const;

/** Every refusal in English. */
export const errors = { ...refusals, ...faults, ...queries };
