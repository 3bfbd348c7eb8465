import { dayOf } from '../../../entities/values/day';
import { type House, known } from '../house';
import { ago } from '../open/done';

/** A training of the demo workspace. */
interface TrainingPlan {
  topic: string;
  organizer: string;
  people: string[];
  team?: 'East' | 'West';
  /** Working days ago at which it was agreed. */
  agreed: number;
  /** Working days ago at which it was done. */
  done?: number;
  /** Working days from today for which it is planned. */
  ahead?: number;
  /** Number of the open stage, from 0, that the step it is for leaves. */
  stage?: number;
}

const PLANS: TrainingPlan[] = [
  {
    topic: 'Objection handling',
    organizer: 'maria@demo.test',
    people: ['diego@demo.test'],
    agreed: 100,
    done: 90,
    stage: 3,
  },
  { topic: 'First calls', organizer: 'maria@demo.test', people: ['bob@demo.test'], agreed: 75, done: 66, stage: 0 },
  {
    topic: 'Negotiation',
    organizer: 'maria@demo.test',
    people: ['alice@demo.test', 'bob@demo.test', 'diego@demo.test'],
    team: 'East',
    agreed: 60,
    done: 52,
    stage: 4,
  },
  {
    topic: 'Selling value instead of price',
    organizer: 'maria@demo.test',
    people: ['alice@demo.test', 'bob@demo.test', 'diego@demo.test'],
    team: 'East',
    agreed: 3,
    ahead: 7,
  },
  {
    topic: '需求挖掘',
    organizer: 'zhang.min@demo.test',
    people: ['wang.wei@demo.test'],
    agreed: 110,
    done: 98,
    stage: 1,
  },
  {
    topic: '产品演示',
    organizer: 'zhang.min@demo.test',
    people: ['li.na@demo.test', 'wang.wei@demo.test'],
    team: 'West',
    agreed: 70,
    done: 61,
    stage: 2,
  },
  { topic: '开拓新客户', organizer: 'zhang.min@demo.test', people: ['li.na@demo.test'], agreed: 4, ahead: 5, stage: 0 },
];

/** Writes the trainings that were done, and those to come. */
export function tellTrainings(house: House): void {
  const { calendar, ledger, newId, openStages } = house;
  for (const { topic, organizer, people, team, agreed, done, ahead, stage } of PLANS) {
    const at = ago(house, agreed);
    const doneAt = done === undefined ? null : ago(house, done);
    const id = newId(at);
    const boss = known(house.people, organizer);
    ledger.trainings.push({
      id,
      createdAt: at,
      updatedAt: doneAt ?? at,
      version: doneAt ? 2 : 1,
      topic,
      plannedOn: ahead === undefined ? doneAt && dayOf(doneAt, calendar.timeZone) : calendar.dayAway(ahead),
      doneOn: doneAt && dayOf(doneAt, calendar.timeZone),
      userId: boss.id,
      teamId: team && boss.teamId,
      step: stage === undefined ? undefined : openStages[stage]?.id,
    });
    for (const email of people) {
      const userId = known(house.people, email).id;
      ledger.training_participants.push({ id: newId(at), createdAt: at, updatedAt: at, trainingId: id, userId });
    }
  }
}
