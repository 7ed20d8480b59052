import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import { addRemark } from '../../../src/domain/remarks.ts';
import { pictureNamed, shownOf } from '../../../src/features/present/presenter/shownOf.ts';
import { startPresenting } from '../../../src/features/present/presenting/presenting.ts';
import type { OpenMap } from '../../../src/store/snapshot.ts';

const document: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [],
  relationships: [],
  story: {
    title: 'Story',
    steps: [
      { id: 'a', title: 'First', note: 'Wait.', view: 'v=1', reveals: [{ on: [], text: 'Look' }] },
      { id: 'b', title: 'Second', text: 'And so on', view: 'v=1' },
    ],
  },
};
const mapOf = (own: MapDocument): OpenMap => ({
  document: own,
  network: buildNetwork(own),
  origin: { kind: 'file', name: 'a.json' },
  problems: [],
  setAside: [],
});

describe('what the presenter is told', () => {
  it('is the step with its note, and what comes next: a reveal, then a step, then nothing', () => {
    const at = (place: number, revealed: number) =>
      shownOf(mapOf(document), { ...startPresenting(place, 5), revealed }, 1);
    expect(at(0, 0)).toMatchObject({ title: 'First', note: 'Wait.', coming: { kind: 'reveal', text: 'Look' } });
    expect(at(0, 1).coming).toEqual({ kind: 'step', title: 'Second', text: 'And so on' });
    expect(at(1, 0)).toMatchObject({ note: '', coming: { kind: 'end' }, nextPicture: null });
    expect(at(0, 0).plannedMinutes).toBeGreaterThan(0);
  });

  it('has the questions that wait, with who asked and on what', () => {
    const asked = addRemark(
      document,
      { on: { kind: 'step', id: 'b' }, kind: 'question', text: 'Who pays?', by: 'AB' },
      '2026-01-01',
    );
    expect(shownOf(mapOf(asked), startPresenting(0, 0), 1).parked).toEqual([
      { id: 'remark-1', text: 'Who pays?', by: 'AB', on: 'Step 2: Second' },
    ]);
  });

  it('names pictures by edition and place, so that a changed map has others', () => {
    const { picture, nextPicture } = shownOf(mapOf(document), startPresenting(0, 0), 7);
    expect(pictureNamed(picture)).toEqual({ edition: 7, at: 0 });
    expect(pictureNamed(nextPicture ?? '')).toEqual({ edition: 7, at: 1 });
    for (const other of ['', '1', 'a/b', '1/2/3']) expect(pictureNamed(other)).toBeNull();
  });
});
