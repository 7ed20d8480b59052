import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/analysis/filter.ts';
import { comparedMeasures as allMeasures } from '../../../src/analysis/compare/measures/comparedMeasures.ts';
import { measureRow } from '../../../src/analysis/compare/measures/measureTable.ts';
import type { ShownComparison } from '../../../src/export/figure/comparisonContent.ts';
import { comparedIn } from '../../../src/export/picture/drawStep.ts';
import { comparedMeasures } from '../../../src/export/story/stepMeasures.ts';
import { tablePages } from '../../../src/export/story/tablePages.ts';
import type { StepContent } from '../../../src/export/story/stepContent.ts';
import { paperTheme } from '../../../src/scene/theme.ts';
import { comparedPanes, comparing, firstTargets } from '../../../src/view/comparisonChanges.ts';
import { changePane } from '../../../src/view/changes.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { evenLetters } from '../../fixtures/sheetMarks.ts';
import { theExample } from '../../fixtures/theExample.ts';

const network = theExample();
const tools = { theme: paperTheme, measure: evenLetters };
const measures = allMeasures.filter(({ id }) => id === 'density' || id === 'members' || id === 'lines');
/** Of everything that ties, lines of account alone. */
const accountOnly = [...network.vocabulary.relationshipTypes.keys()].filter((id) => id !== 'accountable-to');

function tableOf(off: readonly string[], filtered: number) {
  const plain = comparing(firstTargets(network))({ ...firstView, mode: 'compare' });
  const view = comparedPanes(plain)
    .slice(0, filtered)
    .reduce(
      (now, { id }) => changePane((pane) => ({ ...pane, filter: { ...noFilter, off: { type: off } } }), id)(now),
      plain,
    );
  const drawn = comparedIn(view, network);
  const sides = drawn.panes.map(({ visible }, place) => ({ network: visible, key: String(place) }));
  const compared = {
    ...drawn,
    rows: measures.map((measure) => measureRow(measure, sides)),
  } as unknown as ShownComparison;
  const step = { number: 7, count: 9, title: 'Side by side', compared } as unknown as StepContent;
  return comparedMeasures(step, network);
}

const all = firstTargets(network).length;

describe('the measures of a comparison on paper', () => {
  it('say once that a measure needs what the filter of the step leaves out, and never that it is not recorded', () => {
    const table = tableOf(accountOnly, all);
    expect(table?.rows.map(([name]) => name)).not.toContain('Pairs that work together');
    expect(table?.rows.length).toBe(measures.length - 1);
    expect(table?.after).toBe(
      'Not in this table: “Pairs that work together”. It needs records that the filter of this step leaves out.',
    );
    expect(JSON.stringify(table)).not.toContain('no tie of coordination');
    expect(
      tablePages(table as NonNullable<typeof table>, tools)
        .map((page) => JSON.stringify(page.marks))
        .join(' '),
    ).toContain('Not in this table');
  });

  it('keep a row that a pane without the filter answers, and say of the others why they do not', () => {
    const table = tableOf(accountOnly, 1);
    const row = table?.rows.find(([name]) => name === 'Pairs that work together');
    expect(row?.[1]).toBe('needs what this step leaves out');
    expect(row?.[2]).toMatch(/%$/);
    expect(table?.after).toBeUndefined();
  });

  it('leave nothing out where nothing is filtered', () => {
    const table = tableOf([], 0);
    expect(table?.rows).toHaveLength(measures.length);
    expect(table?.after).toBeUndefined();
  });
});
