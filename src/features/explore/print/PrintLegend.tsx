import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { FacetOption } from '../../../analysis/facets.ts';
import type { FacetId } from '../../../analysis/filter.ts';
import { saidNotes } from '../../../export/picture/saidNotes.ts';
import { saidIn } from '../../../scene/said/markSaid.ts';
import { facetsOf, visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { EvidenceLegend } from '../../../ui/legend/EvidenceLegend.tsx';
import { facetSample } from '../filters/facetSample.tsx';
import { TieSample } from '../../../ui/legend/LineSample.tsx';
import styles from './print.module.css';

/** What the marks on the paper mean: only those that the view shows. */
export function PrintLegend() {
  const facets = useSnapshot(facetsOf);
  const network = useSnapshot(({ map }) => map.network);
  const pane = useSnapshot(firstPaneOf);
  const visible = useSnapshot(visibleOf);
  const document = useSnapshot(({ map }) => map.document);
  const said = useMemo(() => saidIn(document), [document]);
  const shown = (facet: FacetId): readonly FacetOption[] =>
    (facets.get(facet) ?? []).filter(({ isOn, count }) => isOn && count > 0);
  const others = shown('type');
  return (
    <section className={styles.legend} aria-label="Legend">
      <Key
        title="An area is a collaboration"
        options={shown('model')}
        sample={(term) => facetSample(network, 'model', term)}
      />
      <Key
        title="A coloured line: who answers to whom"
        note="The arrow points at whoever holds to account."
        options={shown('audience')}
        sample={(term) => facetSample(network, 'audience', term)}
      />
      <Key
        title="A shape is an organisation"
        options={shown('sector')}
        sample={(term) => facetSample(network, 'sector', term)}
      />
      {pane.lens === 'evidence' && <LensKey />}
      {others.length > 0 && (
        <p className={styles.others}>
          <TieSample isUndirected={false} />
          <span>
            A thin grey line is any other relationship:{' '}
            {others.map(({ label, count }) => `${label.toLowerCase()} ${String(count)}`).join(', ')}.
          </span>
        </p>
      )}
      {saidNotes(pane, visible, said).map((note) => (
        <p key={note} className={styles.others} dir="auto">
          {note}
        </p>
      ))}
    </section>
  );
}

/** What dashes mean while the view is looked at through the evidence lens. */
function LensKey() {
  return (
    <div className={styles.key}>
      <h2>A dash says what a line rests on</h2>
      <EvidenceLegend sampleClassName={styles.sample} />
    </div>
  );
}

interface KeyProps {
  readonly title: string;
  readonly note?: string;
  readonly options: readonly FacetOption[];
  readonly sample: (term: string) => ReactNode;
}

function Key({ title, note, options, sample }: KeyProps) {
  if (options.length === 0) return null;
  return (
    <div className={styles.key}>
      <h2>{title}</h2>
      <ul>
        {options.map(({ term, label, count }) => (
          <li key={term}>
            <span className={styles.sample}>{sample(term)}</span>
            <bdi>{label}</bdi> <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}
