import type { Shown } from './messages.ts';
import { StepPicture } from './StepPicture.tsx';
import styles from './PresenterWindow.module.css';

interface ComingProps {
  readonly shown: Shown;
  /** Address of the picture of the step after this; null until it has come. */
  readonly picture: string | null;
}

/** What comes when the presenter goes on: the next reveal of this step, or the next step. */
export function Coming({ shown: { coming }, picture }: ComingProps) {
  return (
    <section className={styles.coming} aria-labelledby="presenter-next">
      <h2 id="presenter-next" className={styles.label}>
        {coming.kind === 'reveal' ? 'Next: revealed on this step' : 'Next'}
      </h2>
      {coming.kind === 'step' && <StepPicture picture={picture} />}
      {coming.kind === 'reveal' && (
        <p className={styles.nextTitle} dir="auto">
          {coming.text === '' ? 'A change of the picture' : coming.text}
        </p>
      )}
      {coming.kind === 'step' && (
        <>
          <p className={styles.nextTitle} dir="auto">
            {coming.title}
          </p>
          {coming.text !== '' && (
            <p className={styles.nextText} dir="auto">
              {coming.text}
            </p>
          )}
        </>
      )}
      {coming.kind === 'end' && <p>This is the last step.</p>}
    </section>
  );
}
