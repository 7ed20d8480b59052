import { crowdedCommons } from '../../../scene/commons.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import styles from './overview.module.css';

/** Tells that the territories hold only some of the organisations, where that is so, and how to see one collaboration whole. */
export function CommonsNote() {
  const outside = useSnapshot(({ map }) => crowdedCommons(map.network));
  const all = useSnapshot(({ map }) => map.network.organisations.size);
  if (outside === null) return null;
  return (
    <p className={styles.note}>
      {outside} of {all} organisations stand outside every territory: they take part in several collaborations, or in
      none. So the territories show only part of who works together. To see one collaboration whole, choose “Only”
      beside its name under “Collaboration” in the filters.
    </p>
  );
}
