import { Check, CircleHelp, RefreshCw, TrendingDown } from 'lucide-react';
import { verdictWords } from '../../analysis/findings/verdictWords.ts';
import type { Verdict } from '../../analysis/results/result.ts';
import styles from './VerdictChip.module.css';

const icons = { holds: Check, weakens: TrendingDown, flips: RefreshCw } as const;

interface VerdictChipProps {
  readonly verdict: Verdict | null;
  /** Without its frame, where many stand below each other. */
  readonly isQuiet?: boolean;
}

/** What became of an answer on other beliefs: a sign and a word, and for those who point at it what the word means. */
export function VerdictChip({ verdict, isQuiet = false }: VerdictChipProps) {
  const Icon = verdict === null ? CircleHelp : icons[verdict];
  const { label, meaning } = verdictWords(verdict);
  return (
    <span className={isQuiet ? styles.quiet : styles.chip} data-verdict={verdict ?? 'untested'} title={meaning}>
      <Icon size={14} aria-hidden="true" />
      <span className="visually-hidden">Evidence: </span>
      {label}
    </span>
  );
}
