import { useStore } from 'zustand';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { PickBar } from './PickBar.tsx';
import { pickStore } from './pickStore.ts';
import { TraceBar } from './TraceBar.tsx';

/** What is to be picked next, else what is traced. */
export function AccountBarBody() {
  const picking = useStore(pickStore, (state) => state.picking);
  const trace = useSnapshot((snapshot) => firstPaneOf(snapshot).trace);
  if (picking !== null) return <PickBar picking={picking} />;
  return trace === null ? null : <TraceBar trace={trace} />;
}
