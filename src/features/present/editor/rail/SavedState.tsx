import { Check } from 'lucide-react';
import { useKeeping } from '../../../../ui/KeepingProvider.tsx';
import styles from './rail.module.css';

const words = {
  'as-it-came': '',
  saving: 'Saving…',
  saved: 'Saved',
  unkept: 'Not kept',
  failed: 'Not saved',
} as const;

/** What becomes of the story on this computer: "Saved" only when it is written. */
export function SavedState() {
  const kind = useKeeping(({ status }) => status.kind);
  if (words[kind] === '') return null;
  return (
    <span className={styles.saved} data-keeping={kind}>
      {kind === 'saved' && <Check size={16} aria-hidden />}
      {words[kind]}
    </span>
  );
}
