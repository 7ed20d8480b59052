import type { MapMeasures } from './mapMeasures.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The table of measures as lines of text, with the bar each has to clear. */
export function measureLines(map: MapMeasures): readonly string[] {
  const rows: readonly (readonly [what: string, value: string, bar: string])[] = [
    ['Crossings: all / between lines of account', `${map.crossings} / ${map.weightyCrossings}`, '298 / 12'],
    ['Lines over foreign shapes (of account)', `${map.linesOverShapes} (${map.weightyLinesOverShapes})`, '97 (15)'],
    ['Median gap between shapes, px', map.medianGap.toFixed(1), '17'],
    ['A twentieth of the gaps is below, px', map.smallGap.toFixed(1), '7'],
    ['Touching shapes', String(map.touchingShapes), '0'],
    ['Inside exactly its own territories', percent(map.exact), '100 %'],
    ['Overlap of territories nobody shares', percent(map.falseOverlap), '0 %'],
    ['Ground inside territories', percent(map.hullCover), '52 %'],
    ['Mean line, px', map.meanLine.toFixed(0), '88'],
    ['Names at 824 x 848 (leads missing)', `${map.names.laptop} (${map.leadsMissing.laptop})`, '35 (0)'],
    ['Names at 744 x 716 (leads missing)', `${map.names.small} (${map.leadsMissing.small})`, '22 (1)'],
    ['Names of territories beside them: both sizes', `${map.strayNames.laptop} / ${map.strayNames.small}`, '0 / 0'],
    ['Pixels for a world unit at 824 x 848', map.scale.toFixed(3), ''],
  ];
  return rows.map(([what, value, bar]) => `${what.padEnd(46)}${value.padStart(12)}${bar.padStart(12)}`);
}
