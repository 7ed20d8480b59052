import { X } from 'lucide-react';
import controls from '../ui/controls.module.css';
import { useExplorer } from '../ui/ExplorerProvider.tsx';
import styles from './Notices.module.css';

/** Short messages that stay until the reader closes them. */
export function Notices() {
  const notices = useExplorer((state) => state.notices);
  const dismiss = useExplorer((state) => state.dismiss);
  return (
    <ul className={styles.notices} aria-label="Notices">
      {notices.map((notice) => (
        <li
          key={notice.text}
          className={styles.notice}
          data-kind={notice.kind}
          role={notice.kind === 'error' ? 'alert' : 'note'}
        >
          <p>{notice.text}</p>
          <button
            type="button"
            className={controls.icon}
            aria-label="Close this notice"
            onClick={() => {
              dismiss(notice);
            }}
          >
            <X size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
