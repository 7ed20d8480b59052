import { X } from 'lucide-react';
import type { EntityRef } from '../../../domain/ids.ts';
import { organisationKindWords } from '../../../analysis/describe.ts';
import { refName } from '../../../analysis/refName.ts';
import { onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { toggleSelected } from '../../../view/changes.ts';
import { PathsButton } from './AccountControls.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import { EntityRow } from './EntityRow.tsx';
import { RowList } from './RowList.tsx';
import { Section } from './Section.tsx';
import header from './header.module.css';
import styles from './row.module.css';

interface SelectionDetailsProps {
  readonly selection: readonly EntityRef[];
  /** What they have in common, in a sentence or two. */
  readonly sentence: string;
}

/** Several things selected together: which they are; each can be opened or taken out. */
export function SelectionDetails({ selection, sentence }: SelectionDetailsProps) {
  const store = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const [from, to, ...others] = selection;
  return (
    <>
      <DetailsHeader
        sample={null}
        above="Selected together"
        title={`${String(selection.length)} selected`}
        sentence={sentence}
      >
        {from?.kind === 'organisation' && to?.kind === 'organisation' && others.length === 0 && (
          <div className={header.actions}>
            <PathsButton from={from.id} to={to.id} />
          </div>
        )}
      </DetailsHeader>
      <Section title="Selected" isTitleHidden>
        <RowList
          label="Selected"
          items={selection}
          keyOf={({ kind, id }) => `${kind} ${id}`}
          first={8}
          row={(ref, roving) => {
            const name = refName(network, ref);
            return (
              <div className={styles.selected}>
                <EntityRow
                  to={ref}
                  name={name}
                  small={ref.kind === 'organisation' ? [organisationKindWords(network, ref.id)] : []}
                  sample={entitySample(network, ref)}
                  isWide={ref.kind === 'relationship'}
                  roving={roving}
                  rowKey={`${ref.kind} ${ref.id}`}
                />
                <button
                  type="button"
                  className={`${controls.icon ?? ''} ${header.icon ?? ''}`}
                  aria-label={`Take out ${name}`}
                  onClick={() => {
                    store.getState().commit(onView(toggleSelected(ref)));
                  }}
                  {...roving.side(`${ref.kind} ${ref.id}`)}
                >
                  <X size={16} aria-hidden="true" />
                </button>
              </div>
            );
          }}
        />
      </Section>
    </>
  );
}
