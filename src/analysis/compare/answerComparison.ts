import type { CollaborationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import type { Fingerprint } from '../analyses/fingerprintComponents.ts';
import { gowerDistance, medianFingerprint } from '../analyses/fingerprintComponents.ts';
import { fingerprintOf } from '../analyses/fingerprintValues.ts';
import type { ModelsAlike } from '../analyses/modelsAlike.ts';
import { modelsAlike } from '../analyses/modelsAlike.ts';
import { unpackNetwork } from '../packNetwork.ts';
import { answer } from '../results/answer.ts';
import { supportBehind } from '../results/evidence.ts';
import type { Result } from '../results/result.ts';
import type { Thresholds } from '../results/thresholds.ts';
import type { ComparedSide } from './measures/comparedSide.ts';
import { comparedSide } from './measures/comparedSide.ts';
import type { ComparisonAnswer, ComparisonRequest, Side, SideCoverage } from './comparison.ts';
import { measureTable } from './measures/measureTable.ts';
import { undatedTies } from './measures/undatedTies.ts';
import { structureDistances } from './wholes/structureDistances.ts';

/** Any number will do; the same one gives the same answer each time. */
const structureSeed = 1;

/** Hears what is there before distances as wholes are, which take longer: the answer with no `structure`. */
export type TellEarly = (answer: ComparisonAnswer) => void;

/**
 * Answers comparisons one after the other; a map is taken apart again only when it is another one.
 *
 * @returns A function that does one request, at once.
 */
export function createComparer(): (request: ComparisonRequest, tell?: TellEarly) => ComparisonAnswer {
  let last: { readonly map: string; readonly network: Network } | null = null;
  return ({ map, sides, thresholds }, tell) => {
    if (last?.map !== map) last = { map, network: unpackNetwork(map) };
    return compareSides(last.network, sides, thresholds, tell);
  };
}

/**
 * Everything that is said of several sides of a map, besides the drawings.
 *
 * @param map - The whole map, unfiltered.
 * @remarks Some tenths of a second for the map that ships with the app, so for a worker.
 */
export function compareSides(
  map: Network,
  sides: readonly Side[],
  thresholds: Thresholds,
  tell: TellEarly = () => undefined,
): ComparisonAnswer {
  const compared = sides.map((side) => comparedSide(map, side));
  const fingerprints = compared.map((side) => fingerprintOfSide(side, thresholds));
  const early: ComparisonAnswer = {
    rows: measureTable(compared),
    structure: [],
    coverage: compared.map((side, place) => coverageOf(side, sides[place]!)),
    fingerprints,
    nearest: compared.map((side, place) => nearestTo(map, side, fingerprints[place]!, thresholds)),
    alike: alikeOf(map, thresholds),
  };
  tell(early);
  const networks = compared.map(({ network }) => network);
  return { ...early, structure: structureDistances(networks, structureSeed) };
}

function coverageOf({ network }: ComparedSide, { filter: { years } }: Side): SideCoverage {
  const { relationships, sourced } = supportBehind(network, [...network.relationships.keys()]);
  const isOfYears = years.from !== null || years.to !== null;
  return { relationships, sourced, undated: isOfYears ? undatedTies(network) : null };
}

function fingerprintOfSide({ network }: ComparedSide, thresholds: Thresholds): Fingerprint | null {
  const all = [...network.collaborations.keys()].map((id) => fingerprintOf(network, id, thresholds).values);
  const told = all.filter((values) => Object.values(values).some((value) => value !== null));
  return told.length === 0 ? null : all.length === 1 ? told[0]! : medianFingerprint(told);
}

/** Of the other collaborations of the whole map, those that are nearest; none unless a side shows one collaboration. */
function nearestTo(
  map: Network,
  { network }: ComparedSide,
  own: Fingerprint | null,
  thresholds: Thresholds,
): readonly CollaborationId[] {
  const [only, ...others] = network.collaborations.keys();
  if (only === undefined || others.length > 0 || own === null) return [];
  const distances = [...map.collaborations.keys()].flatMap((id) => {
    if (id === only) return [];
    const { values } = fingerprintOf(map, id, thresholds);
    const { distance } = gowerDistance(own, values, thresholds.fewestComponents);
    return distance === null ? [] : [{ id, distance }];
  });
  const least = Math.min(...distances.map(({ distance }) => distance));
  return distances.filter(({ distance }) => distance < least + 1e-9).map(({ id }) => id);
}

const alikeByThresholds = oncePerNetwork(() => new Map<string, Result<ModelsAlike>>());

function alikeOf(map: Network, thresholds: Thresholds): Result<ModelsAlike> {
  const known = alikeByThresholds(map);
  const key = JSON.stringify(thresholds);
  const result = known.get(key) ?? answer(modelsAlike, { network: map, asOf: null, thresholds })[0]!;
  known.set(key, result);
  return result;
}
