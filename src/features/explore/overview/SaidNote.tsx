import { disputedIn, missingIn } from '../../../domain/remarks.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { MissingSample } from '../../../ui/legend/LineSample.tsx';
import styles from './overview.module.css';

/** What the marks mean that a room has left on the map, while there are any. */
export function SaidNote() {
  const isDisputed = useSnapshot(({ map }) => disputedIn(map.document).size > 0);
  const isMissing = useSnapshot(({ map }) => missingIn(map.document).length > 0);
  return (
    <>
      {isDisputed && <p className={styles.note}>A bubble on a line: the room disputes it.</p>}
      {isMissing && (
        <p className={styles.note}>
          <MissingSample /> A row of dots with a plus, between two organisations: the room says that a relationship is
          missing there. It is not on record, and counts nowhere.
        </p>
      )}
    </>
  );
}
