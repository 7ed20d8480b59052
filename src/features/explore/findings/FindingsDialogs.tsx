import { useStore } from 'zustand';
import { lateComponent } from '../../../ui/lateComponent.ts';
import { closeMethods, findingsDialogs } from './findingsDialogs.ts';

const MethodsDialog = lateComponent(async () => (await import('./MethodsDialog.tsx')).MethodsDialog);

/** The pages about what stands out, while one is open. */
export function FindingsDialogs() {
  const { methods } = useStore(findingsDialogs);
  return methods === null ? null : <MethodsDialog at={methods} onClose={closeMethods} />;
}
