import type { FindingKind } from './finding.ts';
import { gaps } from './kinds/gaps.ts';
import { notRecorded } from './kinds/notRecorded.ts';

/** Every kind of finding. A new one is one file in `kinds/` and one line here. */
export const findingKinds: readonly FindingKind[] = [gaps, notRecorded];
