import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../../src/domain/ids.ts';
import { ageWords } from '../../../src/export/ageWords.ts';
import { drawingInWords } from '../../../src/export/picture/drawStep.ts';
import { restsOn, toldIn } from '../../../src/export/picture/restsOn.ts';
import { viewSentences } from '../../../src/export/picture/viewSentences.ts';
import { handoutPages } from '../../../src/export/story/handout.ts';
import { stepContent } from '../../../src/export/story/stepContent.ts';
import { paperTheme } from '../../../src/scene/theme.ts';
import { openStep, stepsOf } from '../../../src/view/story.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { comparing } from '../../../src/view/comparisonChanges.ts';
import { inShownPanes } from '../../../src/view/stepChanges.ts';
import { firstPane, firstView } from '../../../src/view/viewState.ts';
import { collaborationId, organisationId } from '../../fixtures/aNetwork.ts';
import { twoSides } from '../../fixtures/twoSides.ts';
import { examplePositions } from '../../fixtures/aStory.ts';
import { evenLetters, wordsOn } from '../../fixtures/sheetMarks.ts';
import { exampleDocument, theExample } from '../../fixtures/theExample.ts';

const network = theExample();
const document = exampleDocument();
const steps = stepsOf(document);
const answers = { litOf: () => null, comparedOf: () => null, today: '2026-11-28' };
const tools = { theme: paperTheme, measure: evenLetters };

function viewOf(place: number): ViewState {
  const { view } = openStep(steps[place]!, network, firstPane);
  if (view === null) throw new Error('A step of the example cannot be read.');
  return view;
}

describe('what a step rests on', () => {
  it('is the same for the editor and for all that leaves, for every step of the example', () => {
    for (const [place, step] of steps.entries()) {
      const { sources, told } = stepContent(
        step,
        { number: place + 1, count: 9 },
        network,
        firstPane,
        paperTheme,
        answers,
      );
      const ground = restsOn(toldIn(viewOf(place), network, null));
      expect(ground.sources).toEqual(sources);
      expect(ground).toEqual(restsOn(told));
    }
  });

  it('is, of panes with a spotlight, what stands in it', () => {
    const pair: ViewState = {
      ...comparing(['north', 'south'].map((id) => ({ kind: 'collaboration', id: collaborationId(id) }) as const))(
        firstView,
      ),
      mode: 'compare',
    };
    const spotlight = ['council', 'fund'].map((id) => organisationRef(organisationId(id)));
    const view = inShownPanes((pane) => ({ ...pane, spotlight }))(pair);
    const { relationships, organisations } = restsOn(toldIn(view, twoSides, null));
    expect(relationships.map(({ id }) => id).sort()).toEqual(['north-account', 'south-commission']);
    expect(organisations).toBe(2);
    expect(drawingInWords(view, twoSides, null)).toMatch(/In the light: two organisations, one line of account/);
    expect(drawingInWords(pair, twoSides, null)).not.toContain('In the light');
  });

  it('counts what stands in several panes once, and the sources of all that is in the light', () => {
    const whole = restsOn([network, network]);
    expect(whole.relationships).toHaveLength(network.relationships.size);
    expect(whole.organisations).toBe(network.organisations.size);
    expect(whole.sources).toHaveLength(network.sources.size);
  });
});

describe('the description of what a step draws', () => {
  it('tells of who is in the light, and not of the whole map', () => {
    const words = drawingInWords(viewOf(3), network, null);
    expect(words).toMatch(/^In the light: 11 organisations and 12 lines of account\./u);
    expect(words).not.toContain('Wigan');
  });

  it('says of a collaboration without members that none are recorded', () => {
    const said = 'In the light: Doing the Right Thing, of which no members are recorded.';
    const [own] = toldIn(viewOf(8), network, null);
    expect(viewSentences(viewOf(8), network, own!)).toContain(said);
    expect(drawingInWords(viewOf(8), network, null)).toBe(said);
  });

  it('says who is compared, and in what they differ', () => {
    const words = drawingInWords(viewOf(6), network, null);
    expect(words).toMatch(
      /Collaborative council: \d+ organisations and \d+ relationships, 44 of them lines of account\./u,
    );
    expect(words).toContain('more than one of them.');
  });
});

describe('a handout', () => {
  const pages = handoutPages({ document, network, positions: examplePositions(), ground: firstPane }, tools, answers);

  it('says on every page when it was made, and once that nobody recorded when the facts were checked', () => {
    const words = pages.map(wordsOn);
    expect(words.every((text) => text.includes('Made on 28 November 2026.'))).toBe(true);
    expect(words.filter((text) => text.includes('Date of checking not recorded.'))).toHaveLength(1);
    expect(words.every((text) => text.includes('a gap in the record, not a finding.'))).toBe(true);
  });

  it('lists the sources of a page in the order of their numbers', () => {
    const numbersOn = pages.slice(0, steps.length).map(({ marks }) =>
      marks.flatMap((mark) => {
        const number = mark.kind === 'text' ? /^(\d+)\. /.exec(mark.lines[0] ?? '')?.[1] : undefined;
        return mark.kind === 'text' && mark.part?.kind === 'item' && number !== undefined ? [Number(number)] : [];
      }),
    );
    expect(numbersOn.filter(({ length }) => length > 1)).not.toEqual([]);
    for (const numbers of numbersOn) expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});

it('says how old facts are where that is recorded', () => {
  expect(ageWords({ asOf: '2024-05' }, '2026-11-28')).toBe('Made on 28 November 2026. Facts last checked: May 2024.');
  expect(ageWords({ asOf: null }, undefined)).toBe('Date of checking not recorded.');
});
