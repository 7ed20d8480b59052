import { DoorOpen, Route } from 'lucide-react';
import type { EntityRef, OrganisationId } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { followTrace } from '../../../view/changes.ts';
import { toggleTrace } from '../trace/toggleTrace.ts';
import { toggleWithdrawn } from '../whatIf/toggleWithdrawn.ts';

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

/** Leaves an organisation or a relationship out, and shows what breaks. */
export function WhatIfButton({ on }: { readonly on: EntityRef }) {
  const explorer = useExplorerStore();
  const isOut = useSnapshot((snapshot) => firstPaneOf(snapshot).withdrawn.some((ref) => sameRef(ref, on)));
  return (
    <button
      type="button"
      className={isOut ? controls.primary : controls.button}
      aria-pressed={isOut}
      aria-keyshortcuts="X"
      onClick={() => {
        toggleWithdrawn(explorer, [on]);
      }}
    >
      <DoorOpen size={17} aria-hidden="true" />
      What if it leaves
    </button>
  );
}

/** Shows all paths of account between two organisations. */
export function PathsButton({ from, to }: { readonly from: OrganisationId; readonly to: OrganisationId }) {
  const explorer = useExplorerStore();
  return (
    <button
      type="button"
      className={controls.button}
      aria-keyshortcuts="B"
      onClick={() => {
        explorer.getState().commit(onView(followTrace({ from, to, route: 0 })));
      }}
    >
      <Route size={17} aria-hidden="true" />
      Paths between them
    </button>
  );
}
