import { command, graphql } from '../../command';
import { knownRecord } from '../../understand/slots/names';
import { freeText } from '../../understand/slots/text';
import { DUPLICATE_FIELDS, type Duplicate, duplicateNote } from './duplicates';

const CREATE_ACCOUNT = graphql(`mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    account { id name segment { id label } owner { id name } }
    ${DUPLICATE_FIELDS}
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  createAccount: {
    account: { id: string; name: string; segment: { label: string } | null; owner: { name: string } };
    duplicates: Duplicate[];
  };
}

export const createAccount = command({
  name: 'createAccount',
  area: 'leads',
  examples: { en: ['add account Northgate Foods'], zh: ['新建客户 北门食品'] },
  sentences: {
    en: [
      '<create> [up] [a|an|another|the] [new] (account|customer|client|company) [record|profile|entry|file|card|page] [:|called|named|for|is|-] {name}',
      '(<create>|save|put) {name} (as|as a|as an|as a new|as our) (account|customer|client|company)',
      '{name} is (a|our) new (account|customer|client)',
      "(we have|we've got|we got|there is|there 's|i have|got|here is|here 's) (a|another) [new] (account|customer|client|company) [:|,|called|named] {name}",
      '(<create>|save|put) {name} (to|in|into|in to) [the|our|my] (accounts|customers|clients|crm|customer list|customer base|client list|system|database) [as [a|an] [new] (account|customer|client)]',
      '[new] (account|customer|client|company) : {name}',
      'new (account|customer|client) {name}',
      '<create> [a|an|another] [new] (account|customer|client)',
    ],
    zh: [
      '<create> [了] [一个|个|一家|家] [新|新的] (客户|账户|客户公司|公司客户|企业客户|account|客户档案|公司|客户资料) [:|叫|名叫|名称是|名称|,|名字叫|是] {name}',
      '(把|将) {name} (加|添加|录入|登记|加入|建|新建|设|存) [为|到|成|进] [新] (客户|客户库|客户列表|客户里)',
      '(新客户|客户) [:|,] {name}',
      '新客户 (登记|录入|添加|新建|建档|录一下|登记一下|建一下) [一下] [:|,] {name}',
      '(登记|录入|添加|建档) [一下] 新客户 [:|,] {name}',
      '(来了|有|有了|拿到|多了|签了) [了] [一个|个|一家|家] [新|新的] 客户 [:|叫|是|,] {name}',
      '<create> [一个|个|一家|家] [新|新的] 客户',
    ],
  },
  extras: {
    en: [
      "[in|in the|segment :|segment is|segment|belongs to|from the|market|industry|industry :|they are in|it 's in|it is in|they do|sector|sector :|they are|it is|it 's a|a|under] {segment} [segment|industry|sector|market]",
    ],
    zh: [
      '[细分市场|市场|行业|属于|所属|属|是|做|归|细分|细分行业|所属行业|所在行业|分类] [:|是|为|到] {segment} [行业|市场|领域|的|板块|类]',
    ],
  },
  slots: { name: freeText('name'), segment: knownRecord('segment') },
  needs: ['name'],
  changes: true,
  remarks: 'clause',
  operation: ({ name, segment }) => ({
    operation: CREATE_ACCOUNT,
    variables: { input: { name, segmentId: segment?.id } },
  }),
  reply(data: Data, { say }, { remark }) {
    const { account, duplicates } = data.createAccount;
    const note = duplicateNote(duplicates, { type: 'Account', id: account.id, name: account.name }, say);
    const done = { name: account.name, segment: account.segment?.label ?? 'none', owner: account.owner.name };
    const text = [say('createAccount.done', done), ...(note ? [note.text] : [])];
    if (remark) text.push(say('remark.left', { words: remark }));
    return { text: text.join('\n'), ...(note && note.buttons.length > 0 ? { buttons: note.buttons } : {}) };
  },
});
