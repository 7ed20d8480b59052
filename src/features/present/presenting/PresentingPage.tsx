import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { stepsOf } from '../../../view/story.ts';
import { useStore } from 'zustand';
import { presentingStore } from './presentingStore.ts';

/** The story on the whole screen, step by step. */
export function PresentingPage() {
  const steps = useSnapshot(({ map }) => stepsOf(map.document));
  const presenting = useStore(presentingStore, (state) => state.presenting);
  const at = presenting?.at ?? 0;
  return (
    <section id="view" tabIndex={-1} aria-label={`Step ${String(at + 1)} of ${String(steps.length)}`}>
      <h2>{steps[at]?.title}</h2>
    </section>
  );
}
