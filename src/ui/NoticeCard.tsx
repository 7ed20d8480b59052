import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import controls from './controls.module.css';
import styles from './NoticeCard.module.css';

interface NoticeCardProps {
  readonly children: ReactNode;
  /** What the reader can do about it, beside the words. */
  readonly action?: ReactNode;
  readonly isError?: boolean;
  /** Left out for a message that stands for as long as it is true. */
  readonly onClose?: (() => void) | undefined;
}

/** A short message over the page, with the button that puts it away. Where it stands is for whoever shows it to say. */
export function NoticeCard({ children, action, isError = false, onClose }: NoticeCardProps) {
  return (
    <div className={styles.card} data-kind={isError ? 'error' : 'note'}>
      <p>{children}</p>
      {action !== undefined && <div className={styles.action}>{action}</div>}
      {onClose !== undefined && (
        <button type="button" className={controls.icon} aria-label="Close this notice" onClick={onClose}>
          <X size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}
