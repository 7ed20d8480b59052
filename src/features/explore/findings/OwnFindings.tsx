import type { OrganisationId } from '../../../domain/ids.ts';
import { useAnalyses } from '../../../ui/analysis/useAnalyses.ts';
import { useIsInPage } from '../../../ui/stage/InPageProvider.tsx';
import { RowList } from '../details/RowList.tsx';
import { Section } from '../details/Section.tsx';
import { FindingButton } from './FindingButton.tsx';
import styles from './findings.module.css';
import { findingRow } from './findingRows.ts';

/** What stands out that an organisation has a part in: those about it first. A frame of another page asks no analyses for it. */
export function OwnFindings(props: { readonly organisation: OrganisationId }) {
  return useIsInPage() ? null : <Own {...props} />;
}

function Own({ organisation }: { readonly organisation: OrganisationId }) {
  const { findings } = useAnalyses();
  const isAbout = ({ subjects }: (typeof findings)[number]) =>
    subjects.some((subject) => subject.kind === 'organisation' && subject.id === organisation);
  const own = findings.filter((finding) => isAbout(finding) || finding.because.organisations.includes(organisation));
  if (own.length === 0) return null;
  return (
    <Section title="What stands out here" count={own.length}>
      <div className={styles.own}>
        <RowList
          label="What stands out here"
          items={[...own.filter(isAbout), ...own.filter((finding) => !isAbout(finding))]}
          keyOf={({ id }) => findingRow(id)}
          first={3}
          row={(finding, roving) => <FindingButton finding={finding} stop={roving.main(findingRow(finding.id))} />}
        />
      </div>
    </Section>
  );
}
