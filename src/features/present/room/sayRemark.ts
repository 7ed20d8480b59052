import type { Remark } from '../../../domain/document.ts';
import type { NewRemark } from '../../../domain/remarks.ts';
import { addRemark, removeRemark } from '../../../domain/remarks.ts';
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

/** @param remark - Of the open map. */
export function forgetRemark(explorer: ExplorerStore, remark: Remark): void {
  changeDocument(explorer, (document) => removeRemark(document, remark));
  explorer.getState().announce('Removed from the session log. Undo brings it back.');
}
