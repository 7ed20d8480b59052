import { AccountBar } from './AccountBar.tsx';
import styles from './BarSlot.module.css';

/** Where the bar of a trace stands over the view. Hands out its element, so that the view knows how much of it is covered. */
export function BarSlot({ measured }: { readonly measured: (element: HTMLElement | null) => void }) {
  return (
    <div ref={measured} className={styles.slot} data-over-map="">
      <AccountBar />
    </div>
  );
}
