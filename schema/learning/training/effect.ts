import DataLoader from 'dataloader';
import { Decimal } from 'decimal.js';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Training } from '../../../entities/learning/training';
import { DecimalScalar } from '../../../entities/scalars';
import { addDays, startOfDay } from '../../../entities/values/day';
import type { Context } from '../../context';
import { sql } from '../../reading/sql';
import { learningText } from '../../texts/learning';
import { type Cohort, ratesOf, type StepRate, shortfall } from './rates';
import { type SaleStep, saleSteps } from './steps';

/** Days before and after a training that are compared. */
const WINDOW_DAYS = 180;
/** Fewer decided journeys than this after a training say nothing yet. */
const FEWEST = 10;
/** Standard deviations from which a change is more than chance. */
const SURE = 1.645;

/** Whether the step that a training was for has moved since. */
@ObjectType({ description: 'Whether the step that a training was for has moved since, for the people who took part.' })
export class TrainingEffect {
  @Field({ description: 'Where the step begins, in the viewer’s language.' })
  from!: string;

  @Field({ description: 'Where it leads.' })
  to!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Share of journeys that took the step in the 180 days before, 0 to 1; null when there were none.',
  })
  before!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The same in the 180 days after, as far as they have passed.',
  })
  after!: string | null;

  @Field(() => Int, { description: 'Decided journeys before.' })
  sampleBefore!: number;

  @Field(() => Int, { description: 'Decided journeys after.' })
  sampleAfter!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it rose by more than chance; null while the numbers are too small to tell.',
  })
  moved!: boolean | null;

  @Field({ description: 'The same in a sentence, in the viewer’s language.' })
  text!: string;
}

/** What a training's effect is reckoned from. */
export type Finished = Pick<Training, 'id' | 'step' | 'doneOn'>;

const loaders = new WeakMap<Context, DataLoader<Finished, TrainingEffect | null>>();

/** What has become of a training's step; null for one that is for none, not done yet or of an archived stage. One statement for a whole list. */
export async function effectOf(context: Context, training: Finished): Promise<TrainingEffect | null> {
  if (training.step === null || training.doneOn === null) return null;
  const loader = loaders.get(context) ?? new DataLoader(all => readEffects(context, all), { cache: false });
  loaders.set(context, loader);
  return loader.load(training);
}

async function readEffects(context: Context, trainings: readonly Finished[]): Promise<(TrainingEffect | null)[]> {
  const steps = new Map((await saleSteps(context)).map(step => [step.key, step]));
  const people = await participants(context, trainings);
  const rates = await ratesOf(
    context,
    trainings.flatMap(training => cohortsOf(context, training, steps, people.get(training.id) ?? [])),
  );
  return trainings.map(({ id, step }) => {
    const taken = steps.get(step ?? '');
    const before = rates.get(`${id} before`);
    const after = rates.get(`${id} after`);
    return taken && before && after ? effect(context, taken, before, after) : null;
  });
}

async function participants({ read }: Context, trainings: readonly Finished[]): Promise<Map<string, string[]>> {
  const rows = await read.rows<{ id: string; people: string[] }>(
    sql`select p.training_id as id, array_agg(p.user_id) as people from training_participants p
      where p.training_id = any (${trainings.map(({ id }) => id)}::uuid[]) and p.deleted_at is null group by 1`,
  );
  return new Map(rows.map(({ id, people }) => [id, people]));
}

function cohortsOf(
  { calendar, now }: Context,
  training: Finished,
  steps: Map<string, SaleStep>,
  people: string[],
): Cohort[] {
  const step = steps.get(training.step ?? '');
  const day = training.doneOn;
  if (!step || !day) return [];
  const { fromNames, toNames } = step;
  const at = (away: number): Date => startOfDay(addDays(day, away), calendar.timeZone);
  const end = at(WINDOW_DAYS + 1);
  const common = { people, fromNames, toNames };
  return [
    { ...common, key: `${training.id} before`, since: at(-WINDOW_DAYS), until: at(0) },
    { ...common, key: `${training.id} after`, since: at(1), until: end < now ? end : now },
  ];
}

function effect({ viewer: { locale } }: Context, step: SaleStep, before: StepRate, after: StepRate): TrainingEffect {
  const known = before.decided >= FEWEST && after.decided >= FEWEST;
  const rise = known ? shortfall(before, after) : null;
  const moved = rise === null ? null : rise >= SURE;
  const percent = (rate: StepRate): string =>
    rate.decided === 0
      ? 'none'
      : new Intl.NumberFormat(locale, { style: 'percent' }).format(rate.reached / rate.decided);
  return Object.assign(new TrainingEffect(), {
    from: step.from,
    to: step.to,
    before: ratio(before),
    after: ratio(after),
    sampleBefore: before.decided,
    sampleAfter: after.decided,
    moved,
    text: learningText(locale, 'training.effect', {
      from: step.from,
      to: step.to,
      before: percent(before),
      after: percent(after),
      sampleAfter: after.decided,
      moved: moved === null ? 'unknown' : moved ? 'up' : rise !== null && rise <= -SURE ? 'down' : 'same',
    }),
  });
}

/** A rate as the API tells it; null when there is nothing to divide by. */
export function ratio({ reached, decided }: StepRate): string | null {
  return decided === 0 ? null : new Decimal(reached).dividedBy(decided).toDecimalPlaces(6).toFixed();
}
