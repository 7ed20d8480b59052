import { useEffect, useState } from 'react';
import { scrollWithin } from '../../../ui/table/scrollWithin.ts';
import styles from './TableView.module.css';

interface Section {
  /** Id of the section's heading. */
  readonly id: string;
  readonly label: string;
  readonly shown: number;
  readonly all: number;
}

interface TableJumpsProps {
  readonly scroller: HTMLElement | null;
  readonly sections: readonly Section[];
}

/** The bar stays at the top of the scrolled area; the same height stands in the style sheet. */
const jumpsHeight = 56;

/** Goes to one of the tables below, and shows which of them is on the screen. */
export function TableJumps({ scroller, sections }: TableJumpsProps) {
  const here = useSectionInView(scroller, sections);
  const jump = (id: string) => {
    const heading = document.getElementById(id);
    if (heading === null || scroller === null) return;
    scrollWithin(scroller, heading, jumpsHeight, 'start');
    heading.focus({ preventScroll: true });
  };
  return (
    <nav aria-label="Tables" className={styles.jumps}>
      {sections.map(({ id, label, shown, all }) => (
        <button
          key={id}
          type="button"
          className={styles.jump}
          aria-current={id === here}
          onClick={() => {
            jump(id);
          }}
        >
          {label} <span className={styles.count}>{shown === all ? shown : `${String(shown)} of ${String(all)}`}</span>
        </button>
      ))}
    </nav>
  );
}

/** The section whose rows fill most of the screen: the last one that begins in its upper half. */
function useSectionInView(scroller: HTMLElement | null, sections: readonly Section[]): string | undefined {
  const [here, setHere] = useState(sections[0]?.id);
  const ids = sections.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (scroller === null) return undefined;
    const look = () => {
      const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2;
      const begun = ids
        .split(' ')
        .filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) < middle);
      setHere(begun.at(-1));
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', look);
    };
  }, [scroller, ids]);
  return here;
}
