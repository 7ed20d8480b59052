import { createStore } from 'zustand/vanilla';
import type { ExplorerStore } from '../../../store/explorerStore.ts';

/**
 * The explorer of the step that is on the screen, set by whoever shows it for as long as it is shown: what is selected there is
 * what the room talks about. null while no step is presented; then it is what is selected on the page.
 */
export const shownStore = createStore<{ readonly explorer: ExplorerStore | null }>()(() => ({ explorer: null }));
