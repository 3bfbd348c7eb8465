import { command, graphql, type Turn } from '../../command';
import type { NameEntry } from '../../ports';
import { filling } from '../../understand/slots/choice';
import { contactRole } from '../../understand/slots/contactRole';
import { recordNamed } from '../../understand/slots/names';
import { partyNamed } from '../../understand/slots/parties';
import { personName, personWithin } from '../../understand/slots/person';
import { emailAddress, phoneNumber } from '../../understand/slots/reach';
import { freeText } from '../../understand/slots/text';
import { DUPLICATE_FIELDS, type Duplicate, duplicateNote } from './duplicates';

const CONTACT = 'contact { id name role account { id name } lead { id company } }';

const CREATE_CONTACT = graphql(`mutation CreateContact($input: CreateContactInput!) {
  createContact(input: $input) {
    ${CONTACT}
    ${DUPLICATE_FIELDS}
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const UPDATE_CONTACT = graphql(`mutation UpdateContact($input: UpdateContactInput!) {
  updateContact(input: $input) {
    ${CONTACT}
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Made {
  contact: {
    id: string;
    name: string;
    role: string | null;
    account: { name: string } | null;
    lead: { company: string } | null;
  };
  duplicates?: Duplicate[];
}

interface Data {
  createContact?: Made;
  updateContact?: Made;
}

export const createContact = command({
  name: 'createContact',
  area: 'leads',
  examples: {
    en: ['Jane Roe at Acme is the decision maker, jane@acme.test', 'new contact at Globex: Ivan Brandt, champion'],
    zh: ['蓝海物流的联系人刘芳,决策人', '星辰科技加一个联系人:罗晨'],
  },
  sentences: {
    en: [
      "[<create>|there is|there 's|we have|met] [a|an|another] [new] contact [person] (at|for|with|from|in|of) [the] {party} [:|is|called|named] {who}",
      '<create> [a|an|another] [new] contact [person] (at|for|with|from|in|of) [the] {party}',
      '<create> [a|an|another] [new] (contact|person) [:|called|named] ({person}|{name}) (at|for|to|from|of|with|in) [the] {party}',
      '(add|new|create|save|put|enter|register|put in|log) [the] [contact|person] {person} (at|from|of|with|to|for|in|under|on|@|into) [the] {party} [as] [a|an|our|the|their|new] [{role}] [contact]',
      '(add|new|create|save|put|enter|register) [the|our|a|their] {role} {person} (at|from|of|with|to|for|in|under|@) [the] {party}',
      "[the] {party} ['s] [new] <job> (is|:|is called|is now|,) {who}",
      '[the] [new] <job> (at|of|for) [the] {party} (is|:|is called|is now) {who}',
      '{person} is [the|a|an|our|their] [new] <job> (at|of|for|from) [the] {party}',
      "{person} is [the] {party} 's [new] <job>",
      '{party} [:|,|-] [new] contact [person] [:|,|-|is] {who}',
      '{party} (has|have|got|hired) [a] [new] {role} [:|,|called|named] {who}',
      '(add|new|create) [a|an|another] [new] contact [person] [to|at|for] [the] {party} [:|,|called|named] {who}',
      '<create> ({person}|{name}) as [a|the|our|new] [new] contact (at|for|to|from|of|with|in) [the] {party}',
      '<create> ({person}|{name}) as [a|the|our] {role} (at|for|to|from|of|with|in) [the] {party}',
      '{person} (at|from|of|with|over at) [the] {party} is [the|a|an|our|their] [new] ({role}|contact)',
      '{person} is [the|a|an|our|their] [new] ({role}|contact) (at|of|for|from|over at|in) [the] {party}',
      "{person} is [the] {party} 's [new] ({role}|contact)",
      "[the] {party} ['s] [new] ({role}|contact|contact person) (is|:) {who}",
      '[the] [new] ({role}|contact|contact person) (at|of|for) [the] {party} (is|:) {who}',
      '{party} (has|have) [a] [new] contact [person] [:|called|named] {who}',
    ],
    zh: [
      '{party} [那边|这边] [<create>|来了|有|换了|多了|加了|新来了|录入] [了] [一个|一位|个|位] [新|新的] (联系人|对接人|接口人|联络人|contact) [:|是|叫|,] {who}',
      '{party} [的] [新] (联系人|对接人|接口人|contact) [:|是|叫|换成了|,] {who}',
      '(给|为|在|往|把) {party} [里|下|下面|名下] <create> [一个|一位|个|位] [新|新的] (联系人|对接人|接口人|contact) [:|是|叫|,] {who}',
      '(把|将) {person} (加到|加入|添加到|加为|设为|录入|录到|放到|添加为) {party} [的] [里|联系人|名下|下面] [,] [是|作为|做|当] [{role}]',
      '{party} [的|那边|这边] <job> [是|叫|换成|换成了|变成|:] [了] {who}',
      '{party} [的|那边|这边] {role} [换成|换成了|是|叫|:|变成] [了] {who}',
      '<create> {party} [的] [新] (联系人|对接人) [:|是|叫] {who}',
      '<create> [一个|一位|个|位] [新|新的] (联系人|对接人) [:] {person} , {party} [的]',
      '{party} 的 {role} [是|:|叫] {who}',
      '{person} 是 {party} 的 ({role}|联系人|对接人)',
      '{party} 的 {person} 是 ({role}|联系人|新联系人)',
      '<create> {party} [的] [新] (联系人|对接人)',
      '(给|为|在) {party} <create> [一个|一位|个|位] [新|新的] (联系人|对接人)',
    ],
  },
  extras: {
    en: [
      '[,|is|as] [the|a|their|an] <job>',
      '[and|,] [he|she|they] [is|are|as|role|role :|role is|the|a|an|our|their|is the|is a|is our|as|as a|as an|as the|as our|their|they are the|position|position :] {role}',
      '[his|her|their] (email|mail|e mail|email address) [:|is] {email}',
      '{email}',
      '[his|her|their] (phone|tel|mobile|number|phone number|cell|telephone) [:|is] {phone}',
      '{phone}',
    ],
    zh: [
      '[职位|职务|是|担任|,] [:] <job>',
      '[,|是|角色|角色是|职位|身份是|担任|属于|作为|身份|做|他是|她是|为] [:] {role}',
      '(电话|手机|手机号|联系电话|电话号码|手机号码|tel|座机|phone|mobile|微信) [:|是] {phone}',
      '{phone}',
      '(邮箱|邮件|email|邮箱地址) [:|是] {email}',
      '{email}',
    ],
  },
  slots: {
    name: freeText('name'),
    who: filling('name', personName),
    person: filling('name', personWithin),
    party: partyNamed,
    account: recordNamed('account'),
    lead: recordNamed('lead'),
    role: contactRole,
    email: emailAddress,
    phone: phoneNumber,
  },
  needs: [['account', 'lead'], 'name'],
  changes: true,
  remarks: 'clause',
  operation({ name, account, lead, role, email, phone }, turn) {
    const home = account ?? lead;
    const known = home && name ? knownContact(turn, home, name) : undefined;
    if (known) return { operation: UPDATE_CONTACT, variables: { input: { contactId: known.id, role, email, phone } } };
    const input = { name, accountId: account?.id, leadId: lead?.id, role, email, phone };
    return { operation: CREATE_CONTACT, variables: { input } };
  },
  reply({ createContact: created, updateContact: updated }: Data, { say }, { remark }) {
    const made = created ?? updated;
    if (!made) throw new Error('no contact was asked for');
    const { contact, duplicates = [] } = made;
    const note = duplicateNote(duplicates, { type: 'Contact', id: contact.id, name: contact.name }, say);
    const values = {
      name: contact.name,
      home: contact.account?.name ?? contact.lead?.company ?? '',
      role: contact.role ? say('contactRole', { role: contact.role }) : 'none',
    };
    const text = [say(created ? 'createContact.done' : 'createContact.updated', values), ...(note ? [note.text] : [])];
    if (remark) text.push(say('remark.left', { words: remark }));
    return { text: text.join('\n'), ...(note && note.buttons.length > 0 ? { buttons: note.buttons } : {}) };
  },
});

/** Somebody of that name who is known there already: what was said is about that person. */
function knownContact({ setting }: Turn, home: NameEntry, name: string): NameEntry | undefined {
  const same = name.trim().toLowerCase();
  return [...setting.names.index.all()].find(
    entry =>
      entry.type === 'contact' &&
      (entry.accountId === home.id || entry.leadId === home.id) &&
      entry.name.toLowerCase() === same,
  );
}
