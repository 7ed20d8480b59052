import { useMemo, useState } from 'react';
import { inFigures } from '../../analysis/words.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import controls from '../../ui/controls.module.css';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import type { SharePage } from '../../ui/shareDialog.ts';
import { comfortableLinkLength } from '../../view/link.ts';
import type { StepId } from '../../view/viewState.ts';
import type { AddressOf } from './addressing.ts';
import { isOnSite } from './addressing.ts';
import { CodePicture } from './CodePicture.tsx';
import { CodeSection, NotOnPhones } from './CodeSection.tsx';
import { CopyField } from './CopyField.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { openedInWords } from './openedInWords.ts';
import styles from './ShareDialog.module.css';
import { usePackedMap } from './usePackedMap.ts';
import { WithData } from './WithData.tsx';

interface ShareDialogProps {
  /** The page it opens with. */
  readonly page: SharePage;
  /** The step of the story that is shared; null for what the page shows. */
  readonly step?: StepId | null;
  readonly addressOf: AddressOf;
  /** The map as a file would hold it. */
  readonly fileOf: (snapshot: Snapshot) => string;
  readonly onSaveCopy: () => void;
  readonly onClose: () => void;
}

/** Hands a view over: as a link, as a code for phones, with the map's data, or in a frame of another page. */
export default function ShareDialog({
  page: first,
  step = null,
  addressOf,
  fileOf,
  onSaveCopy,
  onClose,
}: ShareDialogProps) {
  const now = useSnapshot((present) => present);
  const snapshot = useMemo(() => (step === null ? now : atStep(now, step)), [now, step]);
  const [page, setPage] = useState(first);
  const [packed, pack] = usePackedMap(() => fileOf(snapshot));
  const address = addressOf(snapshot);
  const opens = openedInWords(snapshot);
  // An address of a disk leads nowhere from a phone or another page.
  const isReachable = location.protocol !== 'file:';
  if (page === 'code')
    return (
      <DialogFrame title="Scan to open this view" about="code" widthRem={60} onClose={onClose}>
        <div className={styles.large}>
          <CodePicture address={address} opens={opens} />
          {!isOnSite(snapshot) && <NotOnPhones />}
          <p className={styles.address}>{address}</p>
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              setPage('all');
            }}
          >
            More ways to share
          </button>
        </div>
      </DialogFrame>
    );
  return (
    <DialogFrame title="Share" about="all" widthRem={44} onClose={onClose}>
      <LinkSection snapshot={snapshot} address={address} />
      {isReachable && (
        <>
          <CodeSection
            address={address}
            opens={opens}
            isOnSite={isOnSite(snapshot)}
            onEnlarge={() => {
              setPage('code');
            }}
          />
          <section className={styles.section} aria-labelledby="share-data">
            <h3 id="share-data" className={styles.title}>
              Link with data
            </h3>
            <p>
              {isOnSite(snapshot)
                ? 'The map is on this site, so the link above is enough. A link with data carries the map itself, as it is now.'
                : 'A link with data carries the map itself, so that nobody needs the file.'}
            </p>
            <WithData state={packed} action="Make a link with data" onPack={pack} onSaveCopy={onSaveCopy}>
              {(data, isAsked) => <DataLink address={addressOf(snapshot, { packed: data })} isAsked={isAsked} />}
            </WithData>
          </section>
          <EmbedSection
            snapshot={snapshot}
            addressOf={addressOf}
            packed={packed}
            onPack={pack}
            onSaveCopy={onSaveCopy}
          />
        </>
      )}
    </DialogFrame>
  );
}

/** Present, at a step. */
const atStep = (snapshot: Snapshot, step: StepId): Snapshot => ({
  ...snapshot,
  view: { ...snapshot.view, mode: 'present', step },
});

function DataLink({ address, isAsked }: { readonly address: string; readonly isAsked: boolean }) {
  return (
    <>
      <p className={styles.warning}>
        The link has {inFigures(address.length)} characters and holds the whole map. Everybody who has it can read the
        map.
        {address.length > comfortableLinkLength &&
          ' Some programs cut links so long: try it once where you send it, or save a copy and send the file.'}
      </p>
      <CopyField
        name="Link with data"
        text={address}
        action="Copy link with data"
        copied="Link with data copied. Everybody who has it can read the map."
        takesFocus={isAsked}
      />
    </>
  );
}
