import type { Network } from '../../domain/network.ts';
import type { ModelSpread } from '../analyses/modelsAlike.ts';
import { collaborationName } from '../names.ts';
import type { Thresholds } from '../results/thresholds.ts';
import { capital, counted, idWords, listWords, numberWords, shortened } from '../words.ts';
import type { ComparisonAnswer } from './comparisonAnswer.ts';

const longestName = 40;

const apart = (distance: number): string => distance.toFixed(2);

/**
 * Whether collaborations that say they share a model look alike, as the first thing that is said of a comparison.
 *
 * @param network - The whole map, for names.
 * @returns One sentence for each model of which it can be told, and one for those of which it cannot.
 */
export function alikeInWords(
  network: Network,
  { value, withheld }: ComparisonAnswer['alike'],
  { fewestOfModel }: Pick<Thresholds, 'fewestOfModel'>,
): readonly string[] {
  const question = 'Whether collaborations that say they share a model look alike';
  if (value === null) return [`${question}: ${small(withheld ?? 'cannot tell.')}`];
  const told = value.models.filter(({ within }) => within !== null);
  const few = value.models.filter(({ collaborations }) => collaborations.length < fewestOfModel).length;
  const needed = `fewer than ${numberWords(fewestOfModel)} collaborations`;
  if (told.length === 0)
    return [
      few === value.models.length
        ? `${question} cannot be told: every model here has ${needed}.`
        : `${question} cannot be told from what is recorded.`,
    ];
  const each = told.map((spread) => spreadWords(network, spread, value.between));
  if (told.length === value.models.length) return each;
  const others = value.models.length - told.length;
  const why = others === few ? `: fewer than ${numberWords(fewestOfModel)}${others === 1 ? '' : ' each'}` : '';
  return [...each, `Of the other ${others === 1 ? 'model' : `${numberWords(others)} models`} it cannot be told${why}.`];
}

const small = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

function spreadWords(network: Network, spread: ModelSpread, between: number | null): string {
  const { model, collaborations, within, oddOnesOut } = spread;
  const label = shortened(network.vocabulary.models.get(model)?.label ?? idWords(model), longestName);
  const those = `the ${counted(collaborations.length, 'collaboration')} of the model ${label}`;
  const odd =
    oddOnesOut.length === 0 || oddOnesOut.length > 2
      ? ''
      : `; ${listWords(oddOnesOut.map((id) => shortened(collaborationName(network, id), longestName)))} ${oddOnesOut.length === 1 ? 'is the odd one' : 'are the odd ones'} out`;
  if (within === null || between === null)
    return `${capital(those)} are ${apart(within ?? 0)} apart on average, with no other model to hold them against${odd}.`;
  const verdict = within < between ? 'look alike' : 'look no more alike than collaborations of different models';
  return `${capital(those)} ${verdict}: ${apart(within)} apart on average, against ${apart(between)} between models${odd}.`;
}
