import { answeredMeasure, phasesMeasure } from './accountMeasures.ts';
import type { ComparedMeasure } from './comparedMeasure.ts';
import { centralisationMeasure, densityMeasure } from './coordinationMeasures.ts';
import { audiencesMeasure, citizenLinesMeasure, leadForumsMeasure, linesMeasure } from './lineMeasures.ts';
import { publicStepsMeasure, publicWayMeasure } from './publicWayMeasures.ts';
import { membersMeasure, voluntaryMeasure } from './takingPartMeasures.ts';
import { busiestMeasure, sourcedMeasure } from './tieMeasures.ts';

/**
 * Every measure of a comparison, in the order in which the table lists them. Adding one is one value and one line here.
 */
export const comparedMeasures: readonly ComparedMeasure[] = [
  membersMeasure,
  busiestMeasure,
  voluntaryMeasure,
  linesMeasure,
  audiencesMeasure,
  leadForumsMeasure,
  citizenLinesMeasure,
  densityMeasure,
  centralisationMeasure,
  publicWayMeasure,
  publicStepsMeasure,
  phasesMeasure,
  answeredMeasure,
  sourcedMeasure,
];
