import type { CSSProperties } from 'react';
import { differenceInWords } from '../../../analysis/compare/pair/differenceWords.ts';
import { sideHues } from '../../../scene/difference/sideHues.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { useWidth } from '../../../ui/lines/useWidth.ts';
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
      <p className={styles.words}>{differenceInWords(network, difference, a.title, b.title)}</p>
      <div className={styles.drawing} inert>
        {way === 'matrix' ? (
          <StillMatrix pair={pair} />
        ) : (
          <div className={styles.whole}>
            <PairDrawing pair={pair} way={way} lit={null} isStill />
          </div>
        )}
      </div>
    </div>
  );
}

/** CSS pixels that the columns of the table like to be wide; larger words need as much more. */
const tablePx = 760;

function StillMatrix({ pair }: { readonly pair: Pair }) {
  const [width, frame] = useWidth();
  const usual = tablePx * rootScale();
  return (
    <div ref={frame} className={styles.whole}>
      <div className={styles.table} style={{ width: usual, transform: `scale(${String(width / usual)})` }}>
        <RoleMatrix pair={pair} chosen={null} isStill onChoose={() => undefined} />
      </div>
    </div>
  );
}

/** How much larger words of the page are than on a desk. */
const rootScale = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
