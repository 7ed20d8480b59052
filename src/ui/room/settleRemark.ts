import type { Remark } from '../../domain/document.ts';
import { resolveRemark } from '../../domain/remarks.ts';
import { changeDocument } from '../../store/changeDocument.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';

/**
 * Marks a question as answered, or a dispute as settled; or takes that back. A step that undo takes back.
 *
 * @param remark - Of the open map.
 */
export function settleRemark(explorer: ExplorerStore, remark: Remark, isResolved: boolean): void {
  changeDocument(explorer, (document) => resolveRemark(document, remark, isResolved));
  const done = remark.kind === 'question' ? 'answered' : 'settled';
  explorer.getState().announce(isResolved ? `Marked as ${done}.` : `No longer marked as ${done}.`);
}
