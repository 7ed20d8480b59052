import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleLabels } from '../../../src/analysis/roles.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { EntityRef } from '../../../src/domain/ids.ts';
import type { Network, Positions } from '../../../src/domain/network.ts';
import type { Sheet } from '../../../src/export/sheet.ts';
import { sheetSvg } from '../../../src/export/sheetSvg.ts';
import { handoutPages } from '../../../src/export/story/handout.ts';
import { territoryText } from '../../../src/scene/territoryText.ts';
import { paperTheme } from '../../../src/scene/theme.ts';
import { comparing, firstTargets } from '../../../src/view/comparisonChanges.ts';
import type { PaneView, ViewState } from '../../../src/view/viewState.ts';
import { firstPane, firstView } from '../../../src/view/viewState.ts';
import {
  aCollaboration,
  aMember,
  aNetwork,
  anAccountability,
  anOrganisation,
  aSource,
  evidence,
} from '../../fixtures/aNetwork.ts';
import { aDocument, aStep, examplePositions, inRows } from '../../fixtures/aStory.ts';
import { payloads } from '../../fixtures/payloads.ts';
import { evenLetters, nameBoxes, wordBoxes, wordsOn } from '../../fixtures/sheetMarks.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { exampleDocument, theExample } from '../../fixtures/theExample.ts';

const tools = { theme: paperTheme, measure: evenLetters };
const answers = { litOf: () => null, comparedOf: () => null };

const pagesOf = (document: MapDocument, network: Network, positions: Positions = inRows(network)): readonly Sheet[] =>
  handoutPages({ document, network, positions, ground: firstPane }, tools, answers);

const paneView = (fields: Partial<PaneView>): ViewState => ({ ...firstView, panes: [{ ...firstPane, ...fields }] });

const longName = 'Überörtliche Arbeitsgemeinschaft für Zusammenarbeit, Rechenschaft und Beteiligung';
const rightToLeft = 'שיתוף פעולה ואחריותיות בין ארגונים ציבוריים למען הקהילה המקומית כולה';

const smallNetwork = (): Network =>
  aNetwork({
    organisations: [
      anOrganisation({ id: 'a', name: longName }),
      anOrganisation({ id: 'b', name: rightToLeft }),
      anOrganisation({ id: 'c', name: 'Third' }),
    ],
    collaborations: [aCollaboration({ id: 'k', name: longName, members: [aMember('a'), aMember('b')] })],
    relationships: [
      anAccountability({
        id: 'r',
        from: 'a',
        to: 'b',
        audience: 'regulator',
        evidence: evidence('stated', ['s1']),
      }),
    ],
    sources: [aSource({ id: 's1', title: 'Minutes of a meeting' }), aSource({ id: 's2', title: 'Never used' })],
  });

