/**
 * The SQL of a workspace's table: what every one has, and the walls around it. The workspace leads primary, unique and
 * foreign keys (Citus can then distribute by it), and row-level security is forced, for the owner too.
 * @param name the table's name, quoted where SQL needs it
 * @param columns its own columns and constraints
 */
export function workspaceTable(name: string, columns: string): string[] {
  return [
    `create table ${name} (
      workspace_id uuid not null references directory.workspaces (id),
      id uuid not null,
      version integer not null default 1 check (version > 0),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz,
      ${columns},
      primary key (workspace_id, id)
    )`,
    ...walled(name),
    `grant select, insert, update on ${name} to uplift_app`,
  ];
}

/** Row-level security for a table that carries `workspace_id`. */
export function walled(name: string): string[] {
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    // The setting is read once per statement, not once per row.
    `create policy own_workspace on ${name}
      using (workspace_id = (select current_workspace()))
      with check (workspace_id = (select current_workspace()))`,
  ];
}

/** A foreign key within one workspace: `owner_id uuid … references users`. */
export function within(column: string, table: string): string {
  return `foreign key (workspace_id, ${column}) references ${table} (workspace_id, id)`;
}
