import { parse, validate } from 'graphql';
import { JOBS, RINGERS } from '../../api/jobs/list';
import { knownOperations } from '../../bot/command';
import { COMMANDS } from '../../bot/commands/all';
import { VIEWER_QUERY } from '../../bot/viewer';
import { buildApiSchema } from '../../schema/schema';

const schema = buildApiSchema();

test.each(
  [...knownOperations(), { name: 'Viewer', document: VIEWER_QUERY }].map(({ name, document }) => [name, document]),
)('the operation %s is one the server knows', (_name, document) => {
  expect(validate(schema, parse(String(document))).map(error => error.message)).toEqual([]);
});

test('there are operations to look at, those of what people are told without asking among them', () => {
  expect(knownOperations().length).toBeGreaterThan(COMMANDS.length / 2);
  expect(JOBS.length + RINGERS.length).toBeGreaterThan(0);
  expect(knownOperations().map(({ name }) => name)).toContain('HandedOver');
});
