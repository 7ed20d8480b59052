import { useId } from 'react';
import { pWords, testWords } from '../../../analysis/compare/chance/chanceWords.ts';
import type { ComparisonAnswer, StructureDistance } from '../../../analysis/compare/comparison.ts';
import { comparisonLevel } from '../../../analysis/compare/comparison.ts';
import { structureMethods } from '../../../analysis/compare/comparisonCards.ts';
import { distanceText, structureInWords } from '../../../analysis/compare/wholes/structureWords.ts';
import type { RowStop } from '../../../ui/useRovingRows.ts';
import { HowFound } from '../HowFound.tsx';
import type { ComparedSide } from '../measures/comparedSides.ts';
import styles from './wholes.module.css';

interface WholesProps {
  readonly structure: ComparisonAnswer['structure'];
  readonly sides: readonly ComparedSide[];
  /** Of how this is found. */
  readonly stop: RowStop;
}

/** How far the panes are apart as wholes, whoever takes part in them. */
export function Wholes({ structure, sides, stop }: WholesProps) {
  const headingId = useId();
  if (structure.length === 0) return null;
  const pairs = [...new Map(structure.map(({ sides: pair }) => [pair.join(' '), pair])).values()];
  const of = (pair: StructureDistance['sides'], measure: StructureDistance['measure']) =>
    structure.find(({ sides: [a, b], measure: own }) => own === measure && a === pair[0] && b === pair[1]);
  return (
    <section className={styles.wholes}>
      <h3 id={headingId}>As wholes, whoever takes part</h3>
      <p>
        {structureInWords(
          structure,
          sides.map(({ title }) => title),
        )}{' '}
        0 means equal structure, 1 none in common. Chance: everybody keeps as many ties of each kind, and only with whom
        is dealt anew.
      </p>
      <table aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">Panes</th>
            <th scope="col">{structureMethods.portrait.name}</th>
            <th scope="col">{structureMethods.triads.name}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.join(' ')}>
              <th scope="row">{pair.map((place) => sides[place]?.short ?? '').join(' and ')}</th>
              <Distance found={of(pair, 'portrait')} />
              <Distance found={of(pair, 'triads')} />
            </tr>
          ))}
        </tbody>
      </table>
      <HowFound methods={Object.values(structureMethods)} stop={stop} />
    </section>
  );
}

function Distance({ found }: { readonly found: StructureDistance | undefined }) {
  if (found === undefined || found.distance === null) return <td>cannot tell</td>;
  const { distance, chance } = found;
  return (
    <td>
      <b>{distanceText(distance)}</b>{' '}
      {chance.kind !== 'tested'
        ? chance.why
        : chance.isLarger || chance.p > comparisonLevel
          ? `${testWords(chance, 'distances')} (p = ${pWords(chance.p)})`
          : testWords(chance, 'distances')}
    </td>
  );
}
