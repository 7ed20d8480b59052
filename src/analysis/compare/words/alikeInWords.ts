import type { Network } from '../../../domain/network.ts';
import type { ModelSpread, ModelsAlike } from '../../analyses/modelsAlike.ts';
import { collaborationName } from '../../names.ts';
import type { Thresholds } from '../../results/thresholds.ts';
import { counted, idWords, listWords, numberWords, shortened } from '../../words.ts';
import type { ComparisonAnswer } from '../comparison.ts';

const longestName = 40;

/** From this many times the distance of its fellows on, a collaboration is the odd one out. */
const oddFactor = 1.5;

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
  const each = told.map((spread) => spreadInWords(network, spread, value.between));
  if (told.length === value.models.length) return each;
  const others = value.models.length - told.length;
  const why = others === few ? `: fewer than ${numberWords(fewestOfModel)}${others === 1 ? '' : ' each'}` : '';
  return [...each, `Of the other ${others === 1 ? 'model' : `${numberWords(others)} models`} it cannot be told${why}.`];
}

/** How far collaborations of different models are apart, with the number of pairs. */
export const betweenWords = ({ between, betweenPairs }: ModelsAlike): string =>
  between === null
    ? 'Between models: no distance between collaborations of different models can be told.'
    : `Between models: collaborations of different models are ${apart(between)} of 1 apart on average, over ${counted(betweenPairs, 'pair')}.`;

const small = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/**
 * How far the collaborations of a model are apart, against those of different models, and who is farthest from its
 * fellows: the odd one out only where that is as far as models are apart, or half as far again as the others are.
 *
 * @param between - Mean distance between collaborations of different models; null where it cannot be told.
 * @returns Why that cannot be told where it cannot.
 */
export function spreadInWords(network: Network, spread: ModelSpread, between: number | null): string {
  const { model, collaborations, within, reason } = spread;
  if (within === null) return reason ?? 'Cannot tell.';
  const label = shortened(network.vocabulary.models.get(model)?.label ?? idWords(model), longestName);
  const those = `The ${counted(collaborations.length, 'collaboration')} of ${label}`;
  const scale = '(1 is the most)';
  const said =
    between === null
      ? `are ${apart(within)} apart on average ${scale}, with no other model to hold them against`
      : `are ${within < between ? 'more' : 'no more'} alike than those of different models: ${apart(within)} apart on average, against ${apart(between)} ${scale}`;
  return `${those} ${said}.${oddWords(network, spread, between)}`;
}

function oddWords(network: Network, { oddOnesOut, farthest }: ModelSpread, between: number | null): string {
  if (farthest === null || oddOnesOut.length > 2) return '';
  const names = listWords(oddOnesOut.map((id) => shortened(collaborationName(network, id), longestName)));
  const isOdd = (between !== null && farthest.apart >= between) || farthest.apart > oddFactor * farthest.others - 1e-9;
  const one = oddOnesOut.length === 1;
  const head = isOdd
    ? `The odd ${one ? 'one' : 'ones'} out, farthest from ${one ? 'its' : 'their'} fellows`
    : `Farthest from ${one ? 'its' : 'their'} fellows`;
  return ` ${head}: ${names}, at ${apart(farthest.apart)}.`;
}
