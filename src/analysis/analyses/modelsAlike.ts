import type { CollaborationId, TermId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { collaborationName } from '../names.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { becauseOfTies } from '../results/because.ts';
import { cannotTell, withheldDraft } from '../results/cannotTell.ts';
import { needOf } from '../results/needs.ts';
import { collaborationRef } from '../../domain/ids.ts';
import type { Draft } from '../results/result.ts';
import { theMap } from '../results/result.ts';
import { counted, idWords, listWords, numberWords } from '../words.ts';
import type { Fingerprint } from './fingerprintComponents.ts';
import { gowerDistance, medianFingerprint } from './fingerprintComponents.ts';
import type { TakenFingerprint } from './fingerprintValues.ts';
import { fingerprintOf } from './fingerprintValues.ts';

/** The collaborations that declare one model, and whether they look alike. */
export interface ModelSpread {
  readonly model: TermId;
  /** Those that declare it and of whom anything is told; in the order of ids. */
  readonly collaborations: readonly CollaborationId[];
  /** The middle value of each component. */
  readonly medians: Fingerprint;
  /** Mean distance between two of them; null where that cannot be told. */
  readonly within: number | null;
  /** Why not, as "Cannot tell, because …". */
  readonly reason: string | null;
  /** Who is farthest from the others of the model, all that are level; empty where that cannot be told. */
  readonly oddOnesOut: readonly CollaborationId[];
  /** Mean distance of one of those to its fellows, and the mean of what the others of the model have; null where there are none. */
  readonly farthest: { readonly apart: number; readonly others: number } | null;
}

/** Whether collaborations that say they share a model look alike (D12). */
export interface ModelsAlike {
  /** In the order of the vocabulary's models, and then of ids. */
  readonly models: readonly ModelSpread[];
  /** Mean distance between two collaborations of different models; null where none is told. */
  readonly between: number | null;
  /** Pairs that it is the mean of. */
  readonly betweenPairs: number;
}

type Taken = ReadonlyMap<CollaborationId, TakenFingerprint>;

function run({ network, thresholds }: Question): readonly Draft<ModelsAlike>[] {
  const all = [...network.collaborations.values()];
  const taken: Taken = new Map(
    all.flatMap(({ id, model }) => {
      const own = fingerprintOf(network, id, thresholds);
      const isTold = Object.values(own.values).some((value) => value !== null);
      return model === null || !isTold ? [] : [[id, own] as const];
    }),
  );
  const noModel = all.filter(({ model }) => model === null).map(({ id }) => collaborationRef(id));
  const needs = needOf('model', 'the collaboration model', noModel, all.length);
  const n = taken.size;
  const ties = [...taken.values()].flatMap((own) => own.ties);
  const because = becauseOfTies(
    [...new Set(ties)],
    [...taken.values()].flatMap(({ members }) => members),
  );
  if (n < 2) {
    const reason = `${n === 0 ? 'no collaboration' : 'only one collaboration'} with a model and anything recorded of it is there`;
    return [withheldDraft(theMap, { reason, because, needs, n })];
  }
  const byModel = modelsIn(network, taken);
  const apart = distancesBetween(byModel, taken, thresholds.fewestComponents);
  const models = byModel.map(([model, ids]) => spreadOf(network, model, ids, taken, thresholds));
  const value = { models, between: mean(apart), betweenPairs: apart.length };
  return [{ subject: theMap, value, withheld: null, because, needs, n }];
}

function modelsIn(network: Network, taken: Taken): readonly (readonly [TermId, readonly CollaborationId[]])[] {
  const found = new Map<TermId, CollaborationId[]>([...network.vocabulary.models.keys()].map((model) => [model, []]));
  const others = new Set([...taken.keys()].flatMap((id) => network.collaborations.get(id)?.model ?? []));
  for (const model of [...others].sort()) if (!found.has(model)) found.set(model, []);
  for (const id of taken.keys()) found.get(network.collaborations.get(id)?.model ?? ('' as TermId))?.push(id);
  return [...found].filter(([, ids]) => ids.length > 0);
}

function spreadOf(
  network: Network,
  model: TermId,
  collaborations: readonly CollaborationId[],
  taken: Taken,
  { fewestOfModel, fewestComponents }: Question['thresholds'],
): ModelSpread {
  const values = (id: CollaborationId): Fingerprint => taken.get(id)!.values;
  const medians = medianFingerprint(collaborations.map(values));
  const label = network.vocabulary.models.get(model)?.label ?? idWords(model);
  const none = { model, collaborations, medians, within: null, oddOnesOut: [], farthest: null };
  if (collaborations.length < fewestOfModel) {
    const those = `${counted(collaborations.length, 'collaboration')} of the model ${label} ${collaborations.length === 1 ? 'is' : 'are'} recorded`;
    return { ...none, reason: cannotTell(`${those}, and at least ${numberWords(fewestOfModel)} are needed`) };
  }
  const from = collaborations.map((id) => ({
    id,
    distances: collaborations.flatMap((other) =>
      other === id ? [] : (gowerDistance(values(id), values(other), fewestComponents).distance ?? []),
    ),
  }));
  const within = mean(from.flatMap(({ distances }) => distances));
  if (within === null)
    return { ...none, reason: cannotTell(`too few components are told of two collaborations of the model ${label}`) };
  const means = from.flatMap(({ id, distances }) => (distances.length === 0 ? [] : [{ id, apart: mean(distances)! }]));
  const most = Math.max(...means.map(({ apart }) => apart));
  const oddOnesOut = means.filter(({ apart }) => apart > most - 1e-9).map(({ id }) => id);
  const others = mean(means.flatMap(({ apart }) => (apart > most - 1e-9 ? [] : [apart])));
  if (oddOnesOut.length === collaborations.length || others === null) return { ...none, within, reason: null };
  return { ...none, within, reason: null, oddOnesOut, farthest: { apart: most, others } };
}

/** Distances of pairs that declare different models, as far as they are told. */
function distancesBetween(byModel: ReturnType<typeof modelsIn>, taken: Taken, fewest: number): readonly number[] {
  return byModel.flatMap(([, ids], place) =>
    byModel
      .slice(place + 1)
      .flatMap(([, others]) =>
        ids.flatMap((id) =>
          others.flatMap(
            (other) => gowerDistance(taken.get(id)!.values, taken.get(other)!.values, fewest).distance ?? [],
          ),
        ),
      ),
  );
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

function likeness(before: ModelsAlike, after: ModelsAlike): Likeness {
  const answers = ({ models, between }: ModelsAlike): string =>
    JSON.stringify(models.map(({ model, within, oddOnesOut }) => [model, isCloser(within, between), oddOnesOut]));
  if (answers(before) !== answers(after)) return 'other-answer';
  return JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'other-figure';
}

const isCloser = (within: number | null, between: number | null): boolean | null =>
  within === null || between === null ? null : within < between;

function inWords(network: Network, { value, withheld }: Draft<ModelsAlike>): string {
  if (value === null) return withheld ?? '';
  const { models, between, betweenPairs } = value;
  const apart =
    between === null
      ? 'No distance between collaborations of different models can be told.'
      : `Collaborations of different models are ${between.toFixed(2)} apart on average, over ${counted(betweenPairs, 'pair')}.`;
  const each = models.map(({ model, collaborations, within, reason, oddOnesOut }) => {
    const label = network.vocabulary.models.get(model)?.label ?? idWords(model);
    if (within === null) return `${label}: ${reason ?? ''}`;
    const odd =
      oddOnesOut.length === 0
        ? ''
        : `; farthest from the others: ${listWords(oddOnesOut.map((id) => collaborationName(network, id)))}`;
    return `${label}: ${counted(collaborations.length, 'collaboration')}, ${within.toFixed(2)} apart on average${odd}.`;
  });
  return [apart, ...each].join(' ');
}

export const modelsAlike: Analysis<ModelsAlike> = {
  id: 'D12-models',
  name: 'Do collaborations of one model look alike?',
  card: {
    definition:
      'Whether collaborations that declare the same model are nearer to each other than to those of other models, by the fingerprints of what is recorded, and which one is farthest from its fellows.',
    formula:
      "Within a model: mean of Gower's distances between two of its collaborations, from three of a model on. Between models: mean over pairs of different models. Medians: the middle value of each component over a model's collaborations.",
    references: ['FitzGerald and Rosenbach 2019', 'Gower 1971'],
    thresholds: ['fewestOfModel', 'fewestComponents', 'amountCoverage'],
    data: ['model', 'members', 'relationships'],
    changedBy: 'A further collaboration of a model; with few of them one alone can turn the answer.',
  },
  run,
  likeness,
  inWords,
};
