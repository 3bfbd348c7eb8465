import { command, graphql } from '../../command';
import { confirmation } from '../../understand/slots/confirmation';
import { recordNamed } from '../../understand/slots/names';

const MERGE_PREVIEW = graphql(`query MergePreview($input: MergeRecordsInput!) {
  mergePreview(input: $input) { moved }
}`);

const MERGE_RECORDS = graphql(`mutation MergeRecords($input: MergeRecordsInput!) {
  mergeRecords(input: $input) {
    record { __typename ... on Account { id name } ... on Lead { id company } ... on Contact { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

/** More than so many records are not touched without a yes. */
const MOST_UNASKED = 5;

export const mergeRecords = command({
  name: 'mergeRecords',
  area: 'leads',
  examples: { en: ['merge Vandelay Industries into Globex'], zh: ['把东方制造合并到星辰科技'] },
  sentences: {
    en: [
      '(merge|combine|fold|fuse|consolidate|unify|join|dedupe|deduplicate) [the] [account|lead|contact|customer|record] {merge} [account|lead|contact|record] (into|in to|to) [the] [account|lead|contact|customer|record] {keep} [account|lead|contact|record]',
      '(merge|combine|fuse|consolidate|unify|join|dedupe|deduplicate) [the] [accounts|leads|contacts|customers|records] {keep} (and|with|&) {merge} [accounts|leads|contacts|records]',
      '{merge} (is|is a|is the) (duplicate of|same as|same company as|double of|same customer as|same person as|the same as) {keep} [merge [them]]',
      '(merge|combine) [the] [account|lead|contact] {merge}',
      '{keep} (and|&) {merge} (are|is) [the|a] (same|same company|same customer|same account|same lead|same person|duplicate|duplicates|double|identical|one company|one and the same) [,|.|;|so|-] [please] [merge|combine|join] [them]',
      '{keep} (and|&) {merge} (should be merged|need to be merged|have to be merged|can be merged|need merging)',
    ],
    zh: [
      '(把|将) [客户|线索|联系人] {merge} (合并|并|归并|合|整合) [到|进|入|至|进入|给] [客户|线索|联系人] {keep} [里|中|里面|名下] [去]',
      '(把|将) [客户|线索|联系人] {keep} (和|与|跟) {merge} (合并|合并一下|合并成一个|合为一个|整合) [了|起来]',
      '(合并|归并|整合) [客户|线索|联系人] {keep} (和|与|跟|,) {merge}',
      '{merge} (合并|并|归并) (到|进|入|至) {keep} [里|中]',
      '{merge} (和|与|跟) {keep} (是同一家|是同一个|重复了|是重复的|是一家) [合并] [吧|了]',
      '(合并|归并) [客户|线索|联系人] {merge}',
    ],
  },
  slots: {
    keep: recordNamed('account', 'lead', 'contact'),
    merge: recordNamed('account', 'lead', 'contact'),
    confirmed: confirmation,
  },
  needs: ['merge', 'keep'],
  changes: true,
  strict: true,
  async operation({ keep, merge, confirmed }, { ask, say }) {
    const input = { keepId: keep?.id, mergeId: merge?.id };
    if (!confirmed && keep?.type === merge?.type && keep?.id !== merge?.id) {
      const { mergePreview } = await ask<{ mergePreview: { moved: number } }>(MERGE_PREVIEW, { input });
      const count = mergePreview.moved;
      if (count > MOST_UNASKED) {
        return {
          preview: { text: say('mergeRecords.preview', { merge: merge?.name ?? '', keep: keep?.name ?? '', count }) },
        };
      }
    }
    return { operation: MERGE_RECORDS, variables: { input } };
  },
  reply: (_: unknown, { say }, { keep, merge }) => ({
    text: say('mergeRecords.done', { keep: keep?.name ?? '', merge: merge?.name ?? '' }),
  }),
});
