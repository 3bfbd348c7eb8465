import { button, graphql } from '../command';
import { notice } from '../notice';
import type { Reply } from '../reply';

interface Data {
  node: { score: number; comment: string | null; user: { name: string }; account: { id: string; name: string } } | null;
}

/** Tells whoever looks after a customer that the customer is not content. */
export const lowFeedback = notice<{ feedbackId: string }, Data>({
  nudge: 'FEEDBACK',
  operation: graphql(`query LowFeedback($id: ID!) {
    node(id: $id) { ... on Feedback { score comment user { name } account { id name } } }
  }`),
  variables: ({ feedbackId }) => ({ id: feedbackId }),
  reply({ node }, _facts, { say }): Reply | null {
    if (!node) return null;
    const { score, comment, user, account } = node;
    const named = { id: account.id, name: account.name };
    return {
      text: say('feedback.low', { account: account.name, score, comment: comment ?? 'none', who: user.name }),
      buttons: [
        button(say('recordFeedback.callBack'), 'addTask', {
          title: say('recordFeedback.callTitle', { account: account.name }),
          account: named,
        }),
      ],
    };
  },
});
