import { ListChecks } from 'lucide-react';
import controls from '../../../ui/controls.module.css';
import { openRoom } from '../../../ui/room/roomStore.ts';

/** Opens the log of all that the room said. */
export function SessionLogButton({ tabIndex }: { readonly tabIndex: 0 | -1 }) {
  return (
    <button
      type="button"
      className={controls.icon}
      tabIndex={tabIndex}
      aria-label="Session log"
      title="Session log: what the room said"
      onClick={() => {
        openRoom('log');
      }}
    >
      <ListChecks size={18} aria-hidden="true" />
    </button>
  );
}
