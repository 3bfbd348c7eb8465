import type { Locale } from '../entities/values/locale';

/** A team as far as the bot needs it. */
export interface TeamOfViewer {
  id: string;
  name: string;
  label: string;
}

/** Who writes, as the server knows the person. */
export interface Viewer {
  user: { id: string; name: string; email: string; team: TeamOfViewer | null };
  workspace: {
    id: string;
    name: string;
    currency: string;
    timeZone: string;
    /** 1 to 12. */
    fiscalYearStartMonth: number;
    /** An offer of more percent off than this needs approval; exact decimal. */
    approvalAbovePercent: string;
  };
  role: 'REP' | 'MANAGER' | 'ANALYST' | 'ADMIN';
  locale: Locale;
  timeZone: string;
  managedTeams: TeamOfViewer[];
}

/** The operation that asks who the sender is. */
export const VIEWER_QUERY = `query Viewer {
  viewer {
    user { id name email team { id name label } }
    workspace { id name currency timeZone fiscalYearStartMonth approvalAbovePercent }
    role
    locale
    timeZone
    managedTeams { id name label }
  }
}`;
