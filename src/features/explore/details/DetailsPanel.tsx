import { memo, useEffect } from 'react';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { lateComponent } from '../../../ui/lateComponent.ts';
import { detailsHeadingId } from './detailsHeadingId.ts';
import styles from './panel.module.css';

const DetailsBody = lateComponent(async () => (await import('./DetailsBody.tsx')).DetailsBody);

/** Fetches what the panel is made of. */
export const preloadDetails = (): Promise<void> => DetailsBody.preload();

/** Fetches it as soon as the page is there, so that the first thing selected opens at once. */
export function useDetailsPreload(): void {
  useEffect(() => void preloadDetails(), []);
}

/** Gives the heading of what was just selected the focus. The panel is drawn in the turn in which its code is there; its heading is there in the next frame. */
export function focusDetails(): void {
  void preloadDetails().then(() => {
    requestAnimationFrame(() => document.getElementById(detailsHeadingId)?.focus());
  });
}

/** What is selected, in words: what it is, who answers to whom, what is not recorded, and where it comes from. */
export const DetailsPanel = memo(function DetailsPanel() {
  const selection = useSnapshot((snapshot) => firstPaneOf(snapshot).selection);
  if (selection.length === 0) return null;
  return (
    <section aria-label="Details" className={styles.panel}>
      <DetailsBody selection={selection} />
    </section>
  );
});
