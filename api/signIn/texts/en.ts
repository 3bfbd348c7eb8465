/** Texts of the sign-in page, in English. */
export const english = {
  title: 'Sign in to Uplift',
  key: 'API key',
  hint: 'It begins with “upl_”. Whoever runs this server makes one for you; you keep it like a password.',
  signIn: 'Sign in',
  provider: 'Sign in with {provider}',
  foreign: 'For your safety this works only from the sign-in page itself. Please sign in here.',
  unreachable: '{provider} cannot be reached at the moment. Try again soon, or use an API key.',
};
