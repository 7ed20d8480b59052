import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import { useRovingRows } from '../useRovingRows.ts';
import type { LinkedOrganisation } from './linked.ts';
import styles from './LinkedChooser.module.css';

interface LinkedChooserProps {
  /** Whose relationships these are. */
  readonly of: string;
  readonly linked: readonly LinkedOrganisation[];
  /** Which one the list begins with; the first when left out. */
  readonly first: OrganisationId | undefined;
  onChoose(organisation: OrganisationId): void;
  /** The focus has left the list by itself. */
  onLeave(): void;
  onClose(): void;
}

/** The organisations at the other ends of an organisation's relationships, to go to one of them. One stop; arrows move inside. */
export default function LinkedChooser({ of, linked, first, onChoose, onLeave, onClose }: LinkedChooserProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useRovingRows(
    linked.map(({ id }) => id),
    first,
  );
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, []);

  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={box}
      role="dialog"
      tabIndex={-1}
      aria-label={`Go to one of ${String(linked.length)} linked with ${of}`}
      className={styles.chooser}
      onKeyDown={close}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      <p className={styles.title} aria-hidden="true">
        Go to a linked organisation
      </p>
      <ul className={styles.list} onKeyDown={rows.onKeyDown}>
        {linked.map(({ id, name, how }) => (
          <li key={id}>
            <button
              {...rows.main(id)}
              type="button"
              className={styles.choice}
              onClick={() => {
                onChoose(id);
              }}
            >
              <bdi className={styles.name}>{name}</bdi>
              <span className={styles.how}>{how}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
