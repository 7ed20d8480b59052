import { relationshipSentence } from '../../../analysis/relationshipSentence.ts';
import { saidGroups } from '../../../analysis/missingInWords.ts';
import { sentenceGroups } from '../../../analysis/sentenceGroups.ts';
import { disputedIn, remarksOf } from '../../../domain/remarks.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import styles from './print.module.css';

/** Everything that is shown, in sentences, gathered as on the screen. */
export function PrintSentences() {
  const visible = useSnapshot(visibleOf);
  const disputed = useSnapshot(({ map }) => disputedIn(map.document));
  const remarks = useSnapshot(({ map }) => remarksOf(map.document));
  const by = useSnapshot((snapshot) => firstPaneOf(snapshot).sentencesBy);
  return (
    <>
      {[...sentenceGroups(visible, by), ...saidGroups(visible, remarks)].map(
        ({ key, title, note, about, parts, alone }) => (
          <section key={key} className={styles.list}>
            <h2 dir="auto">{note === undefined ? title : `${title} (${note})`}</h2>
            {about.map((sentence) => (
              <p key={sentence} dir="auto">
                {sentence}
              </p>
            ))}
            {parts.map((part) => (
              <div key={part.key}>
                <h3 dir="auto">{part.title}</h3>
                <ul className={styles.sentences}>
                  {part.ties.map((id) => (
                    <li key={id} dir="auto">
                      {relationshipSentence(visible, id)}
                      {disputed.has(id) && ' Disputed.'}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            {alone.length > 0 && (
              <ul className={styles.sentences}>
                {alone.map((id) => (
                  <li key={id} dir="auto">
                    {visible.organisations.get(id)?.name ?? id}: no relationship recorded.
                  </li>
                ))}
              </ul>
            )}
          </section>
        ),
      )}
    </>
  );
}
