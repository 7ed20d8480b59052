import { crowdedCommons } from '../../../scene/commons.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import styles from './overview.module.css';

/** Tells that the territories say little about who works together, where that is so, and how to see one collaboration by itself. */
export function CommonsNote() {
  const outside = useSnapshot(({ map }) => crowdedCommons(map.network));
  const all = useSnapshot(({ map }) => map.network.organisations.size);
  if (outside === null) return null;
  return (
    <p className={styles.note}>
      {outside} of {all} organisations belong to no single territory: they take part in several collaborations, or in
      none. So the outlines on the map say little about who works together. To see one collaboration by itself, choose
      “Only” beside its name under “Collaboration” in the filters.
    </p>
  );
}
