import { useDatabase } from '../../support/database';
import { demoRows } from './demoRows';

const database = useDatabase();
const rows = (question: string) => demoRows(database, question);

test('every proposal’s lines add up to it', async () => {
  const odd = await rows(`select p.id from proposals p join proposal_lines l on l.proposal_id = p.id
    group by p.id, p.amount having sum(l.amount) <> p.amount`);
  expect(odd).toEqual([]);
  const [counted] = await rows(`select count(*)::integer as proposals from proposals`);
  expect(counted).toEqual({ proposals: 7 });
});

test('a deal from the proposal stage on has a proposal, and only such a deal', async () => {
  const odd = await rows(`select d.name from deals d join stages s on s.id = d.stage_id
    where d.state = 'OPEN' and (s.position >= (select position from stages where name = 'Proposal'))
      <> exists (select from proposals p where p.deal_id = d.id)`);
  expect(odd).toEqual([]);
});

test('a need comes from an entry of its own deal, and was noted no earlier', async () => {
  const odd = await rows(`select n.text from needs n join discovery_entries e on e.id = n.entry_id
    where e.deal_id <> n.deal_id or e.at > n.created_at`);
  expect(odd).toEqual([]);
});

test('every appointment lies ahead and will be asked about', async () => {
  const odd =
    await rows(`select m.id from meetings m left join timers t on t.kind = 'meeting.ended' and t.key = m.id::text
    where m.starts_at <= m.created_at or t.due_at is distinct from m.starts_at + make_interval(mins => m.duration_minutes)`);
  expect(odd).toEqual([]);
});
