import { placeWords } from '../placeWords.ts';
import type { Shown } from './messages.ts';
import { StepPicture } from './StepPicture.tsx';
import styles from './PresenterWindow.module.css';

interface NowShownProps {
  readonly shown: Shown;
  /** Address of the picture; null until it has come. */
  readonly picture: string | null;
}

/** What the room sees now. */
export function NowShown({ shown, picture }: NowShownProps) {
  const { at, titles, title, text, reveals, revealed, isBlack, isDetour } = shown;
  const state = isBlack ? 'The screen is black.' : isDetour ? 'On a detour, away from this step.' : '';
  return (
    <section className={styles.now} aria-labelledby="presenter-now">
      <h2 id="presenter-now" className={styles.label}>
        Now: {placeWords(at, titles)}
      </h2>
      <p className="visually-hidden" role="status">
        {`${placeWords(at, titles)}: ${title}. ${state}`}
      </p>
      <StepPicture picture={picture} isBlack={isBlack} />
      <p className={styles.title} dir="auto">
        {title}
      </p>
      {state !== '' && <p className={styles.state}>{state}</p>}
      {text !== '' && (
        <p className={styles.text} dir="auto">
          {text}
        </p>
      )}
      {reveals.length > 0 && (
        <ol className={styles.reveals} aria-label="What is revealed">
          {reveals.map((reveal, place) => (
            <li key={place} data-shown={place < revealed}>
              <span className="visually-hidden">{place < revealed ? 'Shown: ' : 'Held back: '}</span>
              <bdi>{reveal === '' ? 'A change of the picture' : reveal}</bdi>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
