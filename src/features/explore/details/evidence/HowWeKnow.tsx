import { capital } from '../../../../analysis/words.ts';
import { wordKey } from '../../../../domain/glossaryKey.ts';
import { useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { TermButton } from '../../../../ui/glossary/TermButton.tsx';
import { RowList } from '../RowList.tsx';
import { Section } from '../Section.tsx';
import section from '../section.module.css';
import styles from './evidence.module.css';
import type { Evidenced } from './grounds.ts';
import { basisLabel, groundName, groundsOf, numbersInWords, ownGrounds, sourcesOf } from './grounds.ts';
import { SourceRow } from './SourceRow.tsx';

interface HowWeKnowProps {
  readonly record: Evidenced;
  /** What the record is, inside a sentence: "the relationship". */
  readonly whole: string;
}

/** Where a record comes from: whether a source says it or an editor concluded it and how, and the sources with what rests on each. */
export function HowWeKnow({ record, whole }: HowWeKnowProps) {
  const network = useSnapshot(({ map }) => map.network);
  const sources = sourcesOf(record);
  const { evidence } = record;
  const notes = ownGrounds(record).filter(
    ({ of, note, basis }) => of !== null && (note !== null || basis === 'not-found'),
  );
  return (
    <Section title="How do we know?" count={sources.length}>
      <p className={styles.basis} dir="auto">
        {evidence === null ? (
          <Unsourced hasOthers={sources.length > 0} />
        ) : (
          <>
            <b>
              <TermButton
                name={basisLabel(evidence.basis)}
                terms={[wordKey(evidence.basis), wordKey('basis'), wordKey('source')]}
              />
            </b>
            {`${numbered(numbersInWords(sources, evidence.sources))}.`}
            {evidence.note !== null && ` ${evidence.note}`}
          </>
        )}
      </p>
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label="How single fields are known">
          {notes.map((ground, index) => (
            <li key={index} dir="auto">
              <b>{capital(groundName(network, ground, whole))}</b>
              {`: ${basisLabel(ground.basis).toLowerCase()}${numbered(numbersInWords(sources, ground.sources))}. ${ground.note ?? ''}`}
            </li>
          ))}
        </ul>
      )}
      <RowList
        label="Sources"
        items={sources}
        keyOf={(id) => id}
        first={6}
        row={(id, roving) => (
          <SourceRow
            id={id}
            number={sources.indexOf(id) + 1}
            grounds={groundsOf(record).filter((ground) => ground.sources.includes(id))}
            whole={whole}
            roving={roving}
          />
        )}
      />
    </Section>
  );
}

function Unsourced({ hasOthers }: { readonly hasOthers: boolean }) {
  return (
    <span className={section.quiet}>
      <TermButton name="Unsourced" terms={[wordKey('unsourced'), wordKey('source')]} />
      {hasOthers ? ': none recorded for the record as a whole.' : ': none recorded.'}
    </span>
  );
}

const numbered = (numbers: string): string => (numbers === '' ? '' : `, ${numbers}`);
