import { Route } from 'lucide-react';
import type { OrganisationId } from '../../../domain/ids.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { toggleTrace } from '../trace/toggleTrace.ts';

/** Follows the account of an organisation to the public. */
export function TraceButton({ organisation }: { readonly organisation: OrganisationId }) {
  const explorer = useExplorerStore();
  const isTraced = useSnapshot((snapshot) => {
    const { trace } = firstPaneOf(snapshot);
    return trace?.from === organisation && trace.to === null;
  });
  return (
    <button
      type="button"
      className={isTraced ? controls.primary : controls.button}
      aria-pressed={isTraced}
      aria-keyshortcuts="A"
      onClick={() => {
        toggleTrace(explorer, organisation);
      }}
    >
      <Route size={17} aria-hidden="true" />
      Trace lines
    </button>
  );
}
