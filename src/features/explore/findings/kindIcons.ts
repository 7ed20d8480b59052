import type { LucideIcon } from 'lucide-react';
import {
  Banknote,
  CalendarX2,
  CircleDashed,
  EyeOff,
  HandCoins,
  Layers,
  List,
  Megaphone,
  Route,
  ScanEye,
  ShieldAlert,
  Target,
  TriangleAlert,
  Waypoints,
} from 'lucide-react';
import type { FindingKindId } from '../../../analysis/findings/finding.ts';

/** One picture a kind, so that the list can be scanned; the heading beside it says the same. */
export const kindIcons: Readonly<Record<FindingKindId, LucideIcon>> = {
  gaps: TriangleAlert,
  'hard-gaps': ShieldAlert,
  'not-recorded': EyeOff,
  reach: Route,
  'choke-points': Waypoints,
  'many-payers': HandCoins,
  'reporting-burden': List,
  'hollow-lines': CircleDashed,
  'governance-form': Layers,
  'money-without-account': Banknote,
  voice: Megaphone,
  scrutiny: ScanEye,
  capture: Target,
  cliffs: CalendarX2,
};
