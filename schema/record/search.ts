import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  Float,
  Int,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import { Deal } from '../../entities/deals/deal';
import { User } from '../../entities/people/user';
import { isNamed, Stored } from '../../entities/record/stored';
import { NameIndex } from '../../entities/values/names/nameIndex';
import { soughtText } from '../../entities/values/names/searchText';
import { visibleTo } from '../access';
import { recordType } from '../changing/recordTypes';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { Rows } from '../reading/rows';
import { sql } from '../reading/sql';

/** Characters in a search at most. */
const LONGEST = 100;
/** Likely names looked at, before those the viewer may not see are left out. */
const LOOKED_AT = 200;
/** A name that is only alike stands behind every one that the words name. */
const MERELY_ALIKE = 0.3;

export enum SearchType {
  ACCOUNT = 'Account',
  CONTACT = 'Contact',
  DEAL = 'Deal',
  LEAD = 'Lead',
  USER = 'User',
}

registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What kind of record is searched.',
  valuesConfig: {
    ACCOUNT: { description: 'Accounts.' },
    CONTACT: { description: 'Contacts.' },
    DEAL: { description: 'Deals.' },
    LEAD: { description: 'Leads.' },
    USER: { description: 'Colleagues.' },
  },
});

const Found = createUnionType({
  name: 'SearchRecord',
  description: 'A record that can be found by its name.',
  types: () => [Account, Contact, Deal, Lead, User] as const,
});

/** A record whose name is like what was searched for. */
@ObjectType({ description: 'A record whose name is like what was searched for.' })
export class SearchHit {
  @Field(() => Found, { description: 'The record.' })
  record!: Account | Contact | Deal | Lead | User;

  @Field({ description: 'Its canonical name.' })
  name!: string;

  @Field(() => SearchType, { description: 'What kind of record it is.' })
  type!: SearchType;

  @Field(() => Float, { description: 'How like it is, 0 to 1.' })
  likeness!: number;
}

interface Likely {
  record_id: string;
  record_type: SearchType;
  likeness: number;
}

/** `search`: by name, alias, pinyin, with typing errors. */
@Resolver()
export class Search {
  @Query(() => [SearchHit], {
    description: 'Records by name, alias or pinyin, typing errors forgiven; the likest first.',
  })
  async search(
    @Arg('text', () => String, { description: 'What is searched for, up to 100 characters.' }) text: string,
    @Arg('types', () => [SearchType], { nullable: true, description: 'Only these kinds; all when left out.' }) types:
      | SearchType[]
      | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 50; 10 when left out.' }) first:
      | number
      | null,
    @Ctx() context: Context,
  ): Promise<SearchHit[]> {
    const { locale } = context.viewer;
    const most = first ?? 10;
    if (most < 1 || most > 50) throw badInput(locale, 'page.size', { most: 50 }, ['first']);
    if (text.length > LONGEST) throw badInput(locale, 'search.long', { most: LONGEST }, ['text']);
    const sought = soughtText(text);
    if (!sought) throw badInput(locale, 'search.short', {}, ['text']);
    const kinds = types ?? Object.values(SearchType);
    const likely = await context.read.rows<Likely>(
      sql`select * from find_names(${sought}, ${kinds}::text[], ${LOOKED_AT})`,
    );
    const records = await this.visible(context, likely);
    return ranked(text, likely, records).slice(0, most);
  }

  private async visible(context: Context, likely: Likely[]): Promise<Map<string, Stored>> {
    const records = new Map<string, Stored>();
    for (const type of new Set(likely.map(one => one.record_type))) {
      const rows = new Rows(context.database, recordType(type));
      const ids = likely.filter(one => one.record_type === type).map(one => one.record_id);
      const found = await context.read.rows<Stored>(
        sql`select ${rows.list('t', rows.properties)} from ${rows.table} t
          where t.id = any (${ids}::uuid[]) and t.deleted_at is null and ${visibleTo(context.viewer, type, 't')}`,
      );
      for (const row of found) records.set(row.id, rows.made(row));
    }
    return records;
  }
}

/** What the bot's matcher takes the words for comes first, then what is merely alike. */
function ranked(text: string, likely: Likely[], records: Map<string, Stored>): SearchHit[] {
  const hits = new Map<string, SearchHit & { id: string; aliases: string[] }>();
  for (const { record_id: id, record_type: type, likeness } of likely) {
    const record = records.get(id);
    if (!record || !isNamed(record)) continue;
    const [name = '', ...aliases] = record.spokenNames();
    hits.set(id, { id, record: record as SearchHit['record'], name, aliases, type, likeness: likeness * MERELY_ALIKE });
  }
  const index = new NameIndex<SearchHit & { id: string; aliases: string[] }>(
    hit => hit.type === SearchType.USER || hit.type === SearchType.CONTACT,
  );
  for (const hit of hits.values()) index.put(hit);
  for (const { entry, cost } of index.find(text, () => true)) entry.likeness = Math.max(entry.likeness, 1 - cost);
  return [...hits.values()].sort((one, other) => other.likeness - one.likeness);
}
