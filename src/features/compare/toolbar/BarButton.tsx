import type { ReactNode } from 'react';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';

interface BarButtonProps {
  /** Its name among the stops of the bar. */
  readonly stop: string;
  readonly tabIndex: 0 | -1;
  /** Why it does nothing now: said on a press instead of it. */
  readonly whyNot?: string | null;
  readonly isPressed?: boolean;
  onPress(): void;
  /** A picture and a word or two. */
  readonly children: ReactNode;
}

/** A button of the bar, which stays where it is and can be reached while it does nothing. */
export function BarButton({ stop, tabIndex, whyNot = null, isPressed, onPress, children }: BarButtonProps) {
  const explorer = useExplorerStore();
  return (
    <button
      type="button"
      className={controls.button}
      tabIndex={tabIndex}
      data-stop={stop}
      aria-disabled={whyNot !== null}
      aria-pressed={isPressed}
      title={whyNot ?? undefined}
      onClick={() => {
        if (whyNot === null) onPress();
        else explorer.getState().announce(`${whyNot}.`);
      }}
    >
      {children}
    </button>
  );
}
