import type { Fingerprint } from '../../../analysis/analyses/fingerprintComponents.ts';
import type { ComparisonAnswer } from '../../../analysis/compare/comparison.ts';
import { idWords } from '../../../analysis/words.ts';
import type { Network } from '../../../domain/network.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { modelLetters } from './modelLetters.ts';

/** The medians of a declared model, with all by which it is told from the others. */
export interface ModelMedians {
  readonly id: string;
  readonly label: string;
  readonly letter: string;
  /** null where the vocabulary does not know the model. */
  readonly model: Term | null;
  /** Collaborations that declare it and of whom anything is told. */
  readonly count: number;
  readonly medians: Fingerprint;
}

/** The declared models of the map, in the order of the vocabulary. */
export function modelMediansOf({ vocabulary }: Network, { value }: ComparisonAnswer['alike']): readonly ModelMedians[] {
  const models = value?.models ?? [];
  const labelled = models.map(({ model }) => [model, vocabulary.models.get(model)?.label ?? idWords(model)] as const);
  const letters = modelLetters(labelled);
  return models.map(({ model, collaborations, medians }, place) => ({
    id: model,
    label: labelled[place]?.[1] ?? '',
    letter: letters.get(model) ?? '',
    model: vocabulary.models.get(model) ?? null,
    count: collaborations.length,
    medians,
  }));
}
