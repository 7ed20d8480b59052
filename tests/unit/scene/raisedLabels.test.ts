import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../../src/domain/ids.ts';
import type { LabelMark } from '../../../src/scene/marks.ts';
import { raisedLabels } from '../../../src/scene/raisedLabels.ts';
import { organisationId } from '../../fixtures/aNetwork.ts';

const label = (id: string, dx: number, pill: string | null): LabelMark => ({
  kind: 'label',
  ref: organisationRef(organisationId(id)),
  x: 0,
  y: 0,
  dx,
  dy: 0,
  align: 'left',
  lines: [id],
  size: 12,
  weight: 400,
  lineHeight: 15,
  width: 40,
  colour: '#000',
  pill,
  glyph: null,
  opacity: 1,
});

describe('names raised over those of the map', () => {
  it('leave a pill where it is on the map', () => {
    const [below, above] = [label('alpha', 10, '#111'), label('alpha', -60, '#fff')];
    expect(raisedLabels([below], [above])).toEqual({ labels: [below], covered: [] });
  });

  it('cover the name that the same thing has on the map, and no other', () => {
    const [own, other, above] = [label('alpha', 10, null), label('beta', 10, null), label('alpha', -60, '#fff')];
    expect(raisedLabels([own, other], [above])).toEqual({ labels: [above], covered: [own] });
  });

  it('stand alone where the map has no name for it', () => {
    const above = label('alpha', -60, '#fff');
    expect(raisedLabels([], [above])).toEqual({ labels: [above], covered: [] });
  });
});
