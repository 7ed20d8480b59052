import type { ModelSpread, ModelsAlike } from '../../../analysis/analyses/modelsAlike.ts';
import { collaborationName } from '../../../analysis/names.ts';
import { capital, counted, listWords } from '../../../analysis/words.ts';
import type { Network } from '../../../domain/network.ts';

/** How far collaborations of different models are apart, with the number of pairs. */
export const betweenWords = ({ between, betweenPairs }: ModelsAlike): string =>
  between === null
    ? 'Between models: no distance between collaborations of different models can be told.'
    : `Between models: collaborations of different models are ${between.toFixed(2)} of 1 apart on average, over ${counted(betweenPairs, 'pair')}.`;

/** How far the collaborations of one model are apart, who is farthest from the others, or why neither can be told. */
export function withinWords(
  network: Network,
  { collaborations, within, reason, oddOnesOut }: ModelSpread,
  between: number | null,
): string {
  if (within === null) return reason ?? 'Cannot tell.';
  const against =
    between === null ? '' : within < between ? ', nearer to each other than models are' : ', no nearer than models are';
  const odd =
    oddOnesOut.length === 0
      ? ''
      : ` Farthest from the others: ${listWords(oddOnesOut.map((id) => collaborationName(network, id)))}.`;
  return `${capital(counted(collaborations.length, 'collaboration'))}, ${within.toFixed(2)} apart on average${against}.${odd}`;
}
