import { command, graphql } from '../../command';
import { fromButton } from '../../understand/slots/hidden';
import { dealNamed } from '../../understand/slots/parties';
import type { Used } from './knowledge';

const RECORD_USE = graphql(`mutation RecordUse($input: RecordUseInput!) {
  recordUse(input: $input) {
    deal { id name }
    article { id title }
    script { id title }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  recordUse: { deal: { name: string }; article: { title: string } | null; script: { title: string } | null };
}

const used = fromButton((json): Used | undefined => {
  const { articleId, scriptId } = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  if (typeof articleId === 'string') return { articleId };
  return typeof scriptId === 'string' ? { scriptId } : undefined;
});

/** What the button under an article or a script does; there is no sentence for it. */
export const recordUse = command({
  name: 'recordUse',
  area: 'learning',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: { used, deal: dealNamed },
  needs: ['used', 'deal'],
  changes: true,
  operation: ({ used: what, deal }) => ({
    operation: RECORD_USE,
    variables: { input: { ...what, dealId: deal?.id } },
  }),
  reply: ({ recordUse: { deal, article, script } }: Data, { say }) => ({
    text: say('recordUse.done', { title: article?.title ?? script?.title ?? '', deal: deal.name }),
  }),
});
