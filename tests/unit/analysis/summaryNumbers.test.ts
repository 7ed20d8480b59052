import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateMap } from '../../../bench/generate.ts';
import type { FacetId } from '../../../src/analysis/filter.ts';
import { noFilter } from '../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { networkSummary } from '../../../src/analysis/networkSummary.ts';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { Network, Relationship } from '../../../src/domain/network.ts';
import { someFilter } from '../../fixtures/someView.ts';
import { theExample } from '../../fixtures/theExample.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** A number of the summary, as a word or in figures. */
const numberOf = (text: string): number => {
  const word = small.indexOf(text.toLowerCase());
  return word >= 0 ? word : Number(text.replaceAll(',', ''));
};
const numeral = '(no|one|two|three|four|five|six|seven|eight|nine|[\\d,]*\\d)';

/** Counted here by hand and in another way than the summary counts. */
function factsOf(visible: Network) {
  const ties = [...visible.relationships.values()];
  const standing = ties.filter(({ kind, status }) => kind === 'accountability' && status !== 'denied');
  const degree = (id: string) => ties.filter(({ from, to }) => from === id || to === id).length;
  const degrees = [...visible.organisations.values()].map(({ id, name }) => ({ name, count: degree(id) }));
  return { standing, degrees, groups: groupsOf(visible, ties) };
}

/** Every organisation takes the least label within reach, until nothing changes. */
function groupsOf(visible: Network, ties: readonly Relationship[]): readonly number[] {
  const label = new Map<string, number>([...visible.organisations.keys()].map((id, index) => [id, index]));
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const { from, to } of ties) {
      const least = Math.min(label.get(from) ?? Infinity, label.get(to) ?? Infinity);
      for (const id of [from, to]) {
        if (label.get(id) === least) continue;
        label.set(id, least);
        isMoving = true;
      }
    }
  }
  const sizes = new Map<number, number>();
  for (const group of label.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
}

/** What a pattern finds in the summary, as numbers; null where the summary does not speak of it. */
function found(said: string, pattern: string): readonly number[] | null {
  // Patterns of this file, with no text of a map in them.
  const match = new RegExp(pattern, 'i').exec(said);
  return match === null ? null : match.slice(1).map((text: string | undefined) => numberOf(text ?? ''));
}

function expectTrue(visible: Network, all: Network): void {
  // The title of a map may hold numbers of its own.
  const said = networkSummary(visible, all).slice(all.about.title.length);
  const { standing, degrees, groups } = factsOf(visible);
  expect(said.split(/\s+/).length).toBeLessThanOrEqual(120);
  const shown = visible.organisations.size;
  if (shown === 0) return;
  const ofAll = (noun: string) => `${numeral}(?: of ${numeral})? ${noun}s?[ ,.]`;
  for (const [noun, some, total] of [
    ['organisation', shown, all.organisations.size],
    ['relationship', visible.relationships.size, all.relationships.size],
  ] as const) {
    const counts = found(said, ofAll(noun));
    expect(counts?.[0]).toBe(some);
    if (some !== total) expect(counts?.[1]).toBe(total);
  }
  const lines = found(said, `${numeral} (?:are lines|is a line) of accountability`);
  if (lines !== null) expect(lines).toEqual([standing.length]);
  const parts = /of accountability: ([^.]*)\./.exec(said)?.[1] ?? '';
  const told = [...parts.matchAll(/(\w[\w,]*) to /g)].map(([, count = '']) => numberOf(count));
  const byAudience = new Map<string | null, number>();
  for (const tie of standing) {
    if (tie.kind === 'accountability') byAudience.set(tie.audience, (byAudience.get(tie.audience) ?? 0) + 1);
  }
  const most = [...byAudience.values()].sort((a, b) => b - a);
  expect(told).toEqual(most.slice(0, told.length));
  const best = found(said, `with ${numeral} relationships?`);
  if (best !== null) expect(best).toEqual([Math.max(...degrees.map(({ count }) => count))]);
  const [largest = 0] = groups;
  const joined = groups.filter((size) => size > 1);
  const separate = found(said, `form ${numeral} separate groups, the largest of ${numeral}`);
  if (separate !== null) expect(separate).toEqual([joined.length, largest]);
  const alone = found(said, `${numeral} organisations? ha(?:s|ve) no relationship shown`);
  const isolated = groups.filter((size) => size === 1).length;
  if (alone !== null) expect(alone).toEqual([isolated]);
  if (said.includes('hang together')) expect(groups).toHaveLength(1);
}

const invented = (seed: number): Network =>
  buildNetwork(generateMap({ organisations: 4 + seed * 5, relationships: 2 + seed * 6, seed }));

describe('the numbers of the summary', () => {
  it('are borne out by the map that ships under any filter', () => {
    const example = theExample();
    fc.assert(
      fc.property(someFilter(example), (filter) => {
        expectTrue(filterNetwork(example, [], filter), example);
      }),
      { numRuns: 60 },
    );
  });

  it('are borne out by invented maps of many sizes, whole and filtered', () => {
    const some = fc
      .integer({ min: 0, max: 30 })
      .map(invented)
      .chain((network) => fc.tuple(fc.constant(network), fc.option(someFilter(network), { nil: noFilter })));
    fc.assert(
      fc.property(some, ([network, filter]) => {
        expectTrue(filterNetwork(network, [], filter), network);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the summaries of twenty maps', () => {
  const example = theExample();
  const off = (facet: FacetId, ...terms: readonly string[]) =>
    filterNetwork(example, [], { ...noFilter, off: { [facet]: terms } });
  const models = ['collaborative-council', 'collaborative-market', 'agent-of-change', 'system-connector'];
  const maps: Readonly<Record<string, readonly [Network, Network]>> = {
    ...Object.fromEntries(
      models.map((model) => [
        `only ${model}`,
        [off('model', '', ...models.filter((other) => other !== model)), example],
      ]),
    ),
    'without funders': [off('audience', 'commissioner-or-funder'), example],
    'until 2015': [filterNetwork(example, [], { ...noFilter, years: { from: null, to: 2015 } }), example],
    'dated facts from 2022': [
      filterNetwork(example, [], { ...noFilter, years: { from: 2022, to: null }, keepUndated: false }),
      example,
    ],
    'recorded members only': [filterNetwork(example, [], { ...noFilter, membersOnly: true }), example],
    'stated facts only': [off('evidence', 'classified', ''), example],
    'the whole example': [example, example],
    ...Object.fromEntries(
      Array.from({ length: 10 }, (_, seed) => [`invented ${String(seed)}`, [invented(seed), invented(seed)]]),
    ),
  };

  it('read as they did', () => {
    expect(Object.keys(maps)).toHaveLength(20);
    expect(
      Object.entries(maps).map(([name, [visible, all]]) => `${name}: ${networkSummary(visible, all)}`),
    ).toMatchSnapshot();
  });
});
