import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import { writeJson } from '../../../src/formats/writeJson.ts';
import { mutated } from './mutations.ts';
import { prototypeKeys } from './prototypeKeys.ts';
import { bytesOf, readText } from './readText.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import { seeds } from './seeds.ts';

/** 1,000 spoilt files as a matter of course; FUZZ_RUNS=10000 for the long form. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000);
const libraryText = /unexpected|JSON\.parse|at position|zod|invalid_|call stack|TypeError|undefined|\[object|\n\s+at /i;

describe('spoilt files', () => {
  it(`${String(numRuns)} of them are read or refused in words, fast, and pollute nothing`, () => {
    const before = prototypeKeys();
    fc.assert(
      fc.property(mutated(fc.constantFrom(...seeds)), (text) => {
        const started = performance.now();
        const { document, offered, problems } = readText(text);
        expect(performance.now() - started).toBeLessThan(2000);
        for (const { code, message, remedy, place, severity } of problems) {
          // What a file says itself may stand in quotes.
          expect(message.replace(/"[^"]*"/g, '')).not.toMatch(libraryText);
          expect(remedy).not.toBe('');
          if (severity === 'error' && !/EMPTY|MISMATCH|ENCODING|WRONG_SHAPE/.test(code)) expect(place).not.toBe('');
        }
        expect(document === null).toBe(problems.some((problem) => problem.severity === 'error'));
        for (const usable of [document, offered])
          if (usable) {
            const network = buildNetwork(usable);
            for (const { from, to } of network.relationships.values())
              expect([network.organisations.has(from), network.organisations.has(to)]).toEqual([true, true]);
            for (const place of documentPositions(usable).values()) expect(place.every(Number.isFinite)).toBe(true);
          }
        if (document) expect(readText(writeJson(document)).document).toEqual(document);
      }),
      { numRuns },
    );
    expect(prototypeKeys()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('with bytes changed at random are read or refused as well', () => {
    const bytes = bytesOf(seeds[0] ?? '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }),
        fc.nat(bytes.length),
        (flips, length) => {
          const spoilt = bytes.slice();
          for (const [at, byte] of flips) spoilt[at] = byte;
          const { problems, document } = readJson(
            spoilt.subarray(0, length > bytes.length / 2 ? undefined : length),
            'map.json',
          );
          expect(document === null).toBe(problems.some((problem) => problem.severity === 'error'));
        },
      ),
      { numRuns },
    );
  });
});
