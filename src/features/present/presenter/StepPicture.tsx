import styles from './PresenterWindow.module.css';

interface StepPictureProps {
  /** Address of the picture; null until it has come. */
  readonly picture: string | null;
  readonly isBlack?: boolean;
}

/** A step small, for the eye: its words stand beside it. Keeps its room while the picture is on its way. */
export function StepPicture({ picture, isBlack = false }: StepPictureProps) {
  return (
    <div className={styles.picture} data-black={isBlack || undefined}>
      {picture !== null && <img src={picture} alt="" />}
    </div>
  );
}
