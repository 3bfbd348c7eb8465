/** Who owns the deal of a record `t` that hangs on one, as a column of a list's scope. */
export const OWNER_OF_DEAL =
  '(select o.owner_id from deals o where o.workspace_id = t.workspace_id and o.id = t.deal_id)';
