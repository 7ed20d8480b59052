import type { ReactNode } from 'react';
import controls from '../ui/controls.module.css';
import { useExplorer } from '../ui/ExplorerProvider.tsx';
import { NoticeCard } from '../ui/NoticeCard.tsx';
import styles from './Notices.module.css';

/**
 * Short messages that stay until the reader closes them.
 *
 * @param isErrorsOnly - The others wait until they do not disturb.
 * @param children - Items that stand below them for as long as they are true.
 */
interface NoticesProps {
  readonly isErrorsOnly?: boolean;
  readonly children?: ReactNode;
}

export function Notices({ isErrorsOnly = false, children }: NoticesProps) {
  const notices = useExplorer((state) => state.notices).filter(({ kind }) => !isErrorsOnly || kind === 'error');
  const dismiss = useExplorer((state) => state.dismiss);
  return (
    <ul className={styles.notices} aria-label="Notices">
      {notices.map((notice) => (
        <li key={notice.text}>
          <div role={notice.kind === 'error' ? 'alert' : 'note'}>
            <NoticeCard
              isError={notice.kind === 'error'}
              action={notice.actions?.map(({ label, run }) => (
                <button
                  key={label}
                  type="button"
                  className={controls.link}
                  onClick={() => {
                    dismiss(notice);
                    run();
                  }}
                >
                  {label}
                </button>
              ))}
              onClose={() => {
                dismiss(notice);
              }}
            >
              {notice.text}
            </NoticeCard>
          </div>
        </li>
      ))}
      {children}
    </ul>
  );
}
