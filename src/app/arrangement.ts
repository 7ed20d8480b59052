import { createStore } from 'zustand/vanilla';
import type { Arranger } from '../layout/client.ts';
import { sunflower } from '../layout/sunflower.ts';
import { prepareGround } from '../scene/ground.ts';
import { layoutRequest, toPositions } from '../scene/layoutInput.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { isPlaced, placesOf } from '../store/places.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { firstPaneOf } from '../store/snapshot.ts';
import { setFrame } from '../view/changes.ts';
import type { FrameShape } from '../view/viewState.ts';
import { pause } from '../ui/pause.ts';
import { startMeasure } from './timing.ts';

/** "Arrange again" works this many arrangements out to the end and keeps the best; a first picture comes from one. */
const candidatesOnRequest = 10;
const progressSteps = 50;

export interface Arranging {
  /** How many organisations are being placed. */
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

export interface Arrangement {
  /** null when the layout is settled. */
  readonly store: ReturnType<typeof createArrangingStore>;
  /** Finds new places for all but the pinned, as a step that undo takes back. */
  arrangeAgain(frame?: FrameShape): Promise<void>;
  /** Leaves the rest of the work: organisations without a place stand in a spiral, to be moved by hand or arranged again. */
  stopHere(): void;
  dispose(): void;
}

const createArrangingStore = () => createStore<{ readonly arranging: Arranging | null }>()(() => ({ arranging: null }));

/** Sees to it that every organisation of the open map has a place. */
export function startArrangement(explorer: ExplorerStore, arranger: Arranger): Arrangement {
  const store = createArrangingStore();
  let current = new AbortController();

  async function run(snapshot: Snapshot, frame: FrameShape, isAgain: boolean) {
    current.abort();
    const { signal } = (current = new AbortController());
    const { network } = snapshot.map;
    const count = network.organisations.size;
    const endMeasure = startMeasure('layout');
    store.setState({ arranging: { count, share: 0 } });
    try {
      const request = layoutRequest(network, {
        pins: firstPaneOf(snapshot).pins,
        known: isAgain ? null : snapshot.positions,
        frame,
        candidates: isAgain ? candidatesOnRequest : 1,
      });
      const places = await arranger.arrange(request, {
        signal,
        // Told in whole steps, so that progress does not keep the page from answering.
        onProgress: (progress) => {
          const share = Math.round(progress * progressSteps) / progressSteps;
          if (share !== store.getState().arranging?.share) store.setState({ arranging: { count, share } });
        },
      });
      const positions = toPositions(network, places);
      const { commit, amend } = explorer.getState();
      const change = (now: Snapshot): Snapshot =>
        now.map.network !== network ? now : { ...now, positions, view: isAgain ? setFrame(frame)(now.view) : now.view };
      await prepareGround(network, placesOf(change(explorer.getState().history.present)), pause);
      if (signal.aborted) return;
      (isAgain ? commit : amend)(change);
      endMeasure();
    } catch (error) {
      if (signal.aborted) return;
      // A picture to read and to arrange by hand is better than none.
      explorer.getState().amend(withPlaceholders);
      const reason = error instanceof Error ? ` ${error.message}` : '';
      explorer.getState().notify({ kind: 'error', text: `The map could not be arranged.${reason}` });
    } finally {
      if (!signal.aborted) store.setState({ arranging: null });
    }
  }

  /** Another map, a view of another frame, or an undo back to one may hold organisations without a place. */
  const settle = (snapshot: Snapshot) => {
    const isSettled = isPlaced(snapshot);
    if (isSettled) current.abort();
    if (isSettled) store.setState({ arranging: null });
    else void run(snapshot, firstPaneOf(snapshot).frame, false);
  };

  settle(explorer.getState().history.present);
  const unsubscribe = explorer.subscribe(
    ({ history }) => history.present.positions,
    () => {
      settle(explorer.getState().history.present);
    },
  );

  return {
    store,
    arrangeAgain: (frame) => {
      const snapshot = explorer.getState().history.present;
      return run(snapshot, frame ?? firstPaneOf(snapshot).frame, true);
    },
    stopHere: () => {
      current.abort();
      store.setState({ arranging: null });
      explorer.getState().amend(withPlaceholders);
    },
    dispose: () => {
      current.abort();
      unsubscribe();
    },
  };
}

const placeholderSpacing = 40;

function withPlaceholders(snapshot: Snapshot): Snapshot {
  const { network } = snapshot.map;
  const spiral = toPositions(network, sunflower(network.organisations.size, placeholderSpacing));
  return isPlaced(snapshot) ? snapshot : { ...snapshot, positions: new Map([...spiral, ...snapshot.positions]) };
}
