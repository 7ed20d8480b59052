import { countsOf, visibleOf } from '../../store/selectors.ts';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import styles from './StatusLine.module.css';

interface StatusLineProps {
  /** What the layout is doing, in words; kept out of the spoken status, which is counts alone. */
  readonly layout: string;
}

export function StatusLine({ layout }: StatusLineProps) {
  const { organisations, relationships } = useSnapshot(countsOf);
  const collaborations = useSnapshot((snapshot) => visibleOf(snapshot).collaborations.size);
  return (
    <p className={styles.line} data-over-map="">
      <span role="status">
        {organisations.shown} of {organisations.all} organisations · {relationships.shown} of {relationships.all}{' '}
        relationships
      </span>
      <span className={styles.more}>
        {' · '}
        {collaborations} {collaborations === 1 ? 'collaboration' : 'collaborations'} · {layout}
      </span>
    </p>
  );
}
