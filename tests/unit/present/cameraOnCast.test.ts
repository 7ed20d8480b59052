import { describe, expect, it } from 'vitest';
import { documentPositions } from '../../../src/domain/positions.ts';
import { cameraOnCast } from '../../../src/features/present/presenting/cameraOnCast.ts';
import type { Snapshot } from '../../../src/store/snapshot.ts';
import { openStep } from '../../../src/view/story.ts';
import type { PaneView } from '../../../src/view/viewState.ts';
import { firstPane, firstView } from '../../../src/view/viewState.ts';
import { organisationId } from '../../fixtures/aNetwork.ts';
import { exampleDocument, theExample } from '../../fixtures/theExample.ts';

const network = theExample();
const document = exampleDocument();
const positions = documentPositions(document);
const screen = { width: 1440, height: 900 };

function at(given: Partial<PaneView>): Snapshot {
  const map = {
    document,
    network,
    origin: { kind: 'file', name: 'example.json' } as const,
    problems: [],
    setAside: [],
  };
  return { map, positions, view: { ...firstView, panes: [{ ...firstPane, ...given }] } };
}

const traced = openStep({ view: 'v=1&select=o:shekinah&trace=shekinah&trace-to=plymouth-cabinet' }, network, firstPane);
const pane = traced.view?.panes[0] ?? firstPane;
const way = ['shekinah', 'plymouth-alliance', 'plymouth-cabinet'].map(organisationId);

/** Whether all of them are in the middle of what the camera sees, which is about as wide as they are apart. */
function looksAt(camera: ReturnType<typeof cameraOnCast>): void {
  const places = way.map((id) => positions.get(id) ?? [NaN, NaN]);
  expect(camera).not.toBeNull();
  if (camera === null) return;
  for (const [x, y] of places) {
    expect(Math.abs(x - camera.cx)).toBeLessThan(camera.span / 2);
    expect(Math.abs(y - camera.cy)).toBeLessThan(camera.span / 2);
  }
  const whole = [...positions.values()].map(([, y]) => y);
  expect(camera.span).toBeLessThan(0.5 * (Math.max(...whole) - Math.min(...whole)));
}

describe('a detour begins', () => {
  it('on the way that a step traces', () => {
    expect(pane.trace).not.toBeNull();
    looksAt(cameraOnCast(at(pane), null, screen));
  });

  it('on what a finding rests on', () => {
    const because = { organisations: way, relationships: [], collaborations: [] };
    looksAt(cameraOnCast(at({ finding: 'made-up' }), because, screen));
  });

  it('on the whole map where a step lights nobody, and where it looks itself', () => {
    expect(cameraOnCast(at({}), null, screen)).toBeNull();
    expect(cameraOnCast(at({ ...pane, camera: { cx: 0, cy: 0, span: 10 } }), null, screen)).toBeNull();
  });
});
