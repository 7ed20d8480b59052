import type { Difference, Standing } from '../../analysis/compare/pair/difference.ts';
import { standingLabel } from '../../analysis/compare/pair/differenceWords.ts';
import type { TermId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { differenceLine, differenceShape } from '../../scene/difference/differenceLooks.ts';
import { drawnClasses } from '../../scene/difference/drawnClasses.ts';
import { shownOf } from '../../scene/difference/encodeDifference.ts';
import { lineLook, tieLook } from '../../scene/lineLooks.ts';
import type { Theme } from '../../scene/theme.ts';
import { audienceKeyOf, shapeOfGroup } from '../../scene/vocabularyLooks.ts';
import type { FigureContent, FigureKey } from './figureContent.ts';

type Legend = FigureContent['legend'];

/** What the lines and shapes of drawings that stand side by side mean: those that are drawn, and no other. */
export function figureKeys({ vocabulary }: Network, shown: readonly Network[], theme: Theme): Legend {
  const ties = shown.flatMap(({ relationships }) => [...relationships.values()]);
  const audiences = new Set(ties.flatMap((tie) => (tie.kind === 'accountability' ? [tie.audience] : [])));
  const own = [...vocabulary.audiences.values()].filter(
    (audience) => audiences.has(audience.id) && audienceKeyOf(audience, 'hue') !== 'other',
  );
  const isAnother = [...audiences].some((id) => own.every((audience) => audience.id !== id));
  const lines: FigureKey[] = [
    ...own.map((audience) => lineKey(audience.label, { ...lineLook(theme, audience), strokeWidth: 1.9 })),
    ...(isAnother ? [lineKey('Another audience', { ...lineLook(theme, null), strokeWidth: 1.9 })] : []),
    ...(ties.some(({ kind }) => kind !== 'accountability')
      ? [lineKey('Other relationship', { ...tieLook(theme), strokeWidth: 1.6, headScale: 1.3 })]
      : []),
  ];
  return [
    { title: 'Accountable to', keys: lines },
    { title: 'Organisations', keys: shapeKeys(vocabulary, shown) },
  ];
}

const lineKey = (label: string, look: Extract<FigureKey['sample'], { kind: 'line' }>['look']): FigureKey => ({
  sample: { kind: 'line', look },
  label,
});

function shapeKeys(vocabulary: Network['vocabulary'], shown: readonly Network[]): readonly FigureKey[] {
  const groups = new Set<TermId | null>();
  for (const { organisations } of shown)
    for (const { kind } of organisations.values())
      groups.add(kind === null ? null : (vocabulary.kinds.get(kind)?.sectorGroup ?? null));
  const known = [...vocabulary.sectorGroups.values()].filter(({ id }) => groups.has(id));
  const isOther = [...groups].some((id) => id === null || !vocabulary.sectorGroups.has(id));
  const key = (label: string, group: Parameters<typeof shapeOfGroup>[0]): FigureKey => ({
    sample: { kind: 'shape', shape: shapeOfGroup(group) },
    label,
  });
  return [...known.map((group) => key(group.label, group)), ...(isOther ? [key('Kind not recorded', null)] : [])];
}

/**
 * What the classes of a drawing of two sides mean that are drawn, and their shapes.
 *
 * @param drawn - What of the two is drawn.
 */
export function classKeys(
  network: Network,
  drawn: Difference,
  titles: readonly [string, string],
  way: 'overlay' | 'difference',
  theme: Theme,
): Legend {
  const keys = drawnClasses(network, drawn, way).map(({ standing, isSeat }): FigureKey => ({
    sample: {
      kind: 'class',
      shape: standing === 'changed' ? null : differenceShape(theme, standing, isSeat, false),
      line: isSeat ? null : differenceLine(theme, standing, true, null, { isLit: false, isDim: false }),
    },
    label: classLabel(standing, isSeat, titles),
  }));
  return [
    { title: 'What is where', keys },
    { title: 'Organisations', keys: shapeKeys(network.vocabulary, [shownOf({ network, difference: drawn, way })]) },
  ];
}

function classLabel(standing: Standing, isSeat: boolean, [a, b]: readonly [string, string]): string {
  const label = standingLabel(standing, `A: ${a}`, `B: ${b}`);
  if (isSeat) return `${label}: where a line ends`;
  return standing === 'changed' ? `${label}: ≠A, ≠B` : label;
}

/** What the bars of a matrix mean. */
export const sideKeys = ([a, b]: readonly [string, string]): Legend => [
  {
    title: 'Relationships',
    keys: [
      { sample: { kind: 'side', side: 'a' }, label: `A: ${a}` },
      { sample: { kind: 'side', side: 'b' }, label: `B: ${b}` },
    ],
  },
];
