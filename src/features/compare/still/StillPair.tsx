import type { CSSProperties } from 'react';
import { differenceInWords } from '../../../analysis/compare/pair/differenceWords.ts';
import { sideHues } from '../../../scene/difference/sideHues.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { usePaneSize } from '../../../ui/stage/usePaneSize.ts';
import type { ComparisonWay } from '../../../view/viewState.ts';
import { PairDrawing } from '../pair/PairDrawing.tsx';
import { RoleMatrix } from '../pair/RoleMatrix.tsx';
import type { Pair } from '../pair/usePair.ts';
import { usePair } from '../pair/usePair.ts';
import styles from './still.module.css';

interface StillPairProps {
  readonly way: Exclude<ComparisonWay, 'side-by-side'>;
}

/** Two panes in one picture, which of them is A and which B, and how they differ in words. */
export function StillPair({ way }: StillPairProps) {
  const pair = usePair();
  const hues = sideHues(useTheme());
  if (pair === null) return null;
  const { network, a, b, difference } = pair;
  return (
    <div className={styles.pair} style={{ '--side-a': hues.a, '--side-b': hues.b } as CSSProperties}>
      <ul className={styles.sides}>
        {[a, b].map(({ letter, title }) => (
          <li key={letter} className={styles.side} data-side={letter.toLowerCase()}>
            <span className={styles.letter}>{letter}</span> <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      {/* A table has words of its own. */}
      {way !== 'matrix' && <p className={styles.words}>{differenceInWords(network, difference, a.title, b.title)}</p>}
      <div className={styles.drawing}>
        {way === 'matrix' ? (
          <StillMatrix pair={pair} />
        ) : (
          <div className={styles.whole} inert>
            <PairDrawing pair={pair} way={way} lit={null} isStill />
          </div>
        )}
      </div>
    </div>
  );
}

/** CSS pixels that the columns of the table like to be wide; larger words need as much more. */
const tablePx = 760;
/** In a narrower place the table is not made smaller, as nobody could read it, and is scrolled. */
const leastPx = 600;

function StillMatrix({ pair }: { readonly pair: Pair }) {
  const [place, frame] = usePaneSize();
  const [table, laidOut] = usePaneSize();
  const usual = tablePx * rootScale();
  const { width, height } = place ?? { width: usual, height: Infinity };
  const isScrolled = width < leastPx;
  const scale = isScrolled ? 1 : Math.min(width / usual, height / (table?.height ?? 1));
  return (
    <div
      ref={frame}
      className={styles.whole}
      // What is scrolled by fingers is scrolled by keys too.
      {...(isScrolled && { 'data-scrolled': '', tabIndex: 0, role: 'group', 'aria-label': 'Comparison' })}
    >
      <div
        ref={laidOut}
        className={styles.table}
        style={{ width: usual, transform: isScrolled ? undefined : `scale(${String(scale)})` }}
        inert
      >
        <RoleMatrix pair={pair} chosen={null} isStill onChoose={() => undefined} />
      </div>
    </div>
  );
}

/** How much larger words of the page are than on a desk. */
const rootScale = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
