import { useMemo } from 'react';
import type { Network } from '../../domain/network.ts';
import type { Term } from '../../domain/vocabulary.ts';
import { audienceKeyOf } from '../../scene/vocabularyLooks.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { EvidenceLegend, WholeAudienceSample } from '../legend/EvidenceLegend.tsx';
import { AudienceSample } from '../legend/LineSample.tsx';
import styles from './AudienceLegend.module.css';

/** What the lines mean, for the audiences that are drawn: the five with a look of their own, and all others together; under the evidence lens, what dashes mean as well. */
export function AudienceLegend({ visible }: { readonly visible: Network }) {
  const rows = useMemo(() => rowsOf(visible), [visible]);
  const isUnderLens = useSnapshot((snapshot) => firstPaneOf(snapshot).lens === 'evidence');
  if (rows.length === 0) return null;
  return (
    <>
      <ul className={styles.legend} aria-label="Who the arrow points at">
        {rows.map(({ label, audience }) => (
          <li key={label} className={styles.row}>
            {isUnderLens ? <WholeAudienceSample audience={audience} /> : <AudienceSample audience={audience} />}
            {label}
          </li>
        ))}
      </ul>
      {isUnderLens && (
        <EvidenceLegend className={styles.legend} rowClassName={styles.row} sampleClassName={styles.sample} />
      )}
    </>
  );
}

interface LegendRow {
  readonly label: string;
  readonly audience: Term | null;
}

function rowsOf({ relationships, vocabulary }: Network): readonly LegendRow[] {
  const drawn = new Set<string | null>();
  for (const tie of relationships.values()) if (tie.kind === 'accountability') drawn.add(tie.audience);
  const named = [...vocabulary.audiences.values()].filter(({ id }) => drawn.has(id));
  const own = named.filter((audience) => audienceKeyOf(audience, 'hue') !== 'other');
  const others = [...drawn].filter((audience) => own.every(({ id }) => id !== audience));
  const rows: LegendRow[] = own.map((audience) => ({ label: audience.label, audience }));
  return others.length === 0 ? rows : [...rows, { label: 'Another', audience: null }];
}
