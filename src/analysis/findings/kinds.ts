import type { FindingKind } from './finding.ts';
import { gaps } from './kinds/gaps.ts';
import { governanceForm } from './kinds/governanceForm.ts';
import { manyPayers } from './kinds/manyPayers.ts';
import { moneyWithoutAccount } from './kinds/moneyWithoutAccount.ts';
import { notRecorded } from './kinds/notRecorded.ts';
import { reportingBurden } from './kinds/reportingBurden.ts';
import { scrutiny } from './kinds/scrutiny.ts';
import { voice } from './kinds/voice.ts';

/** Every kind of finding. A new one is one file in `kinds/` and one line here. */
export const findingKinds: readonly FindingKind[] = [
  gaps,
  notRecorded,
  manyPayers,
  reportingBurden,
  governanceForm,
  moneyWithoutAccount,
  voice,
  scrutiny,
];
