import { randomBytes } from 'node:crypto';
import { dropCopy } from './database';
import { asSuperuser, urlOf } from './postgres';

/** An empty database as a careful host gives it: an owner and a login that are bound by row-level security. */
export interface PlainDatabase {
  /** Roles: the tables' owner, and the one that the server logs in as. */
  owner: string;
  login: string;
  ownerUrl: string;
  loginUrl: string;
  /** As the tests' superuser. */
  superuserUrl: string;
  drop(): Promise<void>;
}

/** Makes such a database. The login is not a member of `uplift_app` yet. */
export async function plainDatabase(): Promise<PlainDatabase> {
  const name = `uplift_test_${randomBytes(6).toString('hex')}`;
  const [owner, login] = [`${name}_owner`, `${name}_login`];
  await asSuperuser(
    urlOf('postgres'),
    ...[owner, login].map(role => `CREATE ROLE ${role} LOGIN PASSWORD 'secret' NOSUPERUSER NOBYPASSRLS`),
    `GRANT uplift_app, uplift_search TO ${owner}`,
    `CREATE DATABASE ${name} OWNER ${owner} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`,
  );
  const as = (role: string): string => {
    const url = new URL(urlOf(name));
    url.username = role;
    url.password = 'secret';
    return url.href;
  };
  return {
    owner,
    login,
    ownerUrl: as(owner),
    loginUrl: as(login),
    superuserUrl: urlOf(name),
    async drop() {
      await dropCopy(urlOf(name));
      await asSuperuser(urlOf('postgres'), `DROP ROLE ${owner}`, `DROP ROLE ${login}`);
    },
  };
}
