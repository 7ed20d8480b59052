import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { EntityRef } from '../../../src/domain/ids.ts';
import type { Network, Positions } from '../../../src/domain/network.ts';
import { drawStep } from '../../../src/export/picture/drawStep.ts';
import { stepPicture, viewPicture } from '../../../src/export/picture/viewPicture.ts';
import type { Sheet } from '../../../src/export/sheet.ts';
import { sheetSvg } from '../../../src/export/sheetSvg.ts';
import { stepContent } from '../../../src/export/story/stepContent.ts';
import { paperTheme } from '../../../src/scene/theme.ts';
import { comparing, firstTargets } from '../../../src/view/comparisonChanges.ts';
import type { PaneView, ViewState } from '../../../src/view/viewState.ts';
import { comparisonWays, firstPane, firstView } from '../../../src/view/viewState.ts';
import { organisationId, termId } from '../../fixtures/aNetwork.ts';
import { aDocument, aStep, examplePositions, inRows } from '../../fixtures/aStory.ts';
import { hostileMap } from '../../fixtures/hostileMap.ts';
import { payloads } from '../../fixtures/payloads.ts';
import { evenLetters, wordBoxes, wordsOn } from '../../fixtures/sheetMarks.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const tools = { theme: paperTheme, measure: evenLetters };
const answers = { litOf: () => null, comparedOf: () => null };

const pictureOf = (network: Network, view: ViewState = firstView, positions: Positions = inRows(network)): Sheet =>
  viewPicture({ network, positions, view }, tools, answers);

const paneView = (fields: Partial<PaneView>): ViewState => ({ ...firstView, panes: [{ ...firstPane, ...fields }] });
const compared = (network: Network): ViewState => comparing(firstTargets(network))({ ...firstView, mode: 'compare' });

/** Only what a picture is made of: nothing that runs, and nothing that is fetched. */
const allowed = new Set(['svg', 'title', 'desc', 'rect', 'path', 'g', 'text', 'tspan']);

