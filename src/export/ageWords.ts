import { recordedDateWords } from '../analysis/dateWords.ts';
import type { MapTitle } from '../domain/network.ts';

/** "Made on 28 November 2026."; empty where the day is not known. */
export const madeWords = (today: string | undefined): string =>
  today === undefined ? '' : `Made on ${recordedDateWords(today)}.`;

/** How old the facts of a map are: "Facts last checked: May 2024." */
export const checkedWords = ({ asOf }: Pick<MapTitle, 'asOf'>): string =>
  asOf === null ? 'Date of checking not recorded.' : `Facts last checked: ${recordedDateWords(asOf)}.`;

/** When a file was made, and how old its facts are. */
export const ageWords = (about: Pick<MapTitle, 'asOf'>, today: string | undefined): string =>
  [madeWords(today), checkedWords(about)].filter((words) => words !== '').join(' ');
