import { useId } from 'react';
import { useStore } from 'zustand';
import { alikeInWords, betweenWords } from '../../../analysis/compare/words/alikeInWords.ts';
import { roleLabels, roles } from '../../../analysis/roles.ts';
import { inFigures, inSentence, listWords } from '../../../analysis/words.ts';
import { isWallAligned } from '../../../scene/compare/wallScenes.ts';
import { onView } from '../../../store/snapshot.ts';
import { thresholdsStore } from '../../../ui/analysis/thresholdsStore.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { changeComparison } from '../../../view/comparisonChanges.ts';
import { mostMeasured } from './useWallMeasures.ts';
import styles from './Wall.module.css';
import type { WallMeasures } from './wallMeasures.ts';

interface WallHeadProps {
  /** What orders the wall; the model where that is no measure. */
  readonly order: string;
  readonly measures: WallMeasures;
}

/** The question that the wall opens on, its answer, and what orders the pictures. */
export function WallHead({ order, measures: { rows, alike, isPending, problem } }: WallHeadProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const thresholds = useStore(thresholdsStore, (state) => state.thresholds);
  const selectId = useId();
  const options = [
    { value: 'model', label: 'Model' },
    { value: 'name', label: 'Name' },
    ...rows.map(({ id, name }) => ({ value: id, label: name })),
    // A link may ask for a measure before there is any.
    ...(isPending && rows.length === 0 && !ownOrders.includes(order) ? [{ value: order, label: awaited }] : []),
  ];
  const value = options.some((option) => option.value === order) ? order : 'model';
  return (
    <div className={styles.head}>
      <h2>Do collaborations that share a model look alike?</h2>
      <p className={styles.answer} dir="auto">
        {alike === null ? null : [...alikeInWords(network, alike, thresholds), betweenOf(alike)].join(' ')}
      </p>
      {problem !== null && <p className={styles.answer}>{problem}</p>}
      <p className={styles.order}>
        <label htmlFor={selectId}>Order by</label>
        <select
          id={selectId}
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value);
            if (chosen === undefined) return;
            const { commit, announce } = explorer.getState();
            commit(onView(changeComparison({ wall: chosen.value })));
            announce(`Ordered by: ${chosen.label}`);
          }}
        >
          {options.map(({ value: id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        {isPending && <span className={styles.note}>The measures are being worked out …</span>}
        {network.collaborations.size > mostMeasured && (
          <span className={styles.note}>
            Measures order up to {String(mostMeasured)} collaborations, and this map has{' '}
            {inFigures(network.collaborations.size)}.
          </span>
        )}
      </p>
      <p className={styles.note}>
        {laneWords} {isWallAligned(network) ? alignedWords : apartWords}
      </p>
    </div>
  );
}

/** What a model's own distances are held against; the first sentence tells it where it can hold any. */
const betweenOf = ({ value }: NonNullable<WallMeasures['alike']>): string =>
  value === null || value.models.some(({ within }) => within !== null) ? '' : betweenWords(value);

const ownOrders: readonly string[] = ['model', 'name'];
const awaited = 'A measure, being worked out …';

const laneWords = `Each picture has the same lanes, from the top: ${listWords([...roles].reverse().map((role) => inSentence(roleLabels[role])))}. Everything recorded is drawn, in any year.`;
const alignedWords = 'An organisation stands at the same place in each.';
const apartWords = 'With so many collaborations, organisations stand where each picture has room for them.';
