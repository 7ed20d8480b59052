import type { CSSProperties } from 'react';
import { useMemo, useState } from 'react';
import { compareMatrices } from '../../../analysis/compare/pair/compareMatrices.ts';
import { differenceMethod, roleMatrixMethod } from '../../../analysis/compare/comparisonCards.ts';
import { differenceInWords, leftOverInWords } from '../../../analysis/compare/pair/differenceWords.ts';
import { roleChanges } from '../../../analysis/compare/pair/roleChanges.ts';
import { roleChangesInWords } from '../../../analysis/compare/pair/roleChangeWords.ts';
import { roleMatrix } from '../../../analysis/compare/pair/roleMatrix.ts';
import { because } from '../../../analysis/results/because.ts';
import type { Because } from '../../../analysis/results/result.ts';
import { sideHues } from '../../../scene/difference/sideHues.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { comparedPanes } from '../../../view/comparisonChanges.ts';
import { scopeOf } from '../../../view/paneScope.ts';
import type { ComparisonWay } from '../../../view/viewState.ts';
import { HowFound } from '../HowFound.tsx';
import { useLitMeasure } from '../measures/litMeasure.ts';
import { ChosenTies } from './ChosenTies.tsx';
import styles from './pair.module.css';
import { PairClasses } from './PairClasses.tsx';
import { PairDrawing } from './PairDrawing.tsx';
import { PairHead } from './PairHead.tsx';
import type { ChosenCell } from './RoleMatrix.tsx';
import { RoleMatrix } from './RoleMatrix.tsx';
import type { Pair } from './usePair.ts';
import { usePair } from './usePair.ts';

interface PairViewProps {
  readonly way: Exclude<ComparisonWay, 'side-by-side'>;
}

/** Two panes in one picture: laid over each other, what differs alone, or role by role. */
export default function PairView({ way }: PairViewProps) {
  const pair = usePair();
  return pair === null ? (
    <p className={styles.words}>Choose two panes to compare.</p>
  ) : (
    <PairOf key={`${pair.a.pane.id} ${pair.b.pane.id}`} pair={pair} way={way} />
  );
}

function PairOf({ pair, way }: PairViewProps & { readonly pair: Pair }) {
  const { network, a, b, difference } = pair;
  const hues = sideHues(useTheme());
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  const cell = useCell(pair, way === 'matrix' ? chosen : null);
  const measured = useMeasured(pair);
  const lit = cell ?? measured;
  const rolesInWords = useRolesInWords(pair);
  return (
    <section
      className={styles.pair}
      aria-label="A and B"
      data-way={way}
      style={{ '--side-a': hues.a, '--side-b': hues.b } as CSSProperties}
    >
      <div className={styles.said}>
        <PairHead pair={pair} />
        <p className={styles.words}>
          {differenceInWords(network, difference, a.title, b.title)} {leftOverInWords([a.visible, b.visible])}{' '}
          {rolesInWords} <HowFound methods={way === 'matrix' ? matrixMethods : differenceMethods} />
        </p>
        {way !== 'matrix' && <PairClasses pair={pair} way={way} />}
      </div>
      {way === 'matrix' && <RoleMatrix pair={pair} chosen={chosen} onChoose={setChosen} />}
      {/* The drawing stays when the way of comparing changes. */}
      <div key="drawing" className={styles.beside}>
        <PairDrawing pair={pair} way={way === 'difference' ? 'difference' : 'overlay'} lit={lit} />
        {way === 'matrix' && <ChosenTies pair={pair} chosen={chosen} lit={cell} />}
      </div>
    </section>
  );
}

/** Who has another role on each side; null where nobody has. */
function useRolesInWords({ network, a, b, difference }: Pair): string | null {
  return useMemo(() => {
    const changes = roleChanges(network, scopeOf(network, a.pane), scopeOf(network, b.pane), difference);
    return roleChangesInWords(network, changes, a.title, b.title);
  }, [network, a, b, difference]);
}

const differenceMethods = [differenceMethod];
const matrixMethods = [roleMatrixMethod, differenceMethod];

/** The relationships of a cell on both sides. */
function useCell({ a, b, roles }: Pair, chosen: ChosenCell | null): Because | null {
  return useMemo(() => {
    if (chosen === null) return null;
    const { cells } = compareMatrices(roleMatrix(a.visible, roles), roleMatrix(b.visible, roles));
    return union([cells[chosen.from][chosen.to].a.because, cells[chosen.from][chosen.to].b.because]);
  }, [a, b, roles, chosen]);
}

/** What produced the lit measure on both sides. */
function useMeasured({ a, b }: Pair): Because | null {
  const lit = useLitMeasure();
  const ids = useSnapshot(({ view }) =>
    comparedPanes(view)
      .map(({ id }) => id)
      .join(' '),
  );
  return useMemo(() => {
    if (lit === null) return null;
    const places = ids.split(' ');
    return union([a, b].flatMap(({ pane }) => lit[places.indexOf(pane.id)] ?? []));
  }, [lit, ids, a, b]);
}

const union = (reasons: readonly Because[]): Because =>
  because({
    organisations: reasons.flatMap(({ organisations }) => organisations),
    relationships: reasons.flatMap(({ relationships }) => relationships),
    collaborations: [],
  });
