import type { FindingKind } from './finding.ts';
import { capture } from './kinds/capture.ts';
import { chokePoints } from './kinds/chokePoints.ts';
import { cliffs } from './kinds/cliffs.ts';
import { gaps } from './kinds/gaps.ts';
import { governanceForm } from './kinds/governanceForm.ts';
import { hardGaps } from './kinds/hardGaps.ts';
import { hollowLines } from './kinds/hollowLines.ts';
import { manyPayers } from './kinds/manyPayers.ts';
import { moneyWithoutAccount } from './kinds/moneyWithoutAccount.ts';
import { notRecorded } from './kinds/notRecorded.ts';
import { reach } from './kinds/reach.ts';
import { reportingBurden } from './kinds/reportingBurden.ts';
import { scrutiny } from './kinds/scrutiny.ts';
import { voice } from './kinds/voice.ts';

/** Every kind of finding. A new one is one file in `kinds/` and one line here. */
export const findingKinds: readonly FindingKind[] = [
  gaps,
  hardGaps,
  notRecorded,
  reach,
  chokePoints,
  manyPayers,
  reportingBurden,
  hollowLines,
  governanceForm,
  moneyWithoutAccount,
  voice,
  scrutiny,
  capture,
  cliffs,
];
