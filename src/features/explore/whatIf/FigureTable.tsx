import { useId, useMemo, useState } from 'react';
import { compareWithdrawals } from '../../../analysis/analyses/compareWithdrawals.ts';
import type { Withdrawal } from '../../../analysis/analyses/withdrawal.ts';
import { organisationName } from '../../../analysis/names.ts';
import { inSentence, listWords } from '../../../analysis/words.ts';
import { wordKey } from '../../../domain/glossaryKey.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { Section } from '../details/Section.tsx';
import type { Breakage, Figure } from './breakage.ts';
import type { Scenario } from './scenarios.ts';
import { isSameWithdrawal, scenariosOf } from './scenarios.ts';
import { useBreakage } from './useBreakage.ts';
import styles from './WhatIfPanel.module.css';

interface FigureTableProps {
  readonly withdrawn: readonly EntityRef[];
  readonly breakage: Breakage;
}

/** Before and after side by side, and beside them a what-if that was kept. */
export function FigureTable({ withdrawn, breakage }: FigureTableProps) {
  const { found, figures } = breakage;
  const { document, network } = useSnapshot(({ map }) => map);
  const selectId = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const scenarios = useMemo(
    () => scenariosOf(document, network).filter((scenario) => !isSameWithdrawal(scenario.withdrawn, withdrawn)),
    [document, network, withdrawn],
  );
  const other = chosen === '' ? null : (scenarios.find(({ saved }) => saved.id === chosen) ?? scenarios[0] ?? null);
  return (
    <Section title="Before and after" terms={[wordKey('whatIf'), wordKey('scenario')]}>
      {scenarios.length > 0 && (
        <p className={styles.compare}>
          <label htmlFor={selectId}>Compare with</label>
          <select
            id={selectId}
            value={other?.saved.id ?? ''}
            onChange={(event) => {
              setChosen(event.target.value);
            }}
          >
            {scenarios.map(({ saved }) => (
              <option key={saved.id} value={saved.id}>
                {saved.name}
              </option>
            ))}
            <option value="">nothing</option>
          </select>
        </p>
      )}
      {other === null ? (
        <Figures figures={figures} other={null} />
      ) : (
        <Compared found={found} figures={figures} scenario={other} />
      )}
    </Section>
  );
}

interface ComparedProps {
  readonly found: Withdrawal;
  readonly figures: readonly Figure[];
  readonly scenario: Scenario;
}

/** A third column, and whom both would take the way to the public from. */
function Compared({ found, figures, scenario }: ComparedProps) {
  const network = useSnapshot(({ map }) => map.network);
  const { breakage: other } = useBreakage(scenario.withdrawn);
  const { both } = compareWithdrawals(found, other.found).losePublic;
  return (
    <>
      <Figures figures={figures} other={{ name: scenario.saved.name, figures: other.figures }} />
      <p className={styles.same}>
        {both.length === 0
          ? 'Nobody loses the recorded way to the public in both.'
          : `In both the recorded way to the public ends for ${listWords(both.map((id) => organisationName(network, id)))}.`}
      </p>
    </>
  );
}

interface FiguresProps {
  readonly figures: readonly Figure[];
  readonly other: { readonly name: string; readonly figures: readonly Figure[] } | null;
}

function Figures({ figures, other }: FiguresProps) {
  const otherOf = (id: string) => other?.figures.find((figure) => figure.id === id);
  const isChanged = (figure: Figure | undefined) => figure !== undefined && figure.after !== figure.before;
  const changed = figures.filter((figure) => isChanged(figure) || isChanged(otherOf(figure.id)));
  const same = figures.filter((figure) => !changed.includes(figure) && figure.before !== '0');
  return (
    <>
      <table className={styles.figures}>
        <thead>
          <tr>
            <td />
            <th scope="col">Recorded</th>
            <th scope="col">Without it</th>
            {other !== null && (
              <th scope="col" dir="auto">
                {other.name}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {changed.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figure.label}</th>
              <td>{figure.before}</td>
              <td data-changed={isChanged(figure) || undefined}>{figure.after}</td>
              {other !== null && (
                <td data-changed={isChanged(otherOf(figure.id)) || undefined}>{otherOf(figure.id)?.after ?? '–'}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {same.length > 0 && (
        <p className={styles.same}>
          Unchanged: {same.map(({ label, before }) => `${inSentence(label)} ${before}`).join(', ')}.
        </p>
      )}
    </>
  );
}
