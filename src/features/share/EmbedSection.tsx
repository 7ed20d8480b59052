import { useState } from 'react';
import type { Snapshot } from '../../store/snapshot.ts';
import type { AddressOf } from './addressing.ts';
import { isOnSite } from './addressing.ts';
import { CopyField } from './CopyField.tsx';
import { embedSnippet, frameLimits } from './embedSnippet.ts';
import styles from './ShareDialog.module.css';
import type { PackedMap } from './usePackedMap.ts';
import { WithData } from './WithData.tsx';

interface EmbedSectionProps {
  readonly snapshot: Snapshot;
  readonly addressOf: AddressOf;
  readonly packed: PackedMap;
  readonly onPack: () => void;
  readonly onSaveCopy: () => void;
}

/** A frame of the view for another web page. */
export function EmbedSection({ snapshot, addressOf, packed, onPack, onSaveCopy }: EmbedSectionProps) {
  const [title, setTitle] = useState(snapshot.map.document.title);
  const [width, setWidth] = useState('800');
  const [height, setHeight] = useState('600');
  const snippet = (data: string | null) =>
    embedSnippet({
      address: addressOf(snapshot, { isEmbedded: true, ...(data !== null && { packed: data }) }),
      title,
      width: Number(width) || frameLimits.least,
      height: Number(height) || frameLimits.least,
    });
  const field = (data: string | null, isAsked = false) => (
    <CopyField
      name="HTML"
      text={snippet(data)}
      action="Copy HTML"
      copied="HTML copied."
      rows={4}
      takesFocus={isAsked}
    />
  );
  return (
    <section className={styles.section} aria-labelledby="share-embed">
      <h3 id="share-embed" className={styles.title}>
        Embed
      </h3>
      <p>
        A frame that shows this view in another web page, to be explored there. It keeps nothing on its visitors’
        computers.
      </p>
      <div className={styles.sizes}>
        <label className={styles.wide}>
          Title
          <input
            type="text"
            className={styles.field}
            value={title}
            onChange={(event) => {
              setTitle(event.target.value);
            }}
          />
        </label>
        <PixelField label="Width" value={width} onChange={setWidth} />
        <PixelField label="Height" value={height} onChange={setHeight} />
      </div>
      {isOnSite(snapshot) ? (
        field(null)
      ) : (
        <>
          <p className={styles.note}>
            The map is on this computer only, and visitors of another page do not have it: the frame must carry it.
          </p>
          <WithData state={packed} action="Make a frame with data" onPack={onPack} onSaveCopy={onSaveCopy}>
            {field}
          </WithData>
        </>
      )}
    </section>
  );
}

interface PixelFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PixelField({ label, value, onChange }: PixelFieldProps) {
  return (
    <label>
      {label}, pixels
      <input
        type="number"
        className={styles.field}
        min={frameLimits.least}
        max={frameLimits.most}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
