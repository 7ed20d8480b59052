import { describe, expect, it } from 'vitest';
import { comparedIn, drawStep } from '../../../src/export/picture/drawStep.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { comparing } from '../../../src/view/comparisonChanges.ts';
import { inShownPanes } from '../../../src/view/stepChanges.ts';
import type { ComparisonWay, PaneView, ViewState } from '../../../src/view/viewState.ts';
import { firstComparison, firstView } from '../../../src/view/viewState.ts';
import { collaborationId, organisationId } from '../../fixtures/aNetwork.ts';
import { evenLetters } from '../../fixtures/sheetMarks.ts';
import { twoSides } from '../../fixtures/twoSides.ts';

const means = { width: 1000, height: 560, theme: lightTheme, measure: evenLetters };

const viewOf = (way: ComparisonWay, change: Partial<PaneView> = {}): ViewState => {
  const targets = ['north', 'south'].map((id) => ({ kind: 'collaboration', id: collaborationId(id) }) as const);
  const view: ViewState = {
    ...comparing(targets)(firstView),
    mode: 'compare',
    comparison: { ...firstComparison, way },
  };
  return inShownPanes((pane) => ({ ...pane, ...change }))(view);
};
const picturesOf = (view: ViewState, known = {}) =>
  drawStep(view, twoSides, new Map(), means, known).marks.flatMap((mark) => (mark.kind === 'picture' ? [mark] : []));
const spotlight = [organisationRef(organisationId('choir'))];

/** Who is drawn in full, by picture. */
const inFull = (view: ViewState, known = {}) =>
  picturesOf(view, known).map(({ scene }) =>
    [...scene.nodes.ref].flatMap((ref, row) =>
      (scene.looks[scene.nodes.look[row] ?? 0]?.opacity ?? 0) === 1 ? [scene.organisationRefs[ref]?.id] : [],
    ),
  );
const named = (view: ViewState) =>
  picturesOf(view).map(({ labels }) =>
    labels.flatMap(({ lines }) => (lines[0]?.length === 1 ? [] : [lines.join(' ')])),
  );

describe('a step that compares, as a picture', () => {
  it('lights its spotlight in the pane that holds it, and the other recedes', () => {
    expect(inFull(viewOf('side-by-side', { spotlight }))).toEqual([['choir'], []]);
    expect(named(viewOf('side-by-side', { spotlight }))).toEqual([['Harbour Choir'], []]);
  });

  it.each<ComparisonWay>(['overlay', 'difference'])('lights it where two sides are drawn as %s', (way) => {
    expect(inFull(viewOf(way, { spotlight }))).toEqual([['choir']]);
    expect(inFull(viewOf(way))[0]?.length).toBeGreaterThan(1);
  });

  it('leaves the rest out where the step does', () => {
    expect(
      picturesOf(viewOf('side-by-side', { spotlight, rest: 'hide' })).map(({ scene }) => scene.nodes.ref.length),
    ).toEqual([1, 0]);
    expect(
      picturesOf(viewOf('overlay', { spotlight, rest: 'hide' })).map(({ scene }) => scene.nodes.ref.length),
    ).toEqual([1]);
  });

  it('has the light of its own view where the answer was asked for another', () => {
    const compared = comparedIn(viewOf('side-by-side'), twoSides);
    expect(inFull(viewOf('side-by-side', { spotlight }), { compared })).toEqual([['choir'], []]);
  });
});
