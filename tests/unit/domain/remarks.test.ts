import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument, Remark } from '../../../src/domain/document.ts';
import type { NewRemark } from '../../../src/domain/remarks.ts';
import {
  addRemark,
  disputedIn,
  disputesOf,
  inOrderOfTime,
  isOpen,
  missingIn,
  longestInitials,
  longestRemark,
  parkedIn,
  remarksOf,
  removeLastVote,
  removeRemarks,
  resolveRemark,
  saidMissingAt,
  targetKey,
  votesIn,
} from '../../../src/domain/remarks.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import { writeJson } from '../../../src/formats/writeJson.ts';
import { hostileTexts, someId } from '../../fixtures/someText.ts';

const aDocument: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [
    { id: 'alpha', name: 'Alpha' },
    { id: 'beta', name: 'Beta' },
  ],
  relationships: [{ id: 'tie', from: 'alpha', to: 'beta', type: 'funds' }],
};
const tie = { kind: 'relationship', id: 'tie' };
const alpha = { kind: 'organisation', id: 'alpha' };
const beta = { kind: 'organisation', id: 'beta' };

const someTarget = fc.record({ kind: fc.constantFrom('organisation', 'relationship', 'step'), id: someId });
const someWords = fc.oneof(
  fc.constantFrom(...hostileTexts, ''),
  fc.string({ unit: 'grapheme', maxLength: 2 * longestRemark }),
);
const someRemark: fc.Arbitrary<NewRemark> = fc.record(
  {
    on: someTarget,
    kind: fc.constantFrom('challenge', 'question', 'note', 'vote'),
    to: someTarget,
    text: someWords,
    by: someWords,
  },
  { requiredKeys: ['on', 'kind'] },
);
const someMoment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const said = fc.array(fc.tuple(someRemark, someMoment), { maxLength: 12 });
const afterAll = (all: readonly (readonly [NewRemark, string])[]): MapDocument =>
  all.reduce((now, [remark, at]) => addRemark(now, remark, at), aDocument);

