import { useKeeping } from '../../ui/KeepingProvider.tsx';
import styles from './StatusLine.module.css';

const words = {
  'as-it-came': '',
  saving: 'Saving…',
  saved: 'Saved',
  unkept: 'Not kept',
  failed: 'Not saved',
} as const;

/** Beside the counts: what becomes of the reader's work. "Saved" only when it is written. */
export function KeepingState() {
  const kind = useKeeping(({ status }) => status.kind);
  const text = words[kind];
  if (text === '') return null;
  return (
    <span className={styles.keeping} data-keeping={kind}>
      {' · '}
      {text}
      {kind === 'saved' && <span className={styles.more}> on this computer</span>}
    </span>
  );
}
