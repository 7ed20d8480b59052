import { Disc } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { ViewChange } from '../../../view/changes.ts';
import { focusOn, setDegrees, setDirection } from '../../../view/changes.ts';
import type { Degrees, Direction } from '../../../view/viewState.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { useIsInPage } from '../../../ui/stage/InPageProvider.tsx';
import styles from './header.module.css';

const degrees: readonly { readonly value: Degrees; readonly label: string; readonly name: string }[] = [
  { value: 1, label: '1', name: '1 step out' },
  { value: 2, label: '2', name: '2 steps out' },
  { value: 3, label: '3', name: '3 steps out' },
  { value: 4, label: '4', name: '4 steps out' },
];
const directions: readonly { readonly value: Direction; readonly label: string; readonly name: string }[] = [
  { value: 'both', label: 'Both', name: 'Both ways' },
  { value: 'in', label: 'Incoming', name: 'Incoming' },
  { value: 'out', label: 'Outgoing', name: 'Outgoing' },
];

/**
 * Shows only what lies around the selected thing; how far, and along which lines. In a frame of another page there is none of it, nor
 * of what else can be done: its bars and panels are the whole app's.
 */
export function FocusControls({ on, children }: { readonly on: EntityRef; readonly children?: ReactNode }) {
  const store = useExplorerStore();
  const focus = useSnapshot((snapshot) => firstPaneOf(snapshot).focus);
  const isFocused = focus !== null && sameRef(focus.on, on);
  const isInPage = useIsInPage();
  const run = (change: ViewChange) => {
    store.getState().commit(onView(change));
  };
  if (isInPage) return null;
  return (
    <>
      <div className={styles.actions}>
        <button
          type="button"
          className={isFocused ? controls.primary : controls.button}
          aria-pressed={isFocused}
          aria-keyshortcuts="F"
          onClick={() => {
            run(focusOn(isFocused ? null : on));
          }}
        >
          <Disc size={17} aria-hidden="true" />
          Focus
        </button>
        {children}
      </div>
      {isFocused && (
        <div className={styles.focus}>
          <Choice
            name="Steps from here"
            options={degrees}
            value={focus.degrees}
            onChange={(value) => {
              run(setDegrees(value));
            }}
          />
          <Choice
            name="Lines followed"
            options={directions}
            value={focus.direction}
            onChange={(value) => {
              run(setDirection(value));
            }}
          />
        </div>
      )}
    </>
  );
}
