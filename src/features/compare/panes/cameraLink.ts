import type { Viewport } from '../../../scene/marks.ts';
import { cameraOf } from '../../../scene/viewport.ts';
import type { Camera, PaneId } from '../../../view/viewState.ts';

/** What a stage offers to one that leads it. */
export interface LedStage {
  follow(camera: Camera, isMoving: boolean): void;
}

export interface CameraLink {
  /** @returns A function that takes the stage out again. */
  join(id: PaneId, stage: LedStage): () => void;
  /** A frame was drawn; called for every stage and frame. */
  drawn(id: PaneId, viewport: Viewport, isMoving: boolean): void;
  /** Hears of every frame of one stage, and at once of the last. */
  watch(id: PaneId, watcher: (viewport: Viewport) => void): () => void;
  /** A camera has come to rest. */
  rested(id: PaneId, viewport: Viewport): void;
}

/**
 * Lets all cameras follow the one that is being moved, in the same frame and past the store, which hears of the end.
 *
 * @param isLinked - Whether they follow now.
 * @returns One that moves leads until it rests; what the others do meanwhile leads nobody.
 */
export function createCameraLink(isLinked: () => boolean): CameraLink {
  const stages = new Map<PaneId, LedStage>();
  let leader: PaneId | null = null;
  let shown: Viewport | null = null;
  const last = new Map<PaneId, Viewport>();
  const watchers = new Map<(viewport: Viewport) => void, PaneId>();

  function lead(viewport: Viewport, isMoving: boolean) {
    const camera = cameraOf(viewport);
    for (const [id, stage] of stages) if (id !== leader) stage.follow(camera, isMoving);
  }
  return {
    join(id, stage) {
      stages.set(id, stage);
      return () => {
        stages.delete(id);
        last.delete(id);
        if (leader === id) leader = null;
      };
    },
    drawn(id, viewport, isMoving) {
      if (last.get(id) !== viewport) for (const [watch, of] of watchers) if (of === id) watch(viewport);
      last.set(id, viewport);
      if (!isMoving || !isLinked()) return;
      leader ??= id;
      if (leader !== id || viewport === shown) return;
      shown = viewport;
      lead(viewport, true);
    },
    watch(id, watcher) {
      watchers.set(watcher, id);
      const viewport = last.get(id);
      if (viewport !== undefined) watcher(viewport);
      return () => {
        watchers.delete(watcher);
      };
    },
    rested(id, viewport) {
      if (leader !== id) return;
      lead(viewport, false);
      leader = null;
      shown = null;
    },
  };
}
