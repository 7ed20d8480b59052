import { EyeOff } from 'lucide-react';
import type { ChangeEvent, ReactNode } from 'react';
import type { FacetOption } from '../../../analysis/facets.ts';
import type { FacetId } from '../../../analysis/filter.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { onlyTerm, toggleTerm } from '../../../view/changes.ts';
import { countWords, unitOf } from '../../../view/facetGroups.ts';
import styles from './rows.module.css';

interface FacetRowProps {
  readonly facet: FacetId;
  readonly option: FacetOption;
  /** All terms of the group: what "Only" switches off. */
  readonly terms: readonly string[];
  readonly sample: ReactNode;
  /** What the screen shows of the label: its beginning, where a column is narrow. The whole of it is always read out. */
  readonly shown?: string;
  /** The figure as a bar, before the figure itself. */
  readonly bar?: ReactNode;
  readonly roving: RovingRows;
  /** Rows that belong to this one. */
  readonly children?: ReactNode;
}

/** A key for the list's tab stop; a kind and its sector group may share an id. */
export const rowKey = (facet: FacetId, term: string): string => `${facet}:${term}`;

/** One term: a checkbox that shows or hides it, and a button that shows nothing else of its group. */
export function FacetRow({ facet, option, terms, sample, shown = option.label, bar, roving, children }: FacetRowProps) {
  const store = useExplorerStore();
  const { term, label, count, isOn } = option;
  const key = rowKey(facet, term);
  const showOnly = () => {
    store.getState().commit(onView(onlyTerm(facet, term, terms)));
  };
  const change = ({ nativeEvent }: ChangeEvent) => {
    if (nativeEvent instanceof MouseEvent && nativeEvent.altKey) showOnly();
    else store.getState().commit(onView(toggleTerm(facet, term)));
  };
  return (
    <li>
      <div className={styles.row} data-off={!isOn || undefined}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            aria-label={`${label}, ${countWords(count, unitOf(facet, option.counts))}`}
            checked={isOn}
            onChange={change}
            {...roving.main(key)}
          />
          <span className={styles.face} aria-hidden="true">
            {sample !== null && <span className={styles.sample}>{sample}</span>}
            <bdi className={styles.label}>{shown}</bdi>
            {isOn && bar}
            <span className={styles.count}>{isOn ? count : <EyeOff size={16} />}</span>
          </span>
        </label>
        <button
          type="button"
          className={styles.only}
          aria-label={`Only ${label}`}
          onClick={showOnly}
          {...roving.side(key)}
        >
          Only
        </button>
      </div>
      {children}
    </li>
  );
}
