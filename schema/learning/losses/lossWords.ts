import { Stage } from '../../../entities/deals/stage';
import { Competitor } from '../../../entities/market/competitor';
import { ProductLine } from '../../../entities/market/productLine';
import type { Locale } from '../../../entities/values/locale';
import { labelIn } from '../../../entities/values/translations';
import type { Context } from '../../context';
import { learningText } from '../../texts/learning';
import type { LossCount, LossCounts } from './lossCounts';
import type { LossPattern } from './lossPattern';

/** What counted keys are called by the viewer. */
export type Names = Map<string, string>;

/** What the keys of counts are called by the viewer. */
export async function namesOf({ load, viewer }: Context, counts: LossCounts): Promise<Names> {
  const { locale } = viewer;
  const names: Names = new Map();
  const keys = (list: LossCount[]): string[] => list.flatMap(({ key }) => key ?? []);
  const take = async (key: string, name: Promise<string | null>): Promise<void> => {
    names.set(key, (await name) ?? '');
  };
  const translated = async (type: typeof Stage | typeof ProductLine, key: string): Promise<string | null> => {
    const record = await load.with<Stage | ProductLine>(type, key, ['name', 'translations']);
    return record && labelIn(locale, record.name, record.translations);
  };
  await Promise.all([
    ...keys(counts.reasons).map(key =>
      take(key, Promise.resolve(learningText(locale, 'losses.reason', { reason: key }))),
    ),
    ...keys(counts.stages).map(key => take(key, translated(Stage, key))),
    ...keys(counts.lines).map(key => take(key, translated(ProductLine, key))),
    ...counts.outcomes.map(({ key }) => take(key, translated(ProductLine, key))),
    ...keys(counts.competitors).map(key =>
      take(
        key,
        load.with(Competitor, key, ['name']).then(one => one?.name ?? null),
      ),
    ),
  ]);
  return names;
}

/** Says what stands out. @param lost how many deals were lost in all */
export function patternText(locale: Locale, pattern: LossPattern, lost: number, names: Names): string {
  const name = names.get(pattern.key) ?? '';
  const share = (part: number, of: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent' }).format(part / of);
  switch (pattern.kind) {
    case 'REASON':
      return learningText(locale, 'losses.pattern.REASON', {
        name,
        count: pattern.count,
        lost,
        share: share(pattern.count, lost),
        competitor: pattern.competitor ? (names.get(pattern.competitor.key) ?? '') : 'none',
        to: pattern.competitor?.count ?? 0,
      });
    case 'STAGE':
      return learningText(locale, 'losses.pattern.STAGE', {
        name,
        count: pattern.count,
        lost,
        share: share(pattern.count, lost),
      });
    case 'COMPETITOR':
      return learningText(locale, 'losses.pattern.COMPETITOR', { name, count: pattern.count, named: pattern.named });
    default: {
      const { closed, otherLost, otherClosed } = pattern;
      const shares = { share: share(pattern.lost, closed), otherShare: share(otherLost, otherClosed) };
      return learningText(locale, 'losses.pattern.LINE', {
        name,
        lost: pattern.lost,
        closed,
        otherLost,
        otherClosed,
        ...shares,
      });
    }
  }
}
