import { MessageSquareWarning } from 'lucide-react';
import controls from '../../../ui/controls.module.css';
import { openRoom } from '../../../ui/room/roomStore.ts';

/** Asks what is said against what is selected. */
export function DisputeButton() {
  return (
    <button
      type="button"
      className={controls.button}
      aria-keyshortcuts="J"
      onClick={() => {
        openRoom('dispute');
      }}
    >
      <MessageSquareWarning size={16} aria-hidden="true" />
      Dispute
    </button>
  );
}
