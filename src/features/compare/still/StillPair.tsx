import type { CSSProperties } from 'react';
import { use, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Because } from '../../../analysis/results/result.ts';
import type { ComparedPane } from '../../../scene/compare/alignSeats.ts';
import { litInPanes } from '../../../scene/compare/litInPanes.ts';
import type { StepPair } from '../../../scene/compare/stepPanes.ts';
import { litOfPair, stepPair, stepPanes } from '../../../scene/compare/stepPanes.ts';
import { HeldBack } from '../../../ui/analysis/HeldBack.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { pairOf } from '../../../view/comparisonChanges.ts';
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
  /** What a lit measure rests on, by pane; null for none. */
  readonly measured: readonly Because[] | null;
}

/** Two panes in one picture, which of them is A and which B, and how they differ in words. */
export function StillPair({ way, measured }: StillPairProps) {
  const pair = usePair();
  const hues = sideHues(useTheme());
  const step = useStepPair(pair, measured);
  if (pair === null || step === null) return null;
  const { network, a, b } = pair;
  // What is counted while something waits would be out of the bag.
  const isWhole = step.difference.relationships.size === step.whole.relationships.size;
  return (
    <div className={styles.pair} style={{ '--side-a': hues.a, '--side-b': hues.b } as CSSProperties}>
      <ul className={styles.sides}>
        {[a, b].map(({ letter, title }, place) => (
          <li
            key={letter}
            className={styles.side}
            data-side={letter.toLowerCase()}
            data-held-back={step.areHeldBack[place] === true || undefined}
          >
            <span className={styles.letter}>{letter}</span> <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      {/* A table has words of its own. */}
      {way !== 'matrix' && (
        <p className={styles.words} data-held-back={isWhole ? undefined : ''}>
          {differenceInWords(network, step.whole, a.title, b.title)}
        </p>
      )}
      {way !== 'matrix' && step.light !== null && <p className="visually-hidden">{step.light}</p>}
      <div className={styles.drawing}>
        {way === 'matrix' ? (
          <StillMatrix pair={pair} />
        ) : (
          <div className={styles.whole} inert>
            <PairDrawing pair={step.drawn} way={way} lit={null} still={step} />
          </div>
        )}
      </div>
    </div>
  );
}

interface ShownPair extends StepPair {
  /** The pair with what is drawn of it by now. */
  readonly drawn: Pair;
  readonly light: string | null;
}

function useStepPair(pair: Pair | null, measured: readonly Because[] | null): ShownPair | null {
  const heldBack = use(HeldBack);
  const panes = useSnapshot(({ view }) => view.panes);
  const lights = useSnapshot(useShallow(({ view }) => (pairOf(view) ?? []).map((pane) => pane.selection)));
  return useMemo(() => {
    if (pair === null) return null;
    const side = ({ pane, visible }: Pair['a'], place: number): ComparedPane => ({
      pane: { ...pane, selection: lights[place] ?? [] },
      world: visible,
      visible,
    });
    const sides = [side(pair.a, 0), side(pair.b, 1)] as const;
    const [, ...compared] = panes;
    const own = litOfPair(
      compared.map((pane) => ({ pane })),
      sides,
      measured,
    );
    const step = stepPair(pair.network, sides, heldBack, own);
    return {
      ...step,
      drawn: { ...pair, difference: step.difference },
      light: litInPanes(pair.network, stepPanes(pair.network, sides, heldBack, own)),
    };
  }, [pair, heldBack, measured, panes, lights]);
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
