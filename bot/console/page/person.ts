/** Somebody one can speak as. */
export interface Person {
  email: string;
  name: string;
  role: 'REP' | 'MANAGER' | 'ANALYST' | 'ADMIN';
  team: string | null;
  locale: 'en' | 'zh-CN';
  /** True for oneself, having signed in; else it is somebody of the demo. */
  self?: boolean;
}

/** Where a tab keeps whom its pages speak as: the e-mail address. */
export const CHOSEN = 'uplift.person';
