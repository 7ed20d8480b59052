import { useMemo } from 'react';
import { missingWords } from '../../../analysis/remarkRows.ts';
import type { OrganisationId } from '../../../domain/ids.ts';
import { saidMissingAt } from '../../../domain/remarks.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { SaidList } from './SaidList.tsx';
import { Section } from './Section.tsx';

/** Relationships that a room says are missing here, until that is settled. Dots on the map: it is not on record. */
export function SaidMissing({ organisation }: { readonly organisation: OrganisationId }) {
  const { network, document } = useSnapshot(({ map }) => map);
  const missing = useMemo(() => saidMissingAt(document, organisation), [document, organisation]);
  if (missing.length === 0) return null;
  return (
    <Section title="Said to be missing" count={missing.length}>
      <SaidList remarks={missing} about={(remark) => missingWords(network, remark)} />
    </Section>
  );
}
