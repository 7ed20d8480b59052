import { isCounted } from '../../../analysis/compare/pair/difference.ts';
import { cellInWords } from '../../../analysis/compare/pair/matrixWords.ts';
import { standingInWords } from '../../../analysis/compare/pair/standingWords.ts';
import { relationshipName } from '../../../analysis/describe.ts';
import type { Because } from '../../../analysis/results/result.ts';
import { compareNames } from '../../../analysis/words.ts';
import { relationshipRef } from '../../../domain/ids.ts';
import styles from './lists.module.css';
import { RefList } from './RefList.tsx';
import type { ChosenCell } from './RoleMatrix.tsx';
import type { Pair } from './usePair.ts';

interface ChosenTiesProps {
  readonly pair: Pair;
  readonly chosen: ChosenCell | null;
  /** Of the cell, on both sides. */
  readonly lit: Because | null;
}

/** The relationships of the chosen cell by name, each with the side that has it. */
export function ChosenTies({ pair: { network, difference, a, b }, chosen, lit }: ChosenTiesProps) {
  if (chosen === null || lit === null)
    return <p className={styles.hint}>Choose a cell of the table: its relationships are lit here, and listed.</p>;
  const count = (side: typeof a) => lit.relationships.filter((id) => side.visible.relationships.has(id)).length;
  const words = cellInWords(chosen.from, chosen.to, count(a), count(b));
  const items = lit.relationships
    .flatMap((id) => {
      const entry = difference.relationships.get(id);
      if (entry !== undefined && !isCounted(entry)) return [];
      const where = entry === undefined ? '' : `, ${standingInWords(entry.standing)}`;
      const record = (entry?.twin ?? null) === null ? '' : ', recorded on either side';
      return [{ ref: relationshipRef(id), name: relationshipName(network, id) + where + record }];
    })
    .sort((p, q) => compareNames(p.name, q.name));
  return (
    <div className={styles.ties}>
      <p className={styles.tiesHead}>{words}.</p>
      <RefList label={words} items={items} />
    </div>
  );
}
