import type { ScalarFault } from '../../../entities/scalars';
import type { ErrorKey } from '../../../entities/values/errorKeys';

const refusals: Record<ErrorKey, string> = {
  'access.readOnly': 'As an analyst you can read everything but not change records. Ask the owner or a manager.',
  'access.adminOnly': 'Only an admin can do this. Ask one of your admins.',
  'access.noCosts': 'Costs are recorded by managers, analysts and admins. Ask your manager to record it.',
  'access.noTargets':
    'Targets are set by managers for their teams, and by analysts and admins. You can ask your manager, or ask me to suggest one.',
  'activity.future': 'This lies in the future. Log it when it has happened, or schedule it.',
  'activity.noSubject': 'Please say which account, lead or deal this belongs to.',
  'activity.contactElsewhere': '{contact} does not belong to that account or lead. Choose one of its contacts.',
  'activity.dealElsewhere': 'The deal {deal} belongs to another account. Name the deal or the account, not both.',
  'amount.negative': 'An amount cannot be negative. Please give it as a positive number.',
  'amount.notANumber': '“{value}” is not an amount. Write it like 48000 or 48000.50.',
  'amount.tooLarge': 'That amount is too large to be kept. Please check the number of zeros.',
  'amount.tooPrecise':
    '{currency} has {digits, plural, =0 {no decimals} one {one decimal} other {# decimals}}. Please round {value}.',
  'approval.decided':
    '{who} has already {decision, select, APPROVE {approved} other {rejected}} this. Nothing is left to decide.',
  'approval.managersOnly': 'Only managers and admins can approve offers. Ask your manager.',
  'approval.offerOver': 'That offer has ended or was replaced, so there is nothing to decide. A new one can be made.',
  'approval.own': 'Nobody approves their own offers. Another manager or an admin has to decide.',
  'contact.noHome': 'A contact belongs to one account or one lead. Please name exactly one.',
  'contract.dealLost': '{deal} is lost, so there is no contract to draft or sign. Reopen it first if work goes on.',
  'contract.future': 'A signature cannot lie in the future. Report it when it has happened.',
  'contract.none': 'Please say which contract or deal was signed.',
  'contract.offerOver':
    'The price in this contract rests on an offer that ended on {day}. Make a new offer or send a new contract first.',
  'contract.replaced': 'A later draft has taken the place of this contract. Use the present one.',
  'contract.signed': 'That contract was signed on {day} already. Nothing needs to be done.',
  'contract.wrongDeal': 'That contract belongs to another deal. Name the contract or the deal, not both.',
  'currency.badRate': 'An exchange rate is more than zero. Please check it.',
  'currency.noRate': 'There is no exchange rate for {currency} yet. An admin can add one in the settings.',
  'currency.own': 'That is the workspace’s own currency; it needs no exchange rate.',
  'currency.unknown': '“{value}” is not a currency. Use a code such as USD or CNY.',
  'deal.alreadyClosed':
    '{deal} is already {state, select, WON {won} LOST {lost} other {closed}}. Reopen it first if work goes on.',
  'deal.alreadyInStage': '{deal} is already in {stage}. Choose another stage.',
  'deal.changedMeanwhile':
    '{deal} was changed by {who} in the meantime (version {version}). Look at it again, then repeat.',
  'deal.leadElsewhere': 'That lead has its own deal already. Leave the lead out.',
  'deal.useLose': 'To close {deal} as lost, use loseDeal with a reason.',
  'deal.useWin': 'To close {deal} as won, use winDeal.',
  'document.notValid': '“{title}” is not valid any more. Draft a new one first.',
  'document.sent': '“{title}” has gone out already. Write to the customer yourself to send it again.',
  'discovery.future': 'That lies in the future. Say when it was said, or leave the time out.',
  'duration.outOfRange': 'A duration lies between 1 and {most} minutes. Please check it.',
  'employees.outOfRange': 'The number of employees is at least 1. Please check it.',
  'externalId.taken': 'This external id is taken by another record. Update that one, or use another id.',
  'feedback.score': 'A score is a whole number from 0 to 10, not {value}. Please check it.',
  'followUp.days': 'Give the days in order, each later than the one before, up to {most} of them.',
  'followUp.months': 'The rhythm lies between 1 and {most} months. Please check it.',
  'idempotency.otherParameters':
    'This Idempotency-Key was used with other parameters. Use a new key for a new request.',
  'letter.contactElsewhere':
    '{contact} is not a contact of {account}. Choose one of its contacts, or add this one first.',
  'locale.unknown': '“{value}” is not available. Choose English (en) or Chinese (zh-CN).',
  'mail.noAddress': 'No e-mail address is known there. Give one, or add it to the contact.',
  'mail.notSet':
    'E-mail is not set up here, so nothing can be sent. Copy it into your own mail program and mark it as sent.',
  'nextStep.dueWithoutStep': 'Please say what the next step is, not only when.',
  'offer.endPassed': '{day} has passed already. Choose a last day from today on.',
  'offer.needsApproval':
    'More than {limit}% off needs a manager’s approval. It has been asked for; the offer applies once it is approved.',
  'offer.noApprover':
    'That needs approval, and there is nobody who could give it. Ask an admin to name a manager for the team.',
  'offer.nothing': 'Please say what you offer: percent off, an added service, or both.',
  'offer.percent': '{value} cannot be taken off. Give a percentage above 0 and up to 100, with two decimals at most.',
  'marketNote.future': '{day} lies in the future. Note what has been learnt already, or leave the day out.',
  'meeting.alreadyCancelled': 'This appointment has been called off. Schedule a new one.',
  'meeting.alreadyLogged': 'This appointment has been logged already.',
  'meeting.past': 'That lies in the past. Log it if it has happened, or choose a later time.',
  'meeting.when': 'Please say when: either startsAt, or startsOn for a day without a time.',
  'need.entryElsewhere': 'That entry belongs to another deal. Choose one of this deal’s own.',
  'objection.noResponse': 'Please say what was answered before saying whether it worked.',
  'owner.inactive': '{user} has left. Choose somebody else.',
  'productLine.cycle': 'The usual cycle is at least one day. Please check it.',
  'proposal.dateAhead': 'That date lies in the future. Please give the day of the decision.',
  'proposal.expired': 'This proposal was valid until {day}. Please ask for a new one.',
  'proposal.needElsewhere': 'One of the needs belongs to another deal. Use this deal’s own needs.',
  'proposal.needUnanswered': 'No line answers the need “{need}”. Add one, or drop the need.',
  'proposal.noAmount': '{deal} has no amount yet, so there is nothing to price. Set its amount first.',
  'proposal.none': 'Please say which proposal is decided: give proposalId or dealId.',
  'proposal.notOpen':
    'Proposal {number} {state, select, ACCEPTED {has been accepted already} DECLINED {has been declined already} other {has been replaced by a later version}}. {state, select, REPLACED {Decide on that one.} other {Draft a new version if something has changed.}}',
  'proposal.notSigned': 'Please write your name.',
  'proposal.sumDiffers': 'The lines add up to {sum}, but the deal is worth {amount}. Make them equal.',
  'proposal.validUntilPast': 'A proposal must be valid today at least. Choose a later day.',
  'record.changedMeanwhile':
    'This was changed by {who} in the meantime (version {version}). Look at it again, then repeat.',
  'record.notFound': 'Not found. It may not exist, or you may not be allowed to see it.',
  'revenue.termMissing': 'A recurring deal needs a term. Please give termMonths.',
  'revenue.termOnOnce': 'A one-time deal has no term. Leave termMonths out, or make it recurring.',
  'signal.known': 'That has been noted for {deal} already, on {day}.',
  'segment.capacity': 'The number of companies cannot be negative. Please check it.',
  'segment.employees': 'The smallest number of employees is at least 1 and not above the largest. Please check both.',
  'setting.archived':
    '{name} has been archived and takes nothing new. Choose another one, or ask an admin to bring it back.',
  'setting.incomplete':
    'Please give {what, select, name {a name} stages {at least one stage} pipeline {the pipeline} category {the category} probability {the probability} other {all that is needed}} for a new one.',
  'setting.lastOne': '{name} is the last one in use and cannot be archived. Add another one first.',
  'setting.nameTaken': '“{name}” is taken already. Use another name, or change that one.',
  'setting.otherSettings': 'As an analyst you may change margins only. Ask an admin for the rest.',
  'settings.activeMonths': 'The number of months lies between 1 and {most}. Please check it.',
  'settings.margin': 'A gross margin is a fraction between 0 and 1, such as 0.8 for 80 %.',
  'settings.month': 'The fiscal year begins in a month from 1 to 12. Please check it.',
  'settings.percent': 'The limit lies between 0 and 100 percent. Please check it.',
  'stage.closing':
    '{stage} closes deals: it stays last, keeps its probability and cannot be archived. You can rename it.',
  'stage.hasDeals':
    '{count, plural, one {# open deal is} other {# open deals are}} in {name}. Move or close {count, plural, one {it} other {them}} first.',
  'stage.otherPipeline': '{stage} belongs to another pipeline than {deal}. Choose one of its own stages.',
  'stage.probability': 'A probability lies between 0 and 100 percent. Please check it.',
  'target.currency': 'Only a revenue target has a currency. Leave it out.',
  'target.growth': 'Growth lies between -90 % and 1,000 %. Please check it.',
  'target.notPositive': 'A target is more than zero. Please give what is to be reached.',
  'target.notRate': 'A conversion rate is at most 100 %. Give it as a fraction, such as 0.25 for 25 %.',
  'target.notWhole': 'This target counts whole things. Please round {value}.',
  'target.notYours':
    'You can set targets for the teams you manage and their people. Ask an admin or analyst for others.',
  'target.over': '{period} is over. Choose a period that is not.',
  'target.period': 'A target is for a month, a quarter or a year, such as 2027-01, 2027-Q1 or 2027.',
  'target.tooLarge': 'That is more than can be counted. Please check the number of zeros.',
  'target.whichTeam': 'You manage several teams. Please say for which one.',
  'task.alreadyDone': '“{task}” is done already.',
  'task.timeWithoutDay': 'Please give a day together with the time.',
  'text.missing': 'Please write something here; it is empty.',
  'text.tooLong': 'That text is too long. Please keep it under {most, number} characters.',
  'time.malformed': '“{value}” is not a time of day. Write it like 15:30.',
  'timeZone.unknown': '“{value}” is not a time zone. Use a name such as Asia/Shanghai.',
  'undo.alreadyUndone': 'That has been undone already.',
  'undo.changedSince':
    '{record} was changed by {who} since then, so this cannot be undone. Change it by hand if needed.',
  'undo.nothing': 'There is nothing to undo.',
  'undo.notYours': 'Only the person who made a change, their manager or an admin can undo it.',
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
