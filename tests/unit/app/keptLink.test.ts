import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newKeptId, readKeptLink, writeKeptLink } from '../../../src/app/keptLink.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import { decodeLink, encodeLink } from '../../../src/view/link.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { someId } from '../../fixtures/someText.ts';

const titled = (title: string) => ({ document: { title } as MapDocument });

describe('a link to a kept map', () => {
  it('names the map and its file again after a round through the address, whatever the title', () => {
    fc.assert(
      fc.property(someId, (title) => {
        const id = newKeptId();
        const map = writeKeptLink(id, titled(title));
        const read = readKeptLink(decodeLink(encodeLink({ map, view: firstView })).map);
        expect(read?.id).toBe(id);
        expect(read?.file).toMatch(/\.json$/);
      }),
    );
  });

  it('is told from an address and from a file', () => {
    expect(readKeptLink(null)).toBeNull();
    expect(readKeptLink('./data/kept:x.json')).toBeNull();
    expect(readKeptLink('file:kept.json')).toBeNull();
    expect(readKeptLink('kept:3f9c/Riverside.json')).toEqual({ id: '3f9c', file: 'Riverside.json' });
  });

  it('never names two new maps alike', () => {
    expect(new Set(Array.from({ length: 500 }, newKeptId)).size).toBe(500);
  });
});
