import { wordKey } from '../../../domain/glossaryKey.ts';

/** The words that a list of lines of account may need explained. */
export const accountTerms = [
  wordKey('accountability'),
  wordKey('accountGiver'),
  wordKey('forum'),
  wordKey('audience'),
  wordKey('trace'),
  wordKey('independentRoutes'),
  wordKey('weakestStep'),
];
