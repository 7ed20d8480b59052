import { useEffect, useState } from 'react';
import { NoticeCard } from '../../ui/NoticeCard.tsx';
import controls from '../../ui/controls.module.css';
import { keepApp } from './keepApp.ts';

/** Offers a newer build of the app when there is one. It is never put in place unasked. */
export default function UpdateNotice() {
  const [use, setUse] = useState<(() => void) | null>(null);
  useEffect(
    () =>
      keepApp((take) => {
        setUse(() => take);
      }),
    [],
  );
  if (use === null) return null;
  return (
    <NoticeCard
      action={
        <button type="button" className={controls.button} onClick={use}>
          Reload now
        </button>
      }
      onClose={() => {
        setUse(null);
      }}
    >
      A newer version of Polycentric is ready. What you see stays as it is until you reload.
    </NoticeCard>
  );
}
