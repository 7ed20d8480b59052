import { supportBehind } from '../../results/evidence.ts';
import { believed } from '../../results/beliefs.ts';
import type { Belief, ResultEvidence, Verdict } from '../../results/result.ts';
import { beliefs } from '../../results/result.ts';
import { chanceOf } from '../chance/chanceOf.ts';
import type { ComparedMeasure, SideValue } from './comparedMeasure.ts';
import { comparedMeasures } from './comparedMeasures.ts';
import type { ComparedSide } from './comparedSide.ts';
import type { MeasureCell, MeasureRow } from '../comparison.ts';
import { amongManyTests } from '../chance/manyTests.ts';
import { shownValue } from './measureText.ts';
import { rangeOf } from '../chance/permutationTest.ts';
import { sidePartsOf } from './sideParts.ts';

type Value = number | null;

/**
 * The measures of several sides, one row a measure and one cell a side. Chance is asked of several rows at once, and
 * held to that.
 *
 * @remarks Every measure once a side and once under each belief that changes it, and its shuffles: O(measures ×
 *   (records + 999 × things dealt)).
 */
export function measureTable(sides: readonly ComparedSide[]): readonly MeasureRow[] {
  const rows = comparedMeasures.map((measure) => measureRow(measure, sides));
  const chances = amongManyTests(rows.map(({ chance }) => chance));
  return rows.map((row, place) => ({ ...row, chance: chances[place]! }));
}

/** One row of the table, as if it were the only one. */
export function measureRow(measure: ComparedMeasure, sides: readonly ComparedSide[]): MeasureRow {
  const { id, name, unit, card, caution, full, about } = measure;
  const values = sides.map(({ network }) => measure.of(sidePartsOf(network)));
  const shown = values.map(({ value }) => shownOf(measure, value));
  const verdicts = verdictsOf(measure, sides, shown);
  const told = values.flatMap(({ value }) => value ?? []);
  const scale = told.length === 0 ? 0 : (full ?? Math.max(...told));
  const apart = rangeOf(shown);
  const cells = values.map(({ value, withheld, n, outOf, over, because }, place): MeasureCell => ({
    value,
    withheld,
    n,
    outOf,
    over,
    because,
    evidence: about === 'record' ? null : evidenceOf(sides[place]!, values[place]!, verdicts[place]!),
    standing: standingOf(shown, place),
  }));
  return {
    id,
    name,
    unit,
    card,
    cells,
    scale,
    spread: apart === null ? null : scale === 0 ? 0 : Math.min(1, apart / scale),
    chance: chanceOf(measure, sides, values),
    caution,
  };
}

const shownOf = ({ unit }: ComparedMeasure, value: Value): Value => (value === null ? null : shownValue(unit, value));

/** Of values as they are shown. */
function standingOf(values: readonly Value[], place: number): MeasureCell['standing'] {
  const told = values.filter((value) => value !== null);
  const value = values[place] ?? null;
  if (value === null || told.length < 2) return null;
  const [low, high] = [Math.min(...told), Math.max(...told)];
  if (high === low) return 'same';
  return value === high ? 'highest' : value === low ? 'lowest' : null;
}

type Verdicts = ResultEvidence['verdicts'];

/** Under each belief all sides are measured again, because what a cell says is also how it stands to the others. */
function verdictsOf(
  measure: ComparedMeasure,
  sides: readonly ComparedSide[],
  before: readonly Value[],
): readonly Verdicts[] {
  const under = (belief: Belief): readonly Verdict[] => {
    const networks = sides.map(({ network }) => believed(network, belief));
    const after = networks.map((network, place) =>
      network === sides[place]!.network
        ? (before[place] ?? null)
        : shownOf(measure, measure.of(sidePartsOf(network)).value),
    );
    return before.map((_, place) => verdictBetween(before, after, place));
  };
  const all = Object.fromEntries(beliefs.map((belief) => [belief, under(belief)])) as Record<Belief, Verdict[]>;
  return sides.map((_, place) => ({
    'sourced-only': all['sourced-only'][place]!,
    'two-sources': all['two-sources'][place]!,
    'with-unknowns': all['with-unknowns'][place]!,
  }));
}

/** Another answer where a side is no longer told, or is now, or stands otherwise to the others; another figure else. */
function verdictBetween(before: readonly Value[], after: readonly Value[], place: number): Verdict {
  const [was, is] = [before[place] ?? null, after[place] ?? null];
  if ((was === null) !== (is === null) || standsAmong(before, place) !== standsAmong(after, place)) return 'flips';
  return was === null || is === null || was === is ? 'holds' : 'weakens';
}

/** How many sides are lower and how many level. */
function standsAmong(values: readonly Value[], place: number): string {
  const own = values[place] ?? null;
  if (own === null) return '';
  const count = (is: (other: number) => boolean): number =>
    values.filter((value) => value !== null && is(value)).length;
  return `${String(count((other) => other < own))} ${String(count((other) => other === own))}`;
}

const severity: readonly (Verdict | null)[] = [null, 'holds', 'weakens', 'flips'];

function evidenceOf({ network }: ComparedSide, { because }: SideValue, verdicts: Verdicts): ResultEvidence {
  const [sourced, unknowns] = [verdicts['sourced-only'], verdicts['with-unknowns']];
  const verdict = severity.indexOf(sourced) > severity.indexOf(unknowns) ? sourced : unknowns;
  return { ...supportBehind(network, because.relationships), verdict, verdicts };
}
