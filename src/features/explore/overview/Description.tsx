import { useState } from 'react';
import controls from '../../../ui/controls.module.css';
import styles from './overview.module.css';

/** Longer than this and the rest waits behind a button, so that the panel's first screen is not one paragraph. */
const shortLength = 220;

export function Description({ text }: { readonly text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  const isLong = text.length > shortLength;
  return (
    <>
      <p className={styles.description} dir="auto">
        {isLong && !isWhole ? beginning(text) : text}
      </p>
      {isLong && (
        <button
          type="button"
          className={controls.link}
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? 'Read less' : 'Read more'}
        </button>
      )}
    </>
  );
}

/** As many whole sentences as fit, or else as many whole words. */
function beginning(text: string): string {
  const room = text.slice(0, shortLength);
  const sentence = room.lastIndexOf('. ');
  if (sentence > shortLength / 3) return room.slice(0, sentence + 1);
  return `${room.slice(0, Math.max(1, room.lastIndexOf(' ')))} …`;
}
