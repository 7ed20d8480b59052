import { notRecorded } from '../../../../analysis/gaps.ts';
import { recordedDateWords } from '../../../../analysis/dateWords.ts';
import { capital, idWords } from '../../../../analysis/words.ts';
import type { DocumentSource } from '../../../../domain/document.ts';
import { wordKey } from '../../../../domain/glossaryKey.ts';
import { sourceRef } from '../../../../domain/ids.ts';
import type { Source } from '../../../../domain/network.ts';
import { useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { entitySample } from '../../../../ui/legend/entitySample.tsx';
import { DetailsHeader } from '../DetailsHeader.tsx';
import { EntityRow } from '../EntityRow.tsx';
import { SourceLink } from '../evidence/SourceLink.tsx';
import { FactList } from '../FactList.tsx';
import { fileFacts } from '../fileFacts.ts';
import { FocusControls } from '../FocusControls.tsx';
import { NotRecorded } from '../NotRecorded.tsx';
import { RowList } from '../RowList.tsx';
import { Section } from '../Section.tsx';
import { restingRows } from './restingRows.ts';
import { sourceSentence } from './sourceSentence.ts';

const shown: readonly (keyof DocumentSource)[] = ['id', 'title', 'publisher', 'year', 'url', 'kind', 'retrieved'];

/** A source: what it is, where to read it, and every fact that rests on it. */
export function SourceDetails({ source }: { readonly source: Source }) {
  const { network, document } = useSnapshot(({ map }) => map);
  const { id, title, publisher, year, url, kind, retrieved } = source;
  const facts = [
    { name: 'Publisher', value: publisher },
    { name: 'Year', value: year === null ? null : String(year) },
    { name: 'Kind', value: kind === null ? null : capital(idWords(kind)) },
    { name: 'Read on', value: retrieved === null ? null : recordedDateWords(retrieved) },
    { name: 'Where', value: url === null ? null : <SourceLink url={url} title={title} /> },
    { name: 'Id', value: id },
    ...fileFacts(document, 'sources', id, shown),
  ];
  return (
    <>
      <DetailsHeader
        sample={entitySample(network, sourceRef(id))}
        above={['Source', publisher].filter((part) => part !== null).join(' · ')}
        title={title}
        isPhrase
        sentence={sourceSentence(network, id)}
      >
        <FocusControls on={sourceRef(id)} />
      </DetailsHeader>
      <Section title="About the source" terms={[wordKey('source'), wordKey('evidence')]}>
        <FactList facts={facts} />
      </Section>
      {restingRows(network, id).map((group) => (
        <Section
          key={group.title}
          title={`${group.title} that rest on it`}
          count={group.rows.length}
          terms={[wordKey('basis'), wordKey('stated'), wordKey('classified')]}
        >
          <RowList
            label={`${group.title} that rest on it`}
            items={group.rows}
            keyOf={({ on }) => on.id}
            first={6}
            row={({ on, name, what }, roving) => (
              <EntityRow
                to={on}
                name={name}
                small={[what]}
                sample={entitySample(network, on)}
                isWide={on.kind === 'relationship'}
                roving={roving}
              />
            )}
          />
        </Section>
      ))}
      <NotRecorded phrases={notRecorded(network, sourceRef(id))} />
    </>
  );
}
