import { fullWithdrawal } from '../../../analysis/analyses/withdrawal.ts';
import { asOfOf } from '../../../analysis/asOf.ts';
import { defaultThresholds } from '../../../analysis/results/thresholds.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { filteredOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useTrace } from '../../../ui/analysis/useTrace.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { breakageOf } from '../whatIf/breakage.ts';
import { withdrawalTitle } from '../whatIf/scenarios.ts';
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

/** Paper is laid out in one turn and cannot wait for a worker: all of it is found on the spot. */
function WhatBreaks({ withdrawn }: { readonly withdrawn: readonly EntityRef[] }) {
  const network = useSnapshot(({ map }) => map.network);
  const visible = useSnapshot(filteredOf);
  const filter = useSnapshot((snapshot) => firstPaneOf(snapshot).filter);
  const question = { network: visible, asOf: asOfOf(filter), thresholds: defaultThresholds };
  const { breaks, unknowns } = breakageOf(visible, fullWithdrawal(question, withdrawn));
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
