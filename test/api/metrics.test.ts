import { gql, say } from '../support/say';
import { useServer } from '../support/server';

const uplift = useServer();

/** What `/metrics` shows, by metric and labels. */
async function metrics(headers: Record<string, string> = {}): Promise<Map<string, number>> {
  const response = await fetch(`${uplift.url}/metrics`, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter(line => line && !line.startsWith('#'));
  return new Map(lines.map(line => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]));
}

test('operations and messages are counted by what they were, and nothing that people wrote is told', async () => {
  await say('alice@demo.test', 'show deal Acme');
  await say('li.na@demo.test', '呜呼呜呼');
  await say('alice@demo.test', 'log call with Nowhere Ltd');
  await gql('alice@demo.test', 'query Secret { teams { name } }');
  await gql('alice@demo.test', '{ kpi(metric: CAC) { value } }');
  const seen = await metrics();
  expect(seen.get('uplift_messages_understood_total{platform="console",command="showDeal",expect="none"}')).toBe(1);
  expect(seen.get('uplift_messages_understood_total{platform="console",command="none",expect="not_understood"}')).toBe(
    1,
  );
  expect(
    seen.get('uplift_messages_understood_total{platform="console",command="logActivity",expect="unknown_name"}'),
  ).toBe(1);
  expect(seen.get('uplift_message_seconds_count{platform="console"}')).toBe(3);
  expect(seen.get('uplift_graphql_operation_seconds_count{field="teams",origin="api",outcome="ok"}')).toBe(1);
  expect(seen.get('uplift_graphql_operation_seconds_count{field="kpi",origin="api",outcome="BAD_USER_INPUT"}')).toBe(1);
  expect([...seen.keys()].filter(key => /Acme|Nowhere|呜呼|Secret|alice/.test(key))).toEqual([]);
});

test('what waits in the background and the connections are looked up', async () => {
  const seen = await metrics();
  expect(seen.get('uplift_queue_jobs{state="dead"}')).toBe(0);
  expect(seen.get('uplift_queue_oldest_seconds')).toBeGreaterThanOrEqual(0);
  expect(seen.get('uplift_database_connections{state="open"}')).toBeGreaterThan(0);
  expect(seen.get('process_resident_memory_bytes')).toBeGreaterThan(0);
});

test('through a proxy they are shown to those with a token only', async () => {
  const forwarded = { 'X-Forwarded-For': '203.0.113.9' };
  expect((await fetch(`${uplift.url}/metrics`, { headers: forwarded })).status).toBe(401);
  await metrics({ ...forwarded, Authorization: 'Bearer demo:olivia@demo.test' });
});
