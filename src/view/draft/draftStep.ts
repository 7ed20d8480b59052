import { shortened } from '../../analysis/words.ts';
import { comfortableTitleLength } from '../story.ts';
import type { PaneView, ViewState } from '../viewState.ts';
import { firstView } from '../viewState.ts';

/** A step as it is proposed. */
export interface DraftStep {
  readonly title: string;
  readonly text: string;
  readonly note: string;
  /** As `stepView` gives it. */
  readonly view: ViewState;
}

/** A step that shows one pane. */
export const stepOn = ({ pane, ...words }: Omit<DraftStep, 'view'> & { readonly pane: PaneView }): DraftStep => ({
  ...words,
  view: { ...firstView, panes: [pane] },
});

/**
 * A title of at most 90 characters: names give way before numbers do.
 *
 * @param withName - Makes the title with a name.
 */
export function titled(name: string, withName: (name: string) => string): string {
  const room = comfortableTitleLength - withName('').length;
  return withName(shortened(name, Math.max(3, room)));
}
