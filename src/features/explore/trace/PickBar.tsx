import { X } from 'lucide-react';
import { flushSync } from 'react-dom';
import { organisationName } from '../../../analysis/names.ts';
import controls from '../../../ui/controls.module.css';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { returnFocus } from '../details/returnFocus.ts';
import styles from './AccountBar.module.css';
import type { Picking } from './pickStore.ts';

/** Says which of two organisations is to be picked now. It is said aloud when it begins, so it is no live region of its own. */
export function PickBar({ picking }: { readonly picking: Picking }) {
  const network = useSnapshot(({ map }) => map.network);
  const { first, cancel } = picking;
  return (
    <section aria-label="Paths between two organisations" className={styles.bar}>
      <p className={styles.sentence}>
        <strong>{first === null ? 'Pick the first organisation' : 'Pick the second organisation'}</strong>
        {first !== null && (
          <>
            {' '}
            to see all paths to and from <bdi>{organisationName(network, first)}</bdi>
          </>
        )}
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            flushSync(cancel);
            returnFocus(first);
          }}
        >
          <X size={17} aria-hidden="true" />
          Stop picking
        </button>
      </div>
      <p className={styles.notes}>On the map, in a table or from the search box. Escape ends it.</p>
    </section>
  );
}
