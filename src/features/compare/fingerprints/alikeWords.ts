import type { ModelsAlike } from '../../../analysis/analyses/modelsAlike.ts';
import { counted } from '../../../analysis/words.ts';

/** How far collaborations of different models are apart, with the number of pairs. */
export const betweenWords = ({ between, betweenPairs }: ModelsAlike): string =>
  between === null
    ? 'Between models: no distance between collaborations of different models can be told.'
    : `Between models: collaborations of different models are ${between.toFixed(2)} of 1 apart on average, over ${counted(betweenPairs, 'pair')}.`;
