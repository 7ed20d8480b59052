import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import { documentPositions, documentWith } from '../../../src/domain/positions.ts';
import { parsed, someDocument } from './someDocument.ts';

const document = someDocument() as unknown as MapDocument;
const at = (positions: unknown) => documentPositions({ ...document, positions } as MapDocument);

describe('the places a document brings', () => {
  it('are those of its organisations', () => {
    expect([...at({ alpha: [1, 2], beta: [3, -4], ghost: [5, 6] })]).toEqual([
      ['alpha', [1, 2]],
      ['beta', [3, -4]],
    ]);
    expect(documentPositions(document).size).toBe(0);
  });

  it('leave out what cannot be drawn, and the second of two in one place', () => {
    expect([...at({ alpha: [1, 2], beta: [1, 2] }).keys()]).toEqual(['alpha']);
    for (const place of [[1], [1, NaN], [1, Infinity], [1, 2e6], ['1', 2], null, { x: 1 }])
      expect(at({ alpha: place }).size).toBe(0);
  });
});

describe('a document saved with its places', () => {
  const positions = new Map([
    ['beta' as OrganisationId, [1.23456, -0.001] as const],
    ['__proto__' as OrganisationId, [7, 8] as const],
    ['alpha' as OrganisationId, [3, 4] as const],
  ]);

  it('has them in the order of ids, rounded, for any id', () => {
    const saved = documentWith(document, { positions, pinned: ['beta' as OrganisationId] });
    expect(Object.entries(saved.positions ?? {})).toEqual([
      ['__proto__', [7, 8]],
      ['alpha', [3, 4]],
      ['beta', [1.23, 0]],
    ]);
    expect(saved.pinned).toEqual(['beta']);
    expect(Object.getPrototypeOf(saved.positions)).toBe(Object.prototype);
  });

  it('is otherwise the same and opens without a word', () => {
    const known = new Map([...positions].filter(([id]) => id !== '__proto__'));
    const saved = documentWith(document, { positions: known, pinned: [], views: [{ id: 'v', name: 'V', view: {} }] });
    const { positions: _places, views: _views, ...rest } = saved;
    expect(rest).toEqual(document);
    expect(parsed(saved)).toMatchObject({ document: saved, problems: [] });
  });
});
