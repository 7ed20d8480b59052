import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareSides } from '../../../src/analysis/compare/answerComparison.ts';
import type { Chance } from '../../../src/analysis/compare/comparison.ts';
import { measureText } from '../../../src/analysis/compare/measures/measureText.ts';
import { defaultThresholds } from '../../../src/analysis/results/thresholds.ts';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { Network } from '../../../src/domain/network.ts';
import type { ShownComparison } from '../../../src/export/figure/comparisonContent.ts';
import { comparisonContent } from '../../../src/export/figure/comparisonContent.ts';
import { comparisonFigure } from '../../../src/export/figure/comparisonFigure.ts';
import { sheetSvg } from '../../../src/export/sheetSvg.ts';
import { paperTheme } from '../../../src/scene/theme.ts';
import { visibleIn, worldIn } from '../../../src/store/selectors.ts';
import type { Target } from '../../../src/view/comparisonChanges.ts';
import { comparedPanes, comparing, firstTargets } from '../../../src/view/comparisonChanges.ts';
import { paneTitle } from '../../../src/view/paneTitle.ts';
import type { ComparisonView } from '../../../src/view/viewState.ts';
import { firstComparison, firstView } from '../../../src/view/viewState.ts';
import {
  aCollaboration,
  aMember,
  aNetwork,
  anAccountability,
  anOrganisation,
  aSource,
  collaborationId,
  evidence,
} from '../../fixtures/aNetwork.ts';
import { exampleDocument } from '../../fixtures/theExample.ts';

const tools = { theme: paperTheme, measure: (text: string, size: number) => text.length * size * 0.52 };

function shownIn(
  network: Network,
  comparison: Partial<ComparisonView> = {},
  targets: readonly Target[] = firstTargets(network),
): ShownComparison {
  const view = comparing(targets)(firstView);
  const panes = comparedPanes(view).map((pane) => ({
    pane,
    world: worldIn(network, pane),
    visible: visibleIn(network, pane),
  }));
  const sides = panes.map(({ pane, world }) => ({
    scope: pane.model === null ? pane.scope : [...world.collaborations.keys()],
    filter: pane.filter,
    withdrawn: pane.withdrawn,
  }));
  const answer = compareSides(network, sides, defaultThresholds);
  const [a, b] = panes;
  return {
    network,
    networks: null,
    comparison: { ...firstComparison, ...comparison },
    panes,
    pair: a === undefined || b === undefined ? null : [a, b],
    answer,
    rows: answer.rows,
    lit: null,
    thresholds: defaultThresholds,
  };
}

const svgOf = (shown: ShownComparison): string => sheetSvg(comparisonFigure(comparisonContent(shown, tools), tools));

/** The words of a drawing as they are read out, each text on a line. */
const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>(?<inside>.*?)<\/text>/gs)].map(({ groups }) =>
    (groups?.['inside'] ?? '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );

/** Both counts of each cell of a matrix that has any, row by row, as they are written after the letters. */
function countsOfMatrix(texts: readonly string[]): readonly (readonly [number, number])[] {
  return texts.flatMap((text, place) => {
    const [letter, inA] = [texts[place + 3], texts[place + 1]];
    if (text !== 'A' || letter !== 'B') return [];
    return [[Number(inA), Number(texts[place + 4])] as const];
  });
}

function shuffled(document: MapDocument, seed: number): MapDocument {
  const order = <Item>(items: readonly Item[]): Item[] =>
    fc.sample(fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length }), {
      numRuns: 1,
      seed,
    })[0] ?? [];
  return {
    ...document,
    organisations: order(document.organisations),
    relationships: order(document.relationships),
    ...(document.collaborations !== undefined && { collaborations: order(document.collaborations) }),
    ...(document.sources !== undefined && { sources: order(document.sources) }),
  };
}

