import { Maximize2 } from 'lucide-react';
import controls from '../../ui/controls.module.css';
import { CodePicture } from './CodePicture.tsx';
import styles from './ShareDialog.module.css';

interface CodeSectionProps {
  readonly address: string;
  readonly opens: string;
  /** Otherwise a phone finds no map behind the link. */
  readonly isOnSite: boolean;
  readonly onEnlarge: () => void;
}

/** The same link for phones. */
export function CodeSection({ address, opens, isOnSite, onEnlarge }: CodeSectionProps) {
  return (
    <section className={styles.section} aria-labelledby="share-code">
      <h3 id="share-code" className={styles.title}>
        QR code
      </h3>
      <div className={styles.code}>
        <CodePicture address={address} opens={opens} />
        <div className={styles.beside}>
          <p>The camera of a phone opens the same link. The code is drawn on this computer; nothing is sent.</p>
          {!isOnSite && <NotOnPhones />}
          <button type="button" className={controls.button} onClick={onEnlarge}>
            <Maximize2 size={16} aria-hidden />
            Show large
          </button>
        </div>
      </div>
    </section>
  );
}

export const NotOnPhones = () => (
  <p className={styles.note}>The map is on this computer only: a phone that opens the link is asked for its file.</p>
);
