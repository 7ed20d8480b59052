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

/** A busy computer takes some frames to draw the panel whose code has just come; after so many something else has been chosen. */
const mostFrames = 60;

/** Gives the heading of what was just selected the focus, as soon as it is there. */
export function focusDetails(): void {
  void preloadDetails().then(() => {
    focusInFrame(mostFrames);
  });
}

function focusInFrame(left: number): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(detailsHeadingId);
    if (heading !== null) heading.focus();
    else if (left > 1) focusInFrame(left - 1);
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
