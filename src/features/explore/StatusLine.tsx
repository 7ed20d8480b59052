import { countsWords, visibleOf } from '../../store/selectors.ts';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { KeepingState } from './KeepingState.tsx';
import { useSettledText } from '../../ui/useSettledText.ts';
import styles from './StatusLine.module.css';

/** A slider that is dragged through the years is not read out year by year. */
const joinMs = 500;

interface StatusLineProps {
  /** What the layout is doing, in words; kept out of the spoken status, which is counts alone. */
  readonly layout: string;
}

export function StatusLine({ layout }: StatusLineProps) {
  const counts = useSettledText(countsWords, joinMs);
  const collaborations = useSnapshot((snapshot) => visibleOf(snapshot).collaborations.size);
  return (
    <p className={styles.line} data-over-map="">
      <span role="status">{counts}</span>
      <span className={styles.more}>
        {' · '}
        {collaborations} {collaborations === 1 ? 'collaboration' : 'collaborations'} · {layout}
      </span>
      <KeepingState />
    </p>
  );
}
