/** What the app may do in a Slack workspace, as its people are asked when they install it; the manifest names the same. */
export const SCOPES = [
  'app_mentions:read',
  // Whether a digest has been posted in a channel is looked up before it is posted again.
  'channels:history',
  'chat:write',
  'commands',
  'groups:history',
  'im:history',
  'im:write',
  'links:read',
  'links:write',
  'users:read',
  'users:read.email',
] as const;
