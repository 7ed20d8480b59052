import styles from '../details/section.module.css';

/** Nothing is recorded, which is not the same as that there is nothing. */
export function NoneRecorded() {
  return <p className={styles.quiet}>None recorded.</p>;
}
