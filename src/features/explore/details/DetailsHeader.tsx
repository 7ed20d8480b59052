import { ArrowLeft, ArrowRight, PinOff, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { OrganisationId } from '../../../domain/ids.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { clearSelection, unpin } from '../../../view/changes.ts';
import { detailsHeadingId } from './detailsHeadingId.ts';
import { returnFocus } from './returnFocus.ts';
import { backId, forwardId, useTrail } from './useTrail.ts';
import styles from './header.module.css';

interface DetailsHeaderProps {
  /** Mark and a few words over the name: what sort of thing, and where. */
  readonly sample: ReactNode;
  readonly above: string;
  readonly title: string;
  /** The title is a phrase and not a name, and stands smaller. */
  readonly isPhrase?: boolean;
  readonly sentence: string;
  /** An organisation that may be held in place. */
  readonly organisation?: OrganisationId;
  readonly children?: ReactNode;
}

/** What is looked at, in a name and a sentence, and the ways on from here. */
export function DetailsHeader({
  sample,
  above,
  title,
  isPhrase = false,
  sentence,
  organisation,
  children,
}: DetailsHeaderProps) {
  const store = useExplorerStore();
  const trail = useTrail();
  const isPinned = useSnapshot(
    (snapshot) => organisation !== undefined && firstPaneOf(snapshot).pins.has(organisation),
  );
  const takePinOut = () => {
    if (organisation !== undefined) store.getState().commit(onView(unpin(organisation)));
    document.getElementById(detailsHeadingId)?.focus();
  };
  const close = () => {
    flushSync(() => {
      store.getState().commit(onView(clearSelection));
    });
    returnFocus(organisation ?? null);
  };
  return (
    <header className={styles.header}>
      <div className={styles.above}>
        {sample}
        <span className={styles.kind} dir="auto">
          {above}
        </span>
        {trail.isLong && (
          <>
            <IconButton id={backId} label="Back" isOff={!trail.canGoBack} onClick={trail.goBack}>
              <ArrowLeft size={17} aria-hidden="true" />
            </IconButton>
            <IconButton id={forwardId} label="Forward" isOff={!trail.canGoForward} onClick={trail.goForward}>
              <ArrowRight size={17} aria-hidden="true" />
            </IconButton>
          </>
        )}
        {isPinned && (
          <IconButton label="Unpin" onClick={takePinOut}>
            <PinOff size={17} aria-hidden="true" />
          </IconButton>
        )}
        <IconButton label="Close details" onClick={close}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <h2 id={detailsHeadingId} tabIndex={-1} className={styles.title} data-phrase={isPhrase || undefined}>
        <bdi>{title}</bdi>
      </h2>
      <p className={styles.sentence} dir="auto">
        {sentence}
      </p>
      {children}
    </header>
  );
}

interface IconButtonProps {
  readonly id?: string;
  readonly label: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Stays in the tab order when it has nothing to do, so that the focus is not lost under the reader's hand. */
function IconButton({ id, label, isOff = false, onClick, children }: IconButtonProps) {
  return (
    <button
      id={id}
      type="button"
      className={`${controls.icon ?? ''} ${styles.icon ?? ''}`}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </button>
  );
}