describe('remarks', () => {
  it('are each added once, with an id of their own, and change nothing else', () => {
    fc.assert(
      fc.property(said, (all) => {
        const document = afterAll(all);
        expect(remarksOf(document).map(({ on, kind, at }) => ({ on, kind, at }))).toEqual(
          all.map(([{ on, kind }, at]) => ({ on, kind, at })),
        );
        expect(new Set(remarksOf(document).map(({ id }) => id)).size).toBe(all.length);
        const { remarks: _said, ...rest } = document;
        expect(rest).toEqual(aDocument);
        for (const { text = '', by = '' } of remarksOf(document)) {
          expect([...text].length).toBeLessThanOrEqual(longestRemark);
          expect([...by].length).toBeLessThanOrEqual(longestInitials);
          expect(text + by).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('come back equal from a file that was saved and opened', () => {
    fc.assert(
      fc.property(said, (all) => {
        const document = afterAll(all.filter(([{ on, to }]) => isWellFormed(on.id) && isWellFormed(to?.id ?? '')));
        const { document: opened } = readJson(new TextEncoder().encode(writeJson(document)), 'copy.json');
        expect(opened?.remarks).toEqual(document.remarks);
      }),
    );
  });

  it('are gone without a trace when they are removed, in whatever order', () => {
    fc.assert(
      fc.property(said, fc.infiniteStream(fc.nat()), (all, picks) => {
        let document = afterAll(all);
        for (const pick of picks) {
          const remarks = remarksOf(document);
          const [remark] = remarks.slice(pick % Math.max(1, remarks.length));
          if (remark === undefined) break;
          document = removeRemarks(document, [remark]);
          expect(remarksOf(document)).toEqual(remarks.filter((other) => other !== remark));
        }
        expect(document).toEqual(aDocument);
      }),
    );
  });

  it('are as before when an answer is taken back, and answering twice is answering once', () => {
    fc.assert(
      fc.property(someRemark, someMoment, (wanted, at) => {
        const before = addRemark(aDocument, wanted, at);
        const resolved = resolveRemark(before, firstOf(before));
        expect(isOpen(firstOf(resolved))).toBe(false);
        expect(resolveRemark(resolved, firstOf(resolved))).toBe(resolved);
        expect(resolveRemark(resolved, firstOf(resolved), false)).toEqual(before);
      }),
    );
  });

  it('of another document are left alone', () => {
    const stranger: Remark = { id: 'remark-1', on: tie, at: '2026-01-01', kind: 'challenge' };
    const document = addRemark(aDocument, { on: tie, kind: 'challenge' }, '2026-01-01');
    expect(removeRemarks(document, [stranger])).toBe(document);
    expect(resolveRemark(document, stranger)).toBe(document);
    expect(removeLastVote(document)).toBe(document);
  });

  it('stand in the order of time, and those of one moment in the order of the document', () => {
    fc.assert(
      fc.property(said, (all) => {
        const remarks = remarksOf(afterAll(all));
        const ordered = inOrderOfTime(remarks);
        expect(ordered.toSorted((a, b) => remarks.indexOf(a) - remarks.indexOf(b))).toEqual(remarks);
        ordered.slice(1).forEach((later, index) => {
          const earlier = ordered[index] ?? later;
          expect(earlier.at <= later.at).toBe(true);
          if (earlier.at === later.at) expect(remarks.indexOf(earlier)).toBeLessThan(remarks.indexOf(later));
        });
      }),
    );
    const unreadable: Remark = { id: 'x', on: tie, at: 'last Tuesday', kind: 'note' };
    const dated: Remark = { ...unreadable, id: 'y', at: '2026-03-02T10:00:00+02:00' };
    const earlier: Remark = { ...unreadable, id: 'z', at: '2026-03-02T09:00:00Z' };
    expect(inOrderOfTime([unreadable, earlier, dated]).map(({ id }) => id)).toEqual(['y', 'z', 'x']);
  });
});

describe('disputes', () => {
  it('mark a relationship until the last of them is settled or taken back', () => {
    const once = addRemark(aDocument, { on: tie, kind: 'challenge', text: 'No longer so' }, '2026-01-01');
    const twice = addRemark(once, { on: tie, kind: 'challenge' }, '2026-01-02');
    expect([...disputedIn(twice)]).toEqual(['tie']);
    const [first, second] = remarksOf(twice);
    const settled = resolveRemark(twice, first ?? fail());
    expect([...disputedIn(settled)]).toEqual(['tie']);
    expect(disputesOf(settled, 'tie')).toEqual([second]);
    const both = removeRemarks(settled, [second ?? fail()]);
    expect([...disputedIn(both)]).toEqual([]);
  });

  it('are the same set for the same remarks, so that nothing is drawn anew for another change', () => {
    const document = addRemark(aDocument, { on: tie, kind: 'challenge' }, '2026-01-01');
    expect(disputedIn({ ...document, title: 'Another title' } as MapDocument)).toBe(disputedIn(document));
    expect(disputedIn(aDocument)).toBe(disputedIn({ ...aDocument }));
  });

  it('leave the network of the map as it is', () => {
    const document = addRemark(aDocument, { on: tie, kind: 'challenge' }, '2026-01-01');
    expect(buildNetwork(document)).toEqual(buildNetwork(aDocument));
  });

  it('of a missing relationship are told at both organisations, and are on no relationship', () => {
    const document = addRemark(aDocument, { on: alpha, to: beta, kind: 'challenge' }, '2026-01-01');
    expect(disputedIn(document).size).toBe(0);
    expect(saidMissingAt(document, 'alpha')).toHaveLength(1);
    expect(saidMissingAt(document, 'beta')).toEqual(saidMissingAt(document, 'alpha'));
    expect(saidMissingAt(resolveRemark(document, firstOf(document)), 'beta')).toEqual([]);
  });

  it('of a missing relationship name each two organisations once, whoever was named first, until all of it is settled', () => {
    const missing = { on: alpha, to: beta, kind: 'challenge' } as const;
    const once = addRemark(aDocument, missing, '2026-01-01');
    const twice = addRemark(once, { ...missing, on: beta, to: alpha }, '2026-01-02');
    const itself = addRemark(twice, { ...missing, to: alpha }, '2026-01-03');
    expect(missingIn(itself)).toEqual([['alpha', 'beta']]);
    expect(missingIn({ ...itself })).toBe(missingIn(itself));
    const settled = resolveRemark(itself, firstOf(itself));
    expect(missingIn(settled)).toEqual([['beta', 'alpha']]);
    expect(missingIn(remarksOf(settled).reduce((now, remark) => resolveRemark(now, remark), settled))).toEqual([]);
  });
});

describe('questions and dots', () => {
  it('are parked until they are answered', () => {
    const question: NewRemark = { on: { kind: 'step', id: 'step-1' }, kind: 'question', text: 'Who pays?' };
    const document = addRemark(addRemark(aDocument, question, '2026-01-02'), question, '2026-01-01');
    expect(parkedIn(document).map(({ at }) => at)).toEqual(['2026-01-01', '2026-01-02']);
    expect(parkedIn(resolveRemark(document, firstOf(document))).map(({ at }) => at)).toEqual(['2026-01-01']);
  });

  it('are counted for each thing, and the last dot put is the first taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(alpha, beta, tie), { maxLength: 30 }), (dots) => {
        let document = dots.reduce((now, on) => addRemark(now, { on, kind: 'vote' }, '2026-01-01'), aDocument);
        for (let left = dots.length; left >= 0; left--) {
          const counts = new Map<string, number>();
          for (const on of dots.slice(0, left)) counts.set(targetKey(on), (counts.get(targetKey(on)) ?? 0) + 1);
          expect(votesIn(document)).toEqual(counts);
          document = removeLastVote(document);
        }
        expect(document).toEqual(aDocument);
      }),
    );
  });
});

const firstOf = (document: MapDocument): Remark => remarksOf(document)[0] ?? fail();
const fail = (): never => {
  throw new Error('There is no such remark.');
};
/** Half of a letter cannot be written as UTF-8. */
const isWellFormed = (id: string): boolean => !/\p{Surrogate}/u.test(id);
