import type { Neighbour } from '../../../analysis/neighbours.ts';
import type { OrganisationId } from '../../../domain/ids.ts';
import { missingAudienceWords } from '../../../analysis/gaps.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { NoLineSample } from '../../../ui/legend/LineSample.tsx';
import { accountTerms } from './accountTerms.ts';
import { RowList } from './RowList.tsx';
import { Section } from './Section.tsx';
import { TieRow } from './TieRow.tsx';
import styles from './section.module.css';

interface AccountSectionProps {
  readonly title: 'Answers to' | 'Is answered to by';
  readonly organisation: OrganisationId;
  readonly ties: readonly Neighbour[];
}

/** Lines of account one way, and the audiences to which no line is recorded. */
export function AccountSection({ title, organisation, ties }: AccountSectionProps) {
  const network = useSnapshot(({ map }) => map.network);
  const gaps = title === 'Answers to' ? missingAudienceWords(network, organisation) : [];
  return (
    <Section title={title} count={ties.length} terms={accountTerms}>
      <RowList
        label={title}
        items={ties}
        keyOf={({ relationship }) => relationship.id}
        row={(tie, roving) => <TieRow tie={tie} roving={roving} />}
      />
      {ties.length === 0 && gaps.length === 0 && <p className={styles.quiet}>None recorded.</p>}
      {gaps.map((gap) => (
        <p key={gap} className={styles.gap}>
          <NoLineSample />
          {gap}
        </p>
      ))}
    </Section>
  );
}
