import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../src/formats/writeJson.ts';
import { documents } from './documents.ts';
import { readText } from './readText.ts';

describe('saving and opening', () => {
  it('gives an equal document, for 1,000 arbitrary ones', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const saved = writeJson(document);
        const { document: opened, problems } = readText(saved);
        expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
        expect(opened).toEqual(document);
        // Own keys such as __proto__ and the order of fields survive too.
        expect(opened && writeJson(opened)).toBe(saved);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
    );
  });

  it('writes one line for each record, the format first', () => {
    const text = writeJson({
      remarks: [],
      organisations: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      relationships: [],
      positions: { a: [1, 2], b: [3, 4] },
      title: 'T',
      id: 'm',
      format: 'polycentric/1',
    });
    expect(text).toBe(`{
 "format": "polycentric/1",
 "id": "m",
 "title": "T",
 "organisations": [
  {"id":"a","name":"A"},
  {"id":"b","name":"B"}
 ],
 "relationships": [],
 "positions": {
  "a": [1,2],
  "b": [3,4]
 },
 "remarks": []
}
`);
  });
});
