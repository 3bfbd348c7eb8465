import type { PostWebhook } from '../../api/webhooks/post';

/** For a house in which nothing is to be posted. */
export const noWebhooks: PostWebhook = () => Promise.reject(new Error('nothing is to be posted here'));