describe('the figure of a comparison', () => {
  let network: Network;
  let shown: ShownComparison;
  let svg: string;
  beforeAll(() => {
    network = buildNetwork(exampleDocument());
    shown = shownIn(network);
    svg = svgOf(shown);
  });

  it('is the same, byte for byte, every time, and however the records are ordered', () => {
    expect(svgOf(shownIn(buildNetwork(exampleDocument())))).toBe(svg);
    expect(svgOf(shownIn(buildNetwork(shuffled(exampleDocument(), 7))))).toBe(svg);
  });

  it('says every title, every measure and every value, in words', () => {
    const texts = textsIn(svg);
    for (const { pane } of shown.panes) expect(texts).toContain(paneTitle(network, pane));
    for (const row of shown.rows) {
      expect(texts).toContain(row.name);
      for (const { value, withheld } of row.cells)
        expect(texts).toContain(value === null ? withheld : measureText(row, value));
    }
  });

  it('says of chance what the page says, and no more of a test that is not enough among so many', () => {
    const [row, ...others] = shown.rows;
    if (row === undefined) throw new Error('The example has measures.');
    const chance = { kind: 'tested', p: 0.019, corrected: 0.152, shuffles: 999, tests: 8, isLarger: false } as const;
    const said = (changed: Chance) => textsIn(svgOf({ ...shown, rows: [{ ...row, chance: changed }, ...others] }));
    expect(said(chance)).toContain('P 0.019, not enough among 8 rows tested.');
    expect(said({ ...chance, p: 0.5 })).toContain('No larger than chance for networks this small (p 0.5).');
  });

  it('names its lanes, its lines and its sources, and counts the sources it does not name', () => {
    const all = textsIn(svg);
    for (const words of ['Backbone or lead', 'Commissioner or funder', 'Sources', 'Everything recorded, in any year'])
      expect(all).toContain(words);
    expect(all.some((text) => /^And \d+ further sources, named in the map\.$/.test(text))).toBe(true);
    expect(all.some((text) => /^Collaborative council: \d+ of \d+ relationships name a source\.$/.test(text))).toBe(
      true,
    );
  });

  it('rests on the sources of organisations and collaborations as well, the most used first', () => {
    const sources = ['chart', 'minutes', 'survey', 'unused'].map((id) => aSource({ id, title: `The ${id}` }));
    const rests = shownIn(
      aNetwork({
        organisations: [anOrganisation({ id: 'hub', evidence: evidence('stated', ['chart']) })],
        collaborations: [
          aCollaboration({
            id: 'one',
            members: [aMember('hub', { evidence: evidence('stated', ['minutes']) })],
            evidence: evidence('classified', ['minutes']),
          }),
          aCollaboration({ id: 'two', members: ['far'] }),
        ],
        relationships: [
          anAccountability({
            from: 'far',
            to: 'near',
            collaborations: ['two'],
            evidence: evidence('stated', ['survey']),
          }),
        ],
        sources,
      }),
    );
    const texts = textsIn(svgOf(rests)).flatMap((text) => /The (?:chart|minutes|survey|unused)/.exec(text)?.[0] ?? []);
    expect(texts).toEqual(['The minutes', 'The chart', 'The survey']);
  });

  it('has a title and a description, the summary, for people who hear it', () => {
    expect(svg).toContain('<title id="title">');
    const { summary } = comparisonContent(shown, tools);
    expect(summary.length).toBeGreaterThan(0);
    for (const sentence of summary)
      expect(svg.match(/<desc[^>]*>(.*?)<\/desc>/)?.[1]).toContain(sentence.replaceAll("'", '&#39;'));
  });

  it('draws two in one, with a legend of what is where, when that is what is shown', () => {
    for (const way of ['overlay', 'difference'] as const) {
      const texts = textsIn(svgOf(shownIn(network, { way })));
      expect(texts).toContain('Only in A: Collaborative council');
      expect(texts.includes('In both')).toBe(way === 'overlay');
      for (const heading of ['A: Collaborative council', 'B: Collaborative market', 'Agent of change'])
        expect(texts).toContain(heading);
    }
  });

  it('draws a matrix as the page shows it: every pair of roles in both sides, with sums that are those of the sides', () => {
    const texts = textsIn(svgOf(shownIn(network, { way: 'matrix' })));
    const [a, b] = shown.panes;
    const sums = [a?.visible.relationships.size ?? 0, b?.visible.relationships.size ?? 0];
    expect(texts).toContain('A: Collaborative council');
    expect(texts).toContain(
      'Relationships role by role: A is Collaborative council, B is Collaborative market. Rows are where they start, columns where they end.',
    );
    const counts = countsOfMatrix(texts);
    expect(counts).toHaveLength(36 - texts.filter((text) => text === 'None recorded').length);
    expect(counts.at(-1)).toEqual(sums);
    // What starts anywhere, what ends anywhere, and every cell between them come to the same.
    for (const side of [0, 1])
      expect(counts.reduce((sum, cell) => sum + (cell[side] ?? 0), 0)).toBe(4 * (sums[side] ?? 0));
  });

  it('draws a matrix that swaps with its sides, and in which a side against itself differs in nothing', () => {
    const council: Target = { kind: 'collaboration', id: collaborationId('wigan-deal') };
    const [first, second] = firstTargets(network);
    if (first === undefined || second === undefined) throw new Error('The example has models.');
    const cellsOf = (targets: readonly Target[]) =>
      countsOfMatrix(textsIn(svgOf(shownIn(network, { way: 'matrix' }, targets))));
    const swapped = cellsOf([second, first]).map(([inA, inB]) => [inB, inA]);
    expect(cellsOf([first, second])).toEqual(swapped);
    const itself = cellsOf([council, council]);
    expect(itself.filter(([inA]) => inA > 0).length).toBeGreaterThan(1);
    for (const [inA, inB] of itself) expect(inA).toBe(inB);
  });

  it('puts a picture that two share above the columns, so that nobody reads them as its headings', () => {
    const texts = textsIn(svgOf(shownIn(network, { way: 'overlay' })));
    const caption = 'Laid over each other: A is Collaborative council, B is Collaborative market.';
    expect(texts.indexOf(caption)).toBeGreaterThan(-1);
    expect(texts.indexOf('In both')).toBeGreaterThan(texts.indexOf(caption));
    expect(texts.indexOf('A: Collaborative council')).toBeGreaterThan(texts.indexOf('In both'));
  });

  it('draws networks where panes are arranged as such, without lanes', () => {
    const places = new Map(
      [...network.organisations.keys()].map((id, place) => [
        id,
        [(place % 20) * 60, Math.floor(place / 20) * 60] as const,
      ]),
    );
    const texts = textsIn(svgOf({ ...shown, networks: shown.panes.map(() => places) }));
    expect(texts).not.toContain('Backbone or lead');
    expect(texts).toContain('Collaborative council');
  });

  it('holds no markup from the data', () => {
    const nasty = `<script>alert('x')</script> "quoted" & co`;
    const hostile = aNetwork({
      about: { title: nasty },
      organisations: [anOrganisation({ id: 'hub', name: nasty }), anOrganisation({ id: 'far', name: nasty })],
      collaborations: [
        aCollaboration({ id: 'one', name: nasty, members: ['hub', 'far'] }),
        aCollaboration({ id: 'two', name: `${nasty} too`, members: ['far'] }),
      ],
      relationships: [anAccountability({ from: 'far', to: 'hub', collaborations: ['one'] })],
    });
    const drawn = svgOf(shownIn(hostile));
    expect(drawn).not.toMatch(/<script|"quoted"/);
    expect(textsIn(drawn)).toContain(nasty);
  });

  it('says of a side without anybody that nothing is recorded, and draws the others', () => {
    const some = aNetwork({
      collaborations: [aCollaboration({ id: 'full', members: ['hub', 'far'] }), aCollaboration({ id: 'void' })],
      relationships: [anAccountability({ from: 'far', to: 'hub', collaborations: ['full'] })],
    });
    const targets = ['full', 'void'].map((id): Target => ({ kind: 'collaboration', id: collaborationId(id) }));
    const texts = textsIn(svgOf(shownIn(some, {}, targets)));
    expect(texts).toContain('Nothing to draw: no members or relationships are recorded here.');
    expect(texts).toContain('Hub');
  });

  it('tells a side that is not in the map, and one whose filters pass nothing, from one where nothing is recorded', () => {
    const some = aNetwork({
      collaborations: [aCollaboration({ id: 'full', members: ['hub', 'far'] })],
      relationships: [
        anAccountability({ from: 'far', to: 'hub', collaborations: ['full'], start: '2015', end: '2016' }),
      ],
    });
    const targets = ['full', 'gone'].map((id): Target => ({ kind: 'collaboration', id: collaborationId(id) }));
    const drawn = shownIn(some, {}, targets);
    expect(textsIn(svgOf(drawn))).toContain('Nothing to draw: gone is not in this map.');
    const nobody = { ...some, organisations: new Map(), relationships: new Map() };
    const panes = drawn.panes.map((pane, place) => (place === 0 ? { ...pane, visible: nobody } : pane));
    expect(textsIn(svgOf({ ...drawn, panes }))).toContain(
      'Nothing to draw: nothing here passes the filters and the year chosen.',
    );
  });
});
