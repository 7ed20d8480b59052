import { describe, expect, it } from 'vitest';
import type { LedStage } from '../../../src/features/compare/panes/cameraLink.ts';
import { createCameraLink } from '../../../src/features/compare/panes/cameraLink.ts';
import type { Viewport } from '../../../src/scene/marks.ts';
import { cameraOf } from '../../../src/scene/viewport.ts';
import type { PaneId } from '../../../src/view/viewState.ts';

const [a, b, c] = ['a', 'b', 'c'] as unknown as readonly [PaneId, PaneId, PaneId];
const at = (tx: number): Viewport => ({ width: 300, height: 300, k: 1, tx, ty: 0, zoom: 1 });

/** Three stages that write down whom they followed, and answer with a frame of their own as a stage does. */
function threeStages(isLinked: () => boolean = () => true) {
  const link = createCameraLink(isLinked);
  const followed: string[] = [];
  for (const id of [a, b, c]) {
    const stage: LedStage = {
      follow: (camera, isMoving) => {
        followed.push(`${id} ${String(150 - camera.cx)} ${isMoving ? 'moving' : 'resting'}`);
        link.drawn(id, at(150 - camera.cx), isMoving);
      },
    };
    link.join(id, stage);
  }
  return { link, followed };
}

describe('the link of cameras', () => {
  it('lets all others look where the one that moves looks, and rest where it rests', () => {
    const { link, followed } = threeStages();
    const end = at(20);
    link.drawn(a, at(10), true);
    link.drawn(a, end, true);
    link.rested(a, end);
    expect(followed).toEqual([
      'b 10 moving',
      'c 10 moving',
      'b 20 moving',
      'c 20 moving',
      'b 20 resting',
      'c 20 resting',
    ]);
  });

  it('has one leader until that rests: what the others do meanwhile moves nobody', () => {
    const { link, followed } = threeStages();
    link.drawn(a, at(10), true);
    link.drawn(b, at(99), true);
    link.rested(b, at(99));
    expect(followed).toEqual(['b 10 moving', 'c 10 moving']);
    link.rested(a, at(10));
    link.drawn(b, at(30), true);
    expect(followed.slice(-2)).toEqual(['a 30 moving', 'c 30 moving']);
  });

  it('moves nobody while cameras are apart, nor for a frame in which the camera stands still', () => {
    const apart = threeStages(() => false);
    apart.link.drawn(a, at(10), true);
    expect(apart.followed).toEqual([]);
    const together = threeStages();
    together.link.drawn(a, at(10), false);
    expect(together.followed).toEqual([]);
  });

  it('follows somebody else once the leader is gone', () => {
    const link = createCameraLink(() => true);
    const followed: PaneId[] = [];
    const stage = (id: PaneId): LedStage => ({
      follow: () => {
        followed.push(id);
      },
    });
    const leave = link.join(a, stage(a));
    link.join(b, stage(b));
    link.join(c, stage(c));
    link.drawn(a, at(10), true);
    leave();
    link.drawn(b, at(20), true);
    expect(followed).toEqual([b, c, c]);
  });

  it('tells a watcher of the last frame at once, and of those that come', () => {
    const { link } = threeStages(() => false);
    const seen: number[] = [];
    link.drawn(b, at(5), false);
    const stop = link.watch(b, ({ tx }) => seen.push(tx));
    link.drawn(b, at(6), false);
    link.drawn(a, at(7), false);
    stop();
    link.drawn(b, at(8), false);
    expect(seen).toEqual([5, 6]);
  });

  it('hands on a camera and no viewport, so that a pane of another size shows the same', () => {
    expect(cameraOf(at(10))).toEqual({ cx: 140, cy: 150, span: 300 });
  });
});
