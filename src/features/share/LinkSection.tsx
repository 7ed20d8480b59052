import { inFigures } from '../../analysis/words.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { comfortableLinkLength } from '../../view/link.ts';
import { safeFileName } from '../../export/safeFileName.ts';
import { isOnSite } from './addressing.ts';
import { CopyField } from './CopyField.tsx';
import { openedInWords } from './openedInWords.ts';
import styles from './ShareDialog.module.css';

interface LinkSectionProps {
  readonly snapshot: Snapshot;
  readonly address: string;
}

/** The link to what is on the screen, and what somebody else needs beside it. */
export function LinkSection({ snapshot, address }: LinkSectionProps) {
  const { document, origin } = snapshot.map;
  const file = origin.kind === 'file' ? origin.name : safeFileName(document.title, 'json');
  return (
    <section className={styles.section} aria-labelledby="share-link">
      <h3 id="share-link" className={styles.title}>
        Link
      </h3>
      <p>The link opens {openedInWords(snapshot)}.</p>
      <CopyField name="Link" text={address} action="Copy link" copied="Link copied." />
      {!isOnSite(snapshot) && (
        <p className={styles.note}>
          This link carries no data, and the map is on this computer only. Whoever opens the link needs the file “
          <bdi>{file}</bdi>” as well: save a copy and send it along, or use a link with data.
        </p>
      )}
      {location.protocol === 'file:' && (
        <p className={styles.note}>
          This page was opened from a disk. A link to it works on this computer only: send the file itself, or save a
          copy of the map.
        </p>
      )}
      {address.length > comfortableLinkLength && (
        <p className={styles.note}>
          The link has {inFigures(address.length)} characters. Some programs cut links so long: try it once where you
          send it.
        </p>
      )}
    </section>
  );
}
