import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../../src/domain/document.ts';
import { printedSheets } from '../../../src/features/export/print/printedSheets.ts';
import { comparing, firstTargets } from '../../../src/view/comparisonChanges.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aCollaboration, aNetwork, anAccountability, anOrganisation } from '../../fixtures/aNetwork.ts';
import { aDocument, aStep, inRows } from '../../fixtures/aStory.ts';
import { evenLetters, wordsOn } from '../../fixtures/sheetMarks.ts';

const network = aNetwork({
  organisations: ['hub', 'near', 'far'].map((id) => anOrganisation({ id })),
  collaborations: [
    aCollaboration({ id: 'one', members: ['hub', 'near'] }),
    aCollaboration({ id: 'two', members: ['hub', 'far'] }),
  ],
  relationships: [anAccountability({ from: 'near', to: 'hub', collaborations: ['one'] })],
});
const presented: ViewState = { ...firstView, mode: 'present' };
const printed = (view: ViewState, steps: readonly StoryStep[] = [aStep()]) =>
  printedSheets({ document: aDocument(steps), network, positions: inRows(network), view }, evenLetters, '2026-03-09');

describe('what goes on paper', () => {
  it('says on every page when it was printed, of a story and of a comparison', () => {
    const compared: ViewState = { ...comparing(firstTargets(network))(firstView), mode: 'compare' };
    for (const view of [presented, compared]) {
      const pages = (printed(view) ?? []).map(wordsOn);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.filter((words) => !words.includes('Made on 9 March 2026.'))).toEqual([]);
    }
  });

  it('is the view itself in Explore, and where a story has no steps', () => {
    expect(printed(firstView)).toBeNull();
    expect(printed(presented, [])).toBeNull();
  });
});
