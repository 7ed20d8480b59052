import { accountabilityGap } from './analyses/accountabilityGap.ts';
import { audienceLines } from './analyses/audienceLines.ts';
import { captureExposure } from './analyses/captureExposure.ts';
import { citizensVoice } from './analyses/citizensVoice.ts';
import { continuity } from './analyses/continuity.ts';
import { coordinationGroups } from './analyses/coordinationGroups.ts';
import { democraticAnchorage } from './analyses/democraticAnchorage.ts';
import { evidenceStanding } from './analyses/evidenceStanding.ts';
import { governanceConditions } from './analyses/governanceConditions.ts';
import { governanceMode } from './analyses/governanceMode.ts';
import { lineCompleteness } from './analyses/lineCompleteness.ts';
import { moneyAndAccount } from './analyses/moneyAndAccount.ts';
import { pathsOfAccount } from './analyses/pathsOfAccount.ts';
import {
  accountabilityMeasures,
  allTiesMeasures,
  coordinationMeasures,
  fundingMeasures,
} from './analyses/ordinaryMeasures.ts';
import { reportingBurden } from './analyses/reportingBurden.ts';
import { scrutinyOverlap } from './analyses/scrutinyOverlap.ts';
import { singlePoints } from './analyses/singlePoints.ts';
import { withdrawalOfCentre } from './analyses/withdrawalOfCentre.ts';
import { crossedExpectations } from './analyses/crossedExpectations.ts';
import { modelFingerprint } from './analyses/modelFingerprint.ts';
import { modelsAlike } from './analyses/modelsAlike.ts';
import type { Analysis } from './results/analysis.ts';

/** Every analysis there is, in the order in which reports list them. Adding one is one file in `analyses/` and one line here. */
export const analyses: readonly Analysis<unknown>[] = [
  evidenceStanding,
  lineCompleteness,
  pathsOfAccount,
  accountabilityGap,
  singlePoints,
  audienceLines,
  reportingBurden,
  scrutinyOverlap,
  moneyAndAccount,
  democraticAnchorage,
  citizensVoice,
  captureExposure,
  continuity,
  withdrawalOfCentre,
  governanceMode,
  governanceConditions,
  modelFingerprint,
  modelsAlike,
  coordinationMeasures,
  accountabilityMeasures,
  fundingMeasures,
  allTiesMeasures,
  coordinationGroups,
  crossedExpectations,
];
