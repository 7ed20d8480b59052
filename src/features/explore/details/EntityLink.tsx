import type { EntityRef } from '../../../domain/ids.ts';
import controls from '../../../ui/controls.module.css';
import { useShow } from './useShow.ts';

/** Something inside a text that can be opened. */
export function EntityLink({ to, name }: { readonly to: EntityRef; readonly name: string }) {
  const show = useShow();
  return (
    <button
      type="button"
      className={controls.link}
      onClick={() => {
        show(to);
      }}
    >
      <bdi>{name}</bdi>
    </button>
  );
}
