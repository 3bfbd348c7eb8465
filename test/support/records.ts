import { gql } from './say';

/** A mutation's payload with whatever fields were asked for. */
export interface Payload extends Record<string, unknown> {
  userErrors: { code: string; path: string[]; message: string }[];
  change: { id: string; summary: string; undoable: boolean } | null;
}

/** Carries out one mutation as a demo person. @param fields what is asked of the payload besides errors and change */
export async function mutate(
  email: string,
  name: string,
  input: Record<string, unknown>,
  fields: string,
  headers: Record<string, string> = {},
): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Test($input: ${type}!) {
    ${name}(input: $input) { ${fields} userErrors { code path message } change { id summary undoable } }
  }`;
  const { data, errors } = await gql(email, document, { input }, headers);
  if (errors || !data) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data[name] as Payload;
}

/** Asks something that must be answered without errors. */
export async function ask<T>(email: string, document: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await gql(email, document, variables);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data as T;
}

const ADMIN = 'olivia@demo.test';

/** The id of a demo deal, account, lead or contact by its exact name. */
export async function idOf(type: 'Deal' | 'Account' | 'Lead' | 'Contact' | 'User', name: string): Promise<string> {
  const { search } = await ask<{ search: { name: string; record: { id: string } }[] }>(
    ADMIN,
    `query Find($text: String!, $types: [SearchType!]) {
      search(text: $text, types: $types, first: 50) { name record { ... on Node { id } } }
    }`,
    { text: name, types: [type.toUpperCase()] },
  );
  const hit = search.find(one => one.name === name);
  if (!hit) throw new Error(`no ${type} called ${name}`);
  return hit.record.id;
}

/** The id of a stage by its canonical name. */
export async function stageId(name: string): Promise<string> {
  const { pipelines } = await ask<{ pipelines: { stages: { id: string; name: string }[] }[] }>(
    ADMIN,
    '{ pipelines { stages { id name } } }',
  );
  const stage = pipelines.flatMap(pipeline => pipeline.stages).find(one => one.name === name);
  if (!stage) throw new Error(`no stage called ${name}`);
  return stage.id;
}
