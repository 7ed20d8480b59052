import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { Evidenced } from './evidenceBlocks.ts';
import { basisWords, evidenceBlocks, sourcesOf } from './evidenceBlocks.ts';
import { RowList } from './RowList.tsx';
import { Section } from './Section.tsx';
import { SourceItem } from './SourceItem.tsx';
import styles from './details.module.css';

/** Where a record comes from, and whether a source says it or an editor concluded it. */
export function SourcesSection({ record }: { readonly record: Evidenced }) {
  const sources = useSnapshot(({ map }) => map.network.sources);
  const blocks = evidenceBlocks(record);
  return (
    <Section title="Sources" count={sourcesOf(blocks).length}>
      {record.evidence === null && (
        <p className={styles.quiet}>
          {blocks.length === 0 ? 'Unsourced: none recorded.' : 'None recorded for the record as a whole.'}
        </p>
      )}
      {blocks.map((block) => (
        <div key={JSON.stringify([block.fields, block.basis])} className={styles.evidence}>
          <p className={styles.basis} dir="auto">
            <b>{basisWords(block)}</b>
            {block.note !== null && ` ${block.note}`}
          </p>
          {!block.isSame && (
            <RowList
              label={basisWords(block)}
              items={block.sources}
              keyOf={(id) => id}
              row={(id, roving) => <SourceItem id={id} source={sources.get(id) ?? null} stop={roving.main(id)} />}
            />
          )}
        </div>
      ))}
    </Section>
  );
}
