import { useStore } from 'zustand';
import { lateComponent } from '../lateComponent.ts';
import { closeGlossary, glossaryStore } from './glossaryHandle.ts';

const GlossaryDialog = lateComponent(async () => (await import('./GlossaryDialog.tsx')).GlossaryDialog);

/** The list of all words, while it is open. */
export function Glossary() {
  const isOpen = useStore(glossaryStore, (state) => state.isOpen);
  return isOpen ? <GlossaryDialog onClose={closeGlossary} /> : null;
}