/** Elements and attributes of a text of XML that holds no more than elements, attributes and plain text. */
function tagsIn(svg: string): readonly { readonly name: string; readonly attributes: readonly string[] }[] {
  return [...svg.matchAll(/<(?<close>\/?)(?<name>[^\s/>]+)(?<rest>(?:[^>"]|"[^"]*")*)>/gu)].map(({ groups }) => ({
    name: groups?.['name'] ?? '',
    attributes: [...(groups?.['rest'] ?? '').matchAll(/(?<key>[^\s=]+)="/gu)].map(
      (found) => found.groups?.['key'] ?? '',
    ),
  }));
}

const plainText = (svg: string): string =>
  svg
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('the picture of a view', () => {
  it('is the same, byte for byte, for the same view', () => {
    const svg = () => sheetSvg(pictureOf(theExample(), firstView, examplePositions()));
    expect(svg()).toBe(svg());
  });

  it('says what the map is called, what is shown of it, what the marks mean, on what it rests and how old that is', () => {
    const filter = { ...firstPane.filter, off: { audience: ['regulator'] }, years: { from: 2012, to: 2016 } };
    const view = paneView({ filter, withdrawn: [{ kind: 'organisation', id: 'wigan-council' } as EntityRef] });
    const network = theExample();
    const sheet = pictureOf(network, view, examplePositions());
    const words = wordsOn(sheet);
    for (const expected of [
      network.about.title,
      'of 294 organisations',
      'Accountable to: Regulator off',
      '2012 to 2016',
      'What if: Wigan Council leaves',
      'Elected council',
      'Collaborative market',
      'Charity',
      'left out as a what-if',
      'Date of checking not recorded',
    ])
      expect(words).toContain(expected);
    expect(sheet.title).toContain(network.about.title);
    expect(sheet.description).toContain('Accountable to: Regulator off');
    expect(words).not.toMatch(/Lines: accountable to.*Regulator.*Shapes/u);
  });

  it('lists twelve sources at most by number, and counts the rest', () => {
    const words = wordsOn(pictureOf(theExample(), firstView, examplePositions()));
    expect(words).toContain('12. ');
    expect(words).not.toContain('13. ');
    expect(words).toMatch(/And \d+ further sources, named in the map\./u);
  });

  it('has the way that a trace follows in the light, and says whose it is', () => {
    const view = paneView({
      trace: { from: organisationId('shekinah'), to: organisationId('plymouth-cabinet'), route: 0 },
    });
    const words = wordsOn(pictureOf(theExample(), view, examplePositions()));
    expect(words).toContain('Paths traced: Shekinah and Plymouth City Council Cabinet');
  });

  it('says of lines that are told apart by their evidence what each dash means', () => {
    const words = (fields: Partial<PaneView>) => wordsOn(pictureOf(theExample(), paneView(fields), examplePositions()));
    expect(words({ lens: 'evidence' })).toContain('Classified by an editor');
    expect(words({})).not.toContain('Classified by an editor');
    expect(words({ arrangement: 'lines' })).not.toContain('Other relationship');
  });

  it('draws every way to compare, and the wall', () => {
    const network = theExample();
    const view = compared(network);
    for (const way of comparisonWays) {
      const sheet = pictureOf(network, { ...view, comparison: { ...view.comparison, way } });
      expect(sheet.marks.length).toBeGreaterThan(10);
    }
    const wall = pictureOf(network, { ...view, comparison: { ...view.comparison, wall: 'model' } });
    const emptyWords = wall.marks.filter((mark) => mark.kind === 'text' && mark.lines[0] === 'No members recorded');
    const empty = [...network.collaborations.values()].filter(({ members }) => members.length === 0);
    expect(emptyWords).toHaveLength(empty.length);
    const pictures = wall.marks.filter(({ kind }) => kind === 'picture');
    expect(pictures).toHaveLength(network.collaborations.size - empty.length);
  });

  it('keeps every word outside its drawing within the sheet', () => {
    const arrangement = fc.constantFrom('network' as const, 'lines' as const);
    fc.assert(
      fc.property(someNetwork(), arrangement, fc.integer({ min: 900, max: 1_700 }), (network, shape, width) => {
        const map = { network, positions: inRows(network), view: paneView({ arrangement: shape }) };
        const sheet = viewPicture(map, tools, answers, { width, drawing: 500 });
        const outside = wordBoxes(sheet).filter(
          ({ left, right, top, bottom }) => left < 0 || right > sheet.width || top < 0 || bottom > sheet.height,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('tells kinds of lines and shapes apart without any hue', () => {
    const drawn = (sheet: Sheet) =>
      sheet.marks.flatMap((mark) => {
        if (mark.kind !== 'picture') return [];
        const { links, looks, nodes } = mark.scene;
        return [{ lines: [...links.look].map((row) => looks[row]), shapes: new Set(nodes.shape) }];
      });
    const [scene] = drawn(pictureOf(theExample(), firstView, examplePositions()));
    const signs = (scene?.lines ?? []).flatMap((look) =>
      look?.head === null || look === undefined
        ? []
        : [{ hue: look.stroke, sign: `${look.dash.join(' ')} ${look.head}` }],
    );
    const signOf = new Map(signs.map(({ hue, sign }) => [hue, sign]));
    expect(signOf.size).toBeGreaterThan(4);
    expect(new Set(signOf.values()).size).toBe(signOf.size);
    expect(scene?.shapes.size).toBeGreaterThan(6);
  });
});

describe('a picture that hostile texts are drawn in', () => {
  const map = JSON.parse(hostileMap(payloads).text) as MapDocument;
  const network = buildNetwork(map);
  const positions = inRows(network);
  const spotlight = payloads.map((id): EntityRef => ({ kind: 'organisation', id: organisationId(id) }));

  const step = (title: string): Sheet => {
    const content = stepContent(
      aStep({ title, text: title, reveals: [{ on: [], text: title }] }, paneView({ spotlight })),
      { number: 1, count: 1 },
      network,
      firstPane,
      paperTheme,
      answers,
    );
    return stepPicture(content, { document: aDocument([], title), network, positions }, tools, answers);
  };

  it('has no element and no attribute but those of a picture', () => {
    const sheets = [
      pictureOf(network),
      pictureOf(network, paneView({ arrangement: 'lines' })),
      pictureOf(network, paneView({ model: termId(payloads[0] ?? '') })),
      ...payloads.filter((_, place) => place % 6 === 0).map(step),
    ];
    for (const svg of sheets.map((sheet) => sheetSvg(sheet))) {
      const tags = tagsIn(svg);
      expect(tags.flatMap(({ attributes }) => attributes).length).toBeGreaterThan(100);
      expect(tags.filter(({ name }) => !allowed.has(name))).toEqual([]);
      expect(tags.flatMap(({ attributes }) => attributes).filter((key) => /^on|href|style|src/iu.test(key))).toEqual(
        [],
      );
    }
  });

  it('shows them as the text that they are', () => {
    const visible = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
    const lost = payloads.filter((text) => !visible(plainText(sheetSvg(step(text)))).includes(visible(text)));
    expect(lost).toEqual([]);
  });
});

describe('the drawing of a step', () => {
  const network = theExample();
  const draw = (view: ViewState, width: number, height: number, leastText = 0): Sheet =>
    drawStep(view, network, examplePositions(), { width, height, ...tools }, {}, leastText);
  const spotlight = [{ kind: 'collaboration', id: 'wigan-deal' } as EntityRef];

  it('is as large as asked for, and names only who is in the light', () => {
    const sheet = draw(paneView({ spotlight }), 1280, 720);
    expect([sheet.width, sheet.height]).toEqual([1280, 720]);
    const words = wordsOn(sheet);
    expect(words).toContain('Wigan Council');
    expect(words).not.toContain('West London Zone');
  });

  it('leaves the rest out where the step does', () => {
    const shapes = (rest: PaneView['rest']): number =>
      draw(paneView({ spotlight, rest }), 1280, 720).marks.reduce(
        (sum, mark) => sum + (mark.kind === 'picture' ? mark.scene.nodes.ref.length : 0),
        0,
      );
    expect(shapes('dim')).toBe(network.organisations.size);
    expect(shapes('hide')).toBeLessThan(60);
    expect(shapes('keep')).toBe(network.organisations.size);
  });

  it('is a small picture of a large one as a thumbnail, and has words that can be read where they are asked for', () => {
    const sizes = (leastText: number): readonly number[] =>
      draw(paneView({ spotlight }), 256, 144, leastText).marks.flatMap((mark) =>
        mark.kind === 'picture' ? mark.labels.map(({ size }) => size) : [],
      );
    expect(Math.max(...sizes(0))).toBeLessThan(8);
    expect(Math.min(...sizes(12))).toBeGreaterThanOrEqual(12);
  });
});
