import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import controls from './controls.module.css';
import styles from './DialogFrame.module.css';

interface DialogFrameProps {
  readonly title: string;
  /** At most; less where the window is narrower. */
  readonly widthRem: number;
  /** What the dialogue is about: when that changes, it is another one, and its heading takes the keyboard anew. */
  readonly about?: string;
  readonly closeLabel?: string;
  /** The first text field takes the keyboard instead of the heading, so that whoever types at once loses nothing. */
  readonly startsInField?: boolean;
  /** Under the title, and never scrolled away. */
  readonly head?: ReactNode;
  /** Under what is scrolled. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
  onClose(): void;
}

/** A dialogue over the page: a heading or a field that takes the keyboard, a way out, and between head and foot what is scrolled. */
export function DialogFrame({
  title,
  widthRem,
  about,
  closeLabel = 'Close',
  startsInField = false,
  head,
  foot,
  children,
  onClose,
}: DialogFrameProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''} style={{ width: `min(${String(widthRem)}rem, 100%)` }}>
        <Inside
          key={about}
          title={title}
          closeLabel={closeLabel}
          startsInField={startsInField}
          head={head}
          foot={foot}
          onClose={onClose}
        >
          {children}
        </Inside>
      </Modal>
    </ModalOverlay>
  );
}

function Inside({
  title,
  closeLabel,
  startsInField,
  head,
  foot,
  children,
  onClose,
}: Omit<DialogFrameProps, 'widthRem' | 'about'>) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const field = startsInField
      ? heading.current?.closest('[role=dialog]')?.querySelector<HTMLElement>(textFields)
      : null;
    (field ?? heading.current)?.focus();
  }, [startsInField]);
  return (
    <Dialog className={styles.dialog ?? ''} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={controls.icon} aria-label={closeLabel} onClick={onClose}>
          <X size={20} aria-hidden />
        </button>
        {head !== undefined && <div className={styles.under}>{head}</div>}
      </div>
      <div className={styles.body}>{children}</div>
      {foot}
    </Dialog>
  );
}

const textFields = 'input[type=text], input[type=search], textarea';
