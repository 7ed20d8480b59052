import { ArrowLeft, ArrowRight, ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { useArrowFocus } from '../../../ui/useArrowFocus.ts';
import { usePageBelow } from '../../../ui/usePageBelow.ts';
import { followTrace, stopTrace } from '../../../view/changes.ts';
import type { Trace } from '../../../view/viewState.ts';
import { returnFocus } from '../details/returnFocus.ts';
import styles from './AccountBar.module.css';

interface TraceActionsProps {
  readonly trace: Trace;
  /** The way that is lit, from 0, of so many. */
  readonly index: number;
  readonly count: number;
  /** On narrow pages the notes are folded; null where they always show, or there are none. */
  readonly fold: { readonly isOpen: boolean; readonly notesId: string; toggle(): void } | null;
}

/** From way to way, more about this one, and out. One stop for Tab, whatever there is to press. */
export function TraceActions({ trace, index, count, fold }: TraceActionsProps) {
  const explorer = useExplorerStore();
  const isPhone = usePageBelow(40);
  const steps = count > 1 ? 2 : 0;
  const buttons = steps + (fold === null ? 0 : 1) + 1;
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(buttons, buttons - 1);
  const step = (name: string, by: 1 | -1, place: number, icon: ReactNode) => (
    <button
      type="button"
      className={controls.icon}
      aria-label={name}
      title={name}
      tabIndex={tabIndexOf(place)}
      onClick={() => {
        explorer.getState().commit(onView(followTrace({ ...trace, route: (index + by + count) % count })));
      }}
    >
      {icon}
    </button>
  );
  return (
    <div ref={container} role="toolbar" aria-label="This trace" className={styles.actions} onKeyDown={onKeyDown}>
      {count > 1 && (
        <span className={styles.stepper}>
          {step('Previous way', -1, 0, <ArrowLeft size={17} aria-hidden="true" />)}
          <span className={styles.place}>{`${String(index + 1)} of ${String(count)}`}</span>
          {step('Next way', 1, 1, <ArrowRight size={17} aria-hidden="true" />)}
        </span>
      )}
      {fold !== null && (
        <button
          type="button"
          className={controls.icon}
          aria-label="More about this line"
          aria-expanded={fold.isOpen}
          aria-controls={fold.isOpen ? fold.notesId : undefined}
          tabIndex={tabIndexOf(steps)}
          onClick={fold.toggle}
        >
          <ChevronDown className={styles.chevron} size={17} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className={isPhone ? controls.icon : controls.button}
        aria-label="Stop tracing"
        tabIndex={tabIndexOf(buttons - 1)}
        onClick={() => {
          flushSync(() => {
            explorer.getState().commit(onView(stopTrace));
          });
          returnFocus(trace.from);
        }}
      >
        <X size={17} aria-hidden="true" />
        {!isPhone && 'Stop tracing'}
      </button>
    </div>
  );
}
