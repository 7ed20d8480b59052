import type { CollaborationId } from '../../domain/ids.ts';
import { collaborationRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { collaborationName } from '../names.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOf } from '../results/needs.ts';
import type { Draft, Need } from '../results/result.ts';
import { noReason } from '../results/result.ts';
import { listWords, numberWords } from '../words.ts';
import type { Fingerprint, FingerprintDistance } from './fingerprintComponents.ts';
import { fingerprintComponents, gowerDistance } from './fingerprintComponents.ts';
import type { TakenFingerprint } from './fingerprintValues.ts';
import { fingerprintOf } from './fingerprintValues.ts';

/** What a collaboration looks like in numbers, and which others look most like it (D12). */
export interface ModelFingerprint {
  readonly fingerprint: Fingerprint;
  /** Components that are told. */
  readonly told: number;
  /** To every other collaboration, in the order of ids. */
  readonly distances: readonly ({ readonly collaboration: CollaborationId } & FingerprintDistance)[];
  /** Nearest in this dataset, all that are level; null where no distance is told. */
  readonly nearest: { readonly collaborations: readonly CollaborationId[]; readonly distance: number } | null;
}

function run({ network, thresholds }: Question): readonly Draft<ModelFingerprint>[] {
  const taken = [...network.collaborations.keys()].map((id) => [id, fingerprintOf(network, id, thresholds)] as const);
  return taken.map(([id, own]) => {
    const told = toldOf(own.values);
    const n = own.members.length;
    const needs = needsOf(id, own.values);
    const because =
      own.ties.length === 0 && n === 0 ? { ...noReason, collaborations: [id] } : becauseOfTies(own.ties, own.members);
    const subject = collaborationRef(id);
    if (told === 0)
      return withheldDraft(subject, { reason: 'no member and no relationship within it is recorded', because, needs });
    const distances = taken.flatMap(([collaboration, { values }]) =>
      collaboration === id
        ? []
        : [{ collaboration, ...gowerDistance(own.values, values, thresholds.fewestComponents) }],
    );
    return {
      subject,
      value: { fingerprint: own.values, told, distances, nearest: nearestOf(distances) },
      withheld: null,
      because,
      needs,
      n,
    };
  });
}

const toldOf = (values: TakenFingerprint['values']): number =>
  fingerprintComponents.filter(({ id }) => values[id] !== null).length;

function nearestOf(distances: ModelFingerprint['distances']): ModelFingerprint['nearest'] {
  const told = distances.flatMap(({ collaboration, distance }) =>
    distance === null ? [] : [{ collaboration, distance }],
  );
  if (told.length === 0) return null;
  const least = Math.min(...told.map(({ distance }) => distance));
  return {
    collaborations: told.filter(({ distance }) => distance < least + 1e-9).map(({ collaboration }) => collaboration),
    distance: least,
  };
}

const needsOf = (id: CollaborationId, values: Fingerprint): readonly Need[] =>
  fingerprintComponents.flatMap((component) =>
    values[component.id] === null
      ? needOf(component.field, component.label.toLowerCase(), [collaborationRef(id)], 1)
      : [],
  );

function likeness(before: ModelFingerprint, after: ModelFingerprint): Likeness {
  const nearest = ({ nearest: found }: ModelFingerprint) => JSON.stringify(found?.collaborations ?? null);
  if (nearest(before) !== nearest(after)) return 'other-answer';
  const isSame = JSON.stringify(before.fingerprint) === JSON.stringify(after.fingerprint);
  return isSame && before.nearest?.distance === after.nearest?.distance ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld }: Draft<ModelFingerprint>): string {
  if (value === null || subject.kind !== 'collaboration') return withheld ?? '';
  const { told, nearest } = value;
  const head = `${collaborationName(network, subject.id)}: ${told} of ${fingerprintComponents.length} components are told.`;
  if (nearest === null) return `${head} Too few are shared with any other collaboration to say which it is like.`;
  const compared = value.distances.filter(({ distance }) => distance !== null).length;
  const names = listWords(nearest.collaborations.map((id) => collaborationName(network, id)));
  return `${head} Nearest in this dataset: ${names}, at a distance of ${nearest.distance.toFixed(2)} of 1, of ${numberWords(compared)} compared.`;
}

export const modelFingerprint: Analysis<ModelFingerprint> = {
  id: 'D12',
  name: 'Fingerprint of a collaboration',
  card: {
    definition:
      'Fifteen figures about a collaboration, always in the same order and each from 0 to 1, so that collaborations can be seen side by side; and which other one in this dataset is nearest. It says what the recorded relationships look like, not which model a collaboration is.',
    formula: `${fingerprintComponents.map(({ label, high }) => `${label}: 1 means ${high}`).join('. ')}. Distance = Gower's, the mean difference over the components told of both, apart from the last, which says how well the map is sourced; given from ten components on.`,
    references: ['FitzGerald and Rosenbach 2019', 'Koliba and others 2019', 'Gower 1971'],
    thresholds: ['fewestComponents', 'amountCoverage'],
    data: [
      'members',
      'relationships',
      'sector',
      'kind',
      'amount',
      'audience',
      'frame',
      'phases',
      'formality',
      'about',
      'evidence',
    ],
    changedBy:
      'A component that is told where it was not; each is left out of a distance, never taken as nought, while it is missing.',
  },
  run,
  likeness,
  inWords,
};
