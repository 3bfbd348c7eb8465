import { Field, ID, InputType, Int } from 'type-graphql';
import type { Named, Stored } from '../../entities/record/stored';
import { fold } from '../../entities/values/names/fold';
import type { Translations } from '../../entities/values/translations';
import { UserError } from '../../entities/values/userError';
import { knownLocale } from '../changing/knownLocale';
import { required } from '../changing/text';
import type { ChangedType, Work } from '../changing/work';
import { Rows } from '../reading/rows';
import { sql } from '../reading/sql';

/** A setting's name in one of the other languages. */
@InputType({ description: 'A setting’s name in another language than its canonical one.' })
export class TranslationInput {
  @Field(() => String, { description: 'BCP 47 tag: `en` or `zh-CN`.' })
  locale!: string;

  @Field(() => String, { description: 'The name; empty takes the translation away.' })
  name!: string;
}

/** What every setting with a name is configured by. */
@InputType()
export abstract class SettingInput {
  @Field(() => ID, { nullable: true, description: 'Which one; a new one is made when left out.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The canonical name; needed for a new one.' })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True takes it off the lists for new records, false brings it back. What refers to it stays as it is.',
  })
  archived?: boolean | null;
}

/** The same for settings whose names are translated. */
@InputType()
export abstract class TranslatedSettingInput extends SettingInput {
  @Field(() => [TranslationInput], { nullable: true, description: 'Its name in the other languages; others stay.' })
  translations?: TranslationInput[] | null;
}

/** The same for settings that have an order. */
@InputType()
export abstract class OrderedSettingInput extends TranslatedSettingInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the order, from 1; the others move. A new one comes last when left out.',
  })
  position?: number | null;
}

/** A record that admins configure. */
type Setting = Stored & { name: string; archivedAt: Date | null };

/** The names of a new setting. @throws UserError without a name */
export function newNames(input: TranslatedSettingInput): { name: string; translations: Translations } {
  const names = { name: newName(input), translations: {} };
  return { ...names, translations: translated({}, input) };
}

/** The name of a new setting. @throws UserError without one */
export function newName({ name }: SettingInput): string {
  if (name == null) throw new UserError('INVALID', ['name'], 'setting.incomplete', { what: 'name' });
  return required(name, 'name');
}

/** Gives a setting the names of an input as far as it has any. */
export function rename(setting: { name: string; translations: Translations }, input: TranslatedSettingInput): void {
  if (input.name != null) setting.name = required(input.name, 'name');
  setting.translations = translated(setting.translations, input);
}

/** Archives a setting or brings it back, as far as an input says so. */
export function archive(work: Work, setting: Setting, { archived }: SettingInput): void {
  if (archived == null || archived === (setting.archivedAt !== null)) return;
  setting.archivedAt = archived ? work.context.now : null;
}

/** What a change to a setting is called, and what its text names. */
export function told(work: Work, setting: Setting & { translations?: Translations }): void {
  work.args.type = setting.constructor.name;
  work.args.name = { name: setting.name, translations: setting.translations ?? {} };
}

/** The text that tells of an input. */
export function kindOfChange({ id, archived }: SettingInput): 'setting.added' | 'setting.archived' | 'setting.changed' {
  if (id == null) return 'setting.added';
  return archived ? 'setting.archived' : 'setting.changed';
}

/** @throws UserError when another setting of the type bears one of a setting's names, in whatever language or spelling */
export async function mustBeUnique<T extends Setting & Named>(
  work: Work,
  type: ChangedType<T>,
  setting: T,
  among: (other: T) => boolean = () => true,
): Promise<void> {
  const rows = new Rows<T>(work.context.database, type);
  // Two who add the same name at once: the second waits for the first.
  await work.alone(type.name);
  const others = await work.rows<T>(
    sql`select ${rows.list('t', rows.properties)} from ${rows.table} t where t.deleted_at is null and t.id <> ${setting.id}`,
  );
  const own = setting.spokenNames();
  for (const other of others.map(row => rows.made(row)).filter(among)) {
    const taken = other.spokenNames().find(name => own.some(one => fold(one) === fold(name)));
    if (taken !== undefined) throw new UserError('ALREADY_EXISTS', ['name'], 'setting.nameTaken', { name: taken });
  }
}

function translated(known: Translations, { translations }: TranslatedSettingInput): Translations {
  const all = { ...known };
  for (const { locale, name } of translations ?? []) {
    const language = knownLocale(locale, ['translations']);
    if (name.trim() === '') delete all[language];
    else all[language] = required(name, 'translations');
  }
  return all;
}
