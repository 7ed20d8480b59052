import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyses } from '../../../src/analysis/registry.ts';

const page = readFileSync('docs/analyses.md', 'utf8');
const listed = [...page.matchAll(/^\| ((?:D\d|M-)[^|]*)\|/gm)].flatMap(([, ids = '']) => ids.trim().split(', '));

describe('the page for researchers', () => {
  it('lists every analysis of the registry once, and no other', () => {
    expect([...listed].sort()).toEqual(analyses.map(({ id }) => id).sort());
  });
});
