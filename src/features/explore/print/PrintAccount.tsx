import type { EntityRef } from '../../../domain/ids.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useTrace } from '../../../ui/analysis/useTrace.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { withdrawalTitle } from '../whatIf/scenarios.ts';
import { useBreakage } from '../whatIf/useBreakage.ts';
import styles from './print.module.css';

/** The line that is traced and what a what-if breaks, in the words of the screen. */
export function PrintAccount() {
  const answer = useTrace();
  const withdrawn = useSnapshot((snapshot) => firstPaneOf(snapshot).withdrawn);
  return (
    <>
      {answer !== null && (
        <section className={styles.list}>
          <h2>Traced line of account</h2>
          <p dir="auto">{answer.sentence.map(({ text }) => text).join('')}</p>
          <p dir="auto">{answer.notes.join(' ')}</p>
        </section>
      )}
      {withdrawn.length > 0 && <WhatBreaks withdrawn={withdrawn} />}
    </>
  );
}

function WhatBreaks({ withdrawn }: { readonly withdrawn: readonly EntityRef[] }) {
  const network = useSnapshot(({ map }) => map.network);
  const { breaks, unknowns } = useBreakage(withdrawn);
  return (
    <section className={styles.list}>
      <h2 dir="auto">What if: {withdrawalTitle(network, withdrawn)}</h2>
      {breaks.length === 0 && <p>The recorded relationships show nothing that breaks.</p>}
      <ul className={styles.sentences}>
        {[...breaks.map(({ text }) => text), ...unknowns].map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
