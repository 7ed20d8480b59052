import type { Mode } from '../../view/viewState.ts';
import styles from './SkipLink.module.css';

/** The first thing a keyboard meets: past the bar, to what the page is about. */
export function SkipLink({ mode }: { readonly mode: Mode }) {
  return (
    <a className={styles.skip} href="#view" onClick={skipToView}>
      Skip to the {{ explore: 'map', compare: 'comparison', present: 'story' }[mode]}
    </a>
  );
}

/** It moves the focus itself: its `#view` would be taken for a link to a view. */
function skipToView(event: React.MouseEvent) {
  event.preventDefault();
  const view = document.getElementById('view');
  (view?.querySelector<HTMLElement>('[tabindex="0"], button') ?? view)?.focus();
}
