import { RotateCw } from 'lucide-react';
import { countedInFigures, inFigures } from '../../../analysis/words.ts';
import { verificationLimits } from '../../../analysis/results/verifyNext.ts';
import type { VerifyNext as ToVerifyNext } from '../../../analysis/results/verifyNext.ts';
import { relationshipRef } from '../../../domain/ids.ts';
import type { ToVerify } from '../../../ui/analysis/useVerifyNext.ts';
import controls from '../../../ui/controls.module.css';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import filters from '../filters/filters.module.css';
import { RefRow } from '../findings/RefRow.tsx';
import styles from './lens.module.css';
import { retryRow, verifyRow } from './verifyRows.ts';

interface VerifyNextProps {
  readonly toVerify: ToVerify;
  readonly roving: RovingRows;
}

/** The relationships on which most answers hang, each to be opened; or how far the search has come. */
export function VerifyNext({ toVerify: { next, isPending, progress, problem, retry }, roving }: VerifyNextProps) {
  return (
    <div className={styles.verify}>
      <p role="status" className={isPending ? filters.footnote : 'visually-hidden'}>
        {isPending && searchWords(progress)}
      </p>
      {problem !== null && (
        <p role="alert" className={filters.footnote}>
          {problem}{' '}
          <button type="button" className={controls.link} onClick={retry} {...roving.main(retryRow)}>
            <RotateCw size={14} aria-hidden="true" /> Try again
          </button>
        </p>
      )}
      {!isPending && next !== null && <Listed next={next} roving={roving} />}
    </div>
  );
}

function searchWords(progress: ToVerify['progress']): string {
  if (progress === null) return 'Leaving relationships out one by one …';
  return `Left out ${inFigures(progress.done)} of ${countedInFigures(progress.of, 'relationship')} so far.`;
}

function Listed({ next, roving }: { readonly next: ToVerifyNext; readonly roving: RovingRows }) {
  const { verifications, tried, of, isTooLarge } = next;
  if (isTooLarge)
    return (
      <p className={filters.footnote}>
        Worked out for up to {inFigures(verificationLimits.organisations)} organisations. Filter to see fewer.
      </p>
    );
  if (verifications.length === 0)
    return <p className={filters.footnote}>No answer becomes another when a single relationship is left out.</p>;
  return (
    <>
      <p className={filters.footnote}>
        Without one of these, most answers would be others. Tried {inFigures(tried)} of {inFigures(of)} relationships
        that answers rest on.
      </p>
      <ul aria-label="What to verify next">
        {verifications.slice(0, mostVerified).map(({ relationship, flips }) => (
          <li key={relationship}>
            <RefRow
              to={relationshipRef(relationship)}
              rowKey={verifyRow(relationship)}
              small={[`${countedInFigures(flips.length, 'answer')} would change`]}
              roving={roving}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Work for an afternoon; the next time the list is another. */
export const mostVerified = 10;
