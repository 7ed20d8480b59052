import { useEffect, useState } from 'react';
import styles from './PassingHint.module.css';

const readingMs = 6000;

/** A line that is read once: it leaves after a few seconds, or when the reader does the next thing. */
export function PassingHint({ words }: { readonly words: string }) {
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const leave = () => {
      setRead(true);
    };
    const timer = setTimeout(leave, readingMs);
    addEventListener('keydown', leave, true);
    addEventListener('pointerdown', leave, true);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', leave, true);
      removeEventListener('pointerdown', leave, true);
    };
  }, []);
  return isRead ? null : <p className={styles.hint}>{words}</p>;
}
