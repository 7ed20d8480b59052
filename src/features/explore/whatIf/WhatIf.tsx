import { lateComponent } from '../../../ui/lateComponent.ts';
import { whatIfHeadingId } from './whatIfHeadingId.ts';

/** What breaks when somebody leaves, before and after side by side. Comes with the first what-if. */
export const WhatIf = lateComponent(async () => (await import('./WhatIfPanel.tsx')).WhatIfPanel);

/** Gives its heading the keyboard, once it is there: Enter keeps, Escape discards. */
export function focusWhatIf(): void {
  void WhatIf.preload().then(() => {
    requestAnimationFrame(() => document.getElementById(whatIfHeadingId)?.focus());
  });
}
