import { useMemo } from 'react';
import type { RelationshipId } from '../../../domain/ids.ts';
import { disputesOf } from '../../../domain/remarks.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { Section } from './Section.tsx';
import { SaidList } from './SaidList.tsx';

/** What a room says against a relationship, until it is settled. The record itself is as it was. */
export function Disputes({ relationship }: { readonly relationship: RelationshipId }) {
  const document = useSnapshot(({ map }) => map.document);
  const disputes = useMemo(() => disputesOf(document, relationship), [document, relationship]);
  if (disputes.length === 0) return null;
  return (
    <Section title="Disputed" count={disputes.length}>
      <SaidList remarks={disputes} wordless="Somebody doubts it." />
    </Section>
  );
}