describe('the pages of a handout', () => {
  it('are one for each step of the story that ships with the app, then the appendix', () => {
    const document = exampleDocument();
    const pages = pagesOf(document, theExample(), examplePositions());
    const steps = document.story?.steps ?? [];
    expect(pages.slice(0, steps.length).map(({ title }) => title)).toEqual(
      steps.map(({ title }, place) => `${String(place + 1)}. ${title}`),
    );
    expect(pages.slice(steps.length).map(({ title }) => title.replace(' (continued)', ''))).toEqual([
      'Measures of the steps',
      ...pages.slice(steps.length + 1).map(() => 'Sources'),
    ]);
  });

  it('are the same, byte for byte, for the same story', () => {
    const svgs = () => pagesOf(exampleDocument(), theExample(), examplePositions()).map((sheet) => sheetSvg(sheet));
    expect(svgs()).toEqual(svgs());
  });

  it('have every word of a step, what is shown, what is lit, its sources, and how old the facts are', () => {
    const spotlight = [{ kind: 'collaboration', id: 'k' } as EntityRef];
    const step = aStep(
      {
        title: 'Two bodies and a line',
        text: 'First words.\nSecond words.',
        reveals: [{ on: [spotlight[0]], text: 'Revealed words.' }],
      },
      paneView({ spotlight }),
    );
    const [page, measures, sources] = pagesOf(aDocument([step]), smallNetwork());
    const words = wordsOn(page as Sheet);
    for (const expected of [
      'Step 1 of 1 · A story',
      'Two bodies and a line',
      'First words.',
      'Second words.',
      'Revealed words.',
      'In the light: 2 organisations and 1 relationship.',
      '1. Minutes of a meeting',
      'Regulator',
      'Date of checking not recorded.',
      'Page 1 of 3',
    ])
      expect(words).toContain(expected);
    expect(words).not.toContain('Never used');
    expect(wordsOn(measures as Sheet)).toContain('Two bodies and a line 1 2 1 1 100% 100%');
    expect(wordsOn(sources as Sheet)).toContain('1. Minutes of a meeting');
  });

  it('have a legend of what is in the light alone', () => {
    const network = theExample();
    const inLight = (id: string): string =>
      wordsOn(
        pagesOf(
          aDocument([aStep({}, paneView({ spotlight: [{ kind: 'collaboration', id } as EntityRef] }))]),
          network,
          examplePositions(),
        )[0] as Sheet,
      );
    expect(inLight('west-london-zone')).toContain('System connector');
    expect(inLight('west-london-zone')).not.toContain('Collaborative council');
    expect(inLight('wigan-deal')).toContain('Collaborative council');
  });

  it('count in the appendix what each step lights', () => {
    const spotlight = [{ kind: 'organisation', id: 'a' } as EntityRef, { kind: 'organisation', id: 'b' } as EntityRef];
    const pages = pagesOf(
      aDocument([aStep({ title: 'Pair' }, paneView({ spotlight })), aStep({ title: 'All' })]),
      smallNetwork(),
    );
    const table = pages.find(({ title }) => title === 'Measures of the steps');
    const cells = (table?.marks ?? []).flatMap((mark) =>
      mark.kind === 'text' && mark.part?.kind === 'cell' && mark.part.row > 0 ? [mark.lines.join(' ')] : [],
    );
    // Of a pair with one relationship every pair is joined; of three organisations one pair in three.
    expect(cells).toEqual(['1. Pair', '1', '2', '1', '1', '100%', '100%', '2. All', '1', '3', '1', '1', '33%', '100%']);
  });

  it('say of a step what is no longer in the map, and still draw it', () => {
    const step = aStep({}, paneView({ spotlight: [{ kind: 'organisation', id: 'gone' } as EntityRef] }));
    const [page] = pagesOf(aDocument([step, aStep({ id: 'x', view: 7, title: 'Unreadable' })]), smallNetwork());
    expect(wordsOn(page as Sheet)).toContain('No longer in the map: gone.');
    expect(page?.marks.some(({ kind }) => kind === 'picture')).toBe(true);
  });

  it('draw what is compared as panes, and lanes as lines, with words that can be read', () => {
    const network = theExample();
    const compared = comparing(firstTargets(network))({ ...firstView, mode: 'compare' });
    const pages = pagesOf(
      aDocument([
        aStep({ title: 'Compared' }, compared),
        aStep({ id: '2', title: 'Lines' }, paneView({ arrangement: 'lines' })),
      ]),
      network,
      examplePositions(),
    );
    expect(pages[0]?.marks.filter(({ kind }) => kind === 'picture')).toHaveLength(firstTargets(network).length);
    const lanes = pages[0] === undefined ? [] : wordBoxes(pages[0]).map((box) => box.words);
    for (const word of Object.values(roleLabels).flatMap((label) => label.split(' ')))
      expect(lanes.some((line) => line.split(' ').includes(word))).toBe(true);
    const lines = pages.filter(({ title }) => title.startsWith('2. Lines'));
    const words = lines.map(wordsOn).join(' ');
    for (const { name } of network.collaborations.values()) expect(words).toContain(territoryText(name).split(' ')[0]);
  });

  it('never let a word stand outside its page, nor smaller than 9 points', () => {
    const words = fc.oneof(
      fc.lorem({ maxCount: 60 }),
      fc.string({ maxLength: 400, unit: 'grapheme' }),
      fc.constantFrom(longName, rightToLeft, 'W'.repeat(300), payloads.join(' '), longName.repeat(40)),
    );
    const step = fc.record({
      title: words,
      text: words,
      revealed: words,
      arrangement: fc.constantFrom('network', 'lines'),
    });
    fc.assert(
      fc.property(someNetwork(), fc.array(step, { minLength: 1, maxLength: 3 }), words, (network, steps, story) => {
        const document = aDocument(
          steps.map(({ title, text, revealed, arrangement }, place) =>
            aStep(
              { id: String(place), title, text, reveals: [{ on: [], text: revealed }] },
              paneView({ arrangement: arrangement }),
            ),
          ),
          story,
        );
        for (const page of pagesOf(document, network)) {
          const boxes = wordBoxes(page);
          const outside = boxes.filter(
            ({ left, right, top, bottom }) => left < 0 || right > page.width || top < 0 || bottom > page.height,
          );
          expect(outside).toEqual([]);
          expect([...boxes, ...nameBoxes(page)].filter(({ size }) => size < 12)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('say of a view that is handed out by itself what it is, and nothing of steps', () => {
    const document = aDocument([aStep({ title: 'A map by itself' })], '');
    const pages = pagesOf(document, smallNetwork());
    expect(pages.map(({ title }) => title)).toEqual(['A map by itself', 'Measures', 'Sources']);
    expect(pages.map(wordsOn).join(' ')).not.toMatch(/\bsteps?\b/iu);
  });

  it('lose no word of a long text', () => {
    const text = Array.from({ length: 1_200 }, (_, place) => `word${String(place)}`).join(' ');
    const pages = pagesOf(aDocument([aStep({ text })]), smallNetwork());
    const own = pages
      .filter(({ title }) => title.startsWith('1. '))
      .map(wordsOn)
      .join(' ');
    expect(text.split(' ').filter((word) => !own.includes(word))).toEqual([]);
  });

  it('are made of a story of 60 steps', () => {
    const steps = Array.from({ length: 60 }, (_, place) =>
      aStep({ id: String(place), title: `Step ${String(place)}` }),
    );
    const pages = pagesOf(aDocument(steps), smallNetwork());
    expect(pages.filter(({ title }) => /^\d+\. /.test(title))).toHaveLength(60);
    expect(wordsOn(pages.at(-1) as Sheet)).toContain(`Page ${String(pages.length)} of ${String(pages.length)}`);
  });
});
