import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { overviewQuestions } from '../../../analysis/overviewQuestions.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { AudienceSample } from '../../../ui/legend/LineSample.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { askQuestion } from './askQuestion.ts';
import styles from './overview.module.css';

interface QuestionsProps {
  /** Rows of what stands under them and shares their one stop for Tab. */
  readonly further: readonly string[];
  readonly children: (roving: RovingRows) => ReactNode;
}

/** Questions that this map can answer; choosing one shows the answer on the map. */
export function Questions({ further, children }: QuestionsProps) {
  const store = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const questions = overviewQuestions(network);
  const roving = useRovingRows([...questions.map(({ id }) => id), ...further]);
  return (
    <div className={styles.ways} onKeyDown={roving.onKeyDown}>
      {questions.length > 0 && (
        <div className={styles.section}>
          <h3>Start with a question</h3>
          <ul className={styles.questions}>
            {questions.map((question) => (
              <li key={question.id}>
                <button
                  type="button"
                  className={styles.question}
                  onClick={() => {
                    store.getState().commit(onView(askQuestion(question)));
                  }}
                  {...roving.main(question.id)}
                >
                  <AudienceSample audience={question.audience} />
                  <span className={styles.words}>
                    <span className={styles.ask}>{question.question}</span>
                    <span className={styles.answer} dir="auto">
                      {question.answer}
                    </span>
                  </span>
                  <ChevronRight size={18} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {children(roving)}
    </div>
  );
}
