import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { organisationName } from '../../analysis/names.ts';
import { organisationRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { Point } from './insets.ts';
import type { ChooseIntent, SendIntent } from './intent.ts';
import styles from './NodeChooser.module.css';

interface NodeChooserProps {
  readonly choosing: ChooseIntent;
  readonly visible: Network;
  readonly send: SendIntent;
  onClose(): void;
}

/** Lists the organisations that lie under one finger, and selects the one that is chosen. */
export function NodeChooser({ choosing, visible, send, onClose }: NodeChooserProps) {
  const { among } = choosing;
  const [x, y] = choosing.at;
  const chooser = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const { current: box } = chooser;
    if (box === null) return;
    keepInParent(box, [x, y]);
    box.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [x, y]);

  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={chooser}
      role="dialog"
      // Takes the focus where a browser gives none to a pressed button, so that the press does not close the list first.
      tabIndex={-1}
      aria-label={`${String(among.length)} organisations here`}
      className={styles.chooser}
      onKeyDown={close}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <ul>
        {among.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              onClick={() => {
                onClose();
                send({ type: 'select', ref: organisationRef(id), how: 'only' });
              }}
            >
              {organisationName(visible, id)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const edgePx = 8;

/** Beside the finger, and as a whole inside the map. */
function keepInParent(box: HTMLElement, [x, y]: Point) {
  const parent = box.offsetParent;
  const left = Math.min(x, (parent?.clientWidth ?? 0) - box.offsetWidth - edgePx);
  const top = Math.min(y, (parent?.clientHeight ?? 0) - box.offsetHeight - edgePx);
  box.style.left = `${String(Math.max(edgePx, left))}px`;
  box.style.top = `${String(Math.max(edgePx, top))}px`;
}
