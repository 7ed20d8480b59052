import { fingerprintComponents } from '../../../analysis/analyses/fingerprintComponents.ts';
import type { ComparisonAnswer } from '../../../analysis/compare/comparison.ts';
import { collaborationName } from '../../../analysis/names.ts';
import { listWords } from '../../../analysis/words.ts';
import { scopeOf } from '../../../view/paneScope.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import type { ComparedSide } from '../measures/comparedSides.ts';
import { FingerprintRow } from './FingerprintRow.tsx';
import type { ModelMedians } from './modelMedians.ts';
import { useMeaning } from './useMeaning.ts';
import styles from './table.module.css';
import { tableRoles } from '../measures/tableRoles.ts';

interface FingerprintTableProps {
  readonly answer: ComparisonAnswer;
  readonly sides: readonly ComparedSide[];
  readonly models: readonly ModelMedians[];
  readonly labelledBy: string;
  /** Its rows among what can be walked by key. */
  readonly roving: RovingRows;
}

/**
 * One row a component, one column a pane. What the drawing shows stands in every cell as a figure, the medians in a
 * last column.
 */
export function FingerprintTable({ answer, sides, models, labelledBy, roving }: FingerprintTableProps) {
  const meaning = useMeaning();
  return (
    <table
      {...tableRoles.table}
      aria-labelledby={labelledBy}
      className={styles.table}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && meaning.hide()) event.preventDefault();
      }}
    >
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row} className={styles.head}>
          <th {...tableRoles.column}>
            <span className="visually-hidden">Component</span>
          </th>
          {sides.map((side, place) => (
            <th key={side.pane.id} {...tableRoles.column} className={styles.pane}>
              <span className={styles.title}>
                <ModelSign model={side.model} />
                <span>{side.short}</span>
              </span>
              <Nearest side={side} nearest={answer.nearest[place] ?? []} />
            </th>
          ))}
          <th {...tableRoles.column} className="visually-hidden">
            Middle values of the models
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {fingerprintComponents.map((component) => (
          <FingerprintRow
            key={component.id}
            component={component}
            sides={sides}
            fingerprints={answer.fingerprints}
            models={models}
            stop={roving.main(component.id)}
            meaning={meaning}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Which other collaboration looks most like the one that a pane shows. */
function Nearest({
  side,
  nearest,
}: {
  readonly side: ComparedSide;
  readonly nearest: ComparisonAnswer['nearest'][number];
}) {
  const network = useSnapshot(({ map }) => map.network);
  const shown = scopeOf(network, side.pane);
  if (shown.length !== 1) return null;
  return (
    <span className={styles.nearest}>
      {nearest.length === 0
        ? 'Nearest in this dataset: cannot tell, too few components are shared.'
        : `Nearest in this dataset: ${listWords(nearest.map((id) => collaborationName(network, id)))}`}
    </span>
  );
}
