import type { Remark } from '../../../domain/document.ts';
import type { NewRemark } from '../../../domain/remarks.ts';
import { addRemark, removeRemarks } from '../../../domain/remarks.ts';
import { changeDocument } from '../../../store/changeDocument.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { clock } from '../../../ui/clock.ts';
import { roomStore } from '../../../ui/room/roomStore.ts';

/** Keeps what somebody in the room said, as a step that undo takes back, and remembers who spoke for the next time. */
export function sayRemark(explorer: ExplorerStore, remark: NewRemark): void {
  if (remark.by !== undefined) roomStore.setState({ initials: remark.by });
  const at = new Date(clock()).toISOString();
  changeDocument(explorer, (document) => addRemark(document, remark, at));
}

/** @param remarks - Of the open map; one step takes them all out. */
export function forgetRemarks(explorer: ExplorerStore, remarks: readonly Remark[]): void {
  changeDocument(explorer, (document) => removeRemarks(document, remarks));
  const what =
    remarks.length === 1 && remarks[0]?.kind === 'vote' ? 'One dot is taken back' : 'Removed from the session log';
  explorer.getState().announce(`${what}. Undo brings it back.`);
}
