import { describe, expect, it } from 'vitest';
import { compareSides } from '../../../src/analysis/compare/answerComparison.ts';
import { defaultThresholds } from '../../../src/analysis/results/thresholds.ts';
import { comparisonContent } from '../../../src/export/figure/comparisonContent.ts';
import { comparisonFigure } from '../../../src/export/figure/comparisonFigure.ts';
import { comparedIn, drawStep, drawView } from '../../../src/export/picture/drawStep.ts';
import { saidNotes } from '../../../src/export/picture/saidNotes.ts';
import { sheetSvg } from '../../../src/export/sheetSvg.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { changePane } from '../../../src/view/changes.ts';
import { comparedPanes, comparing } from '../../../src/view/comparisonChanges.ts';
import type { ArrangementName, ComparisonWay, ViewState } from '../../../src/view/viewState.ts';
import { firstComparison, firstView } from '../../../src/view/viewState.ts';
import {
  aCollaboration,
  aMember,
  aNetwork,
  anAccountability,
  collaborationId,
  organisationId,
} from '../../fixtures/aNetwork.ts';
import { twoSides } from '../../fixtures/twoSides.ts';

const network = aNetwork({
  collaborations: [aCollaboration({ id: 'pact', members: [aMember('alpha'), aMember('beta')] })],
  relationships: [anAccountability({ id: 'tie', from: 'alpha', to: 'beta', collaborations: ['pact'] })],
});
const positions = new Map([
  [organisationId('alpha'), [0, 0] as const],
  [organisationId('beta'), [300, 0] as const],
]);
const means = {
  width: 800,
  height: 500,
  theme: lightTheme,
  measure: (text: string, size: number) => text.length * size,
};
const said = { disputed: new Set(['tie']), dots: new Map<string, number>(), missing: [] };

describe('what the marks of a room mean, beside a picture', () => {
  const pair = [organisationId('alpha'), organisationId('beta')] as const;
  const all = { ...said, missing: [pair, [organisationId('alpha'), organisationId('elsewhere')] as const] };

  it('is said with whom they are about, of those only that are drawn', () => {
    expect(saidNotes({ arrangement: 'network' }, network, all)).toEqual([
      expect.stringMatching(/^A bubble with “!”: disputed in the room\. .*alpha.*beta.*\.$/i),
      expect.stringMatching(/^A row of dots with “\+”: .*not on record\. A relationship between alpha and beta\.$/i),
    ]);
    expect(saidNotes({ arrangement: 'lines' }, network, all)).toHaveLength(1);
    expect(saidNotes({ arrangement: 'network' }, aNetwork({}), all)).toEqual([]);
    expect(saidNotes({ arrangement: 'network' }, network, undefined)).toEqual([]);
  });

  it('names a few, and says how many more there are', () => {
    const names = Array.from({ length: 9 }, (_, at) => organisationId(`o${String(at)}`));
    const many = aNetwork({ organisations: names });
    const missing = names.slice(1).map((name) => [names[0] ?? name, name] as const);
    const [note] = saidNotes({ arrangement: 'network' }, many, { ...said, missing });
    expect(note?.match(/between/g)).toHaveLength(6);
    expect(note).toMatch(/; and 2 more\.$/);
  });
});

describe('what a room disputes or misses, in pictures', () => {
  it.each<ComparisonWay>(['side-by-side', 'overlay', 'difference'])('is marked in what is compared %s', (way) => {
    const targets = ['north', 'south'].map((id) => ({ kind: 'collaboration', id: collaborationId(id) }) as const);
    const view: ViewState = {
      ...comparing(targets)(firstView),
      mode: 'compare',
      comparison: { ...firstComparison, way },
    };
    const told = { disputed: new Set(['north-hub']), dots: new Map<string, number>(), missing: [] };
    const nobody = { ...told, disputed: new Set<string>() };
    const answer = compareSides(
      twoSides,
      comparedPanes(view).map(({ scope, filter, withdrawn }) => ({ scope, filter, withdrawn })),
      defaultThresholds,
    );
    const compared = { ...comparedIn(view, twoSides), answer, rows: answer.rows, thresholds: defaultThresholds };
    const figureOf = (about: typeof told) =>
      sheetSvg(comparisonFigure(comparisonContent(compared, means, undefined, about), means));
    for (const drawn of [
      (about: typeof told) => sheetSvg(drawStep(view, twoSides, new Map(), means, { said: about })),
      (about: typeof told) => sheetSvg(drawView(view, twoSides, new Map(), means, { said: about })),
      figureOf,
    ])
      expect(drawn(told).match(/<path/g)?.length ?? 0).toBeGreaterThan(drawn(nobody).match(/<path/g)?.length ?? 0);
  });

  it.each<ArrangementName>(['network', 'lines'])('is marked where relationships are drawn as %s', (arrangement) => {
    const view = changePane((pane) => ({ ...pane, arrangement }))(firstView);
    for (const draw of [drawStep, drawView]) {
      const plain = sheetSvg(draw(view, network, positions, means));
      const marked = sheetSvg(draw(view, network, positions, means, { said }));
      expect(marked.length).toBeGreaterThan(plain.length);
      expect(marked.match(/<path/g)?.length ?? 0).toBeGreaterThan(plain.match(/<path/g)?.length ?? 0);
      const nothing = { ...said, disputed: new Set<string>() };
      expect(sheetSvg(draw(view, network, positions, means, { said: nothing }))).toBe(plain);

      // Lines of accountability have no line that is of no kind yet.
      const missing = [[organisationId('alpha'), organisationId('beta')] as const];
      const dotted = sheetSvg(draw(view, network, positions, means, { said: { ...nothing, missing } }));
      expect(dotted.split('stroke-dasharray').length - plain.split('stroke-dasharray').length).toBe(
        arrangement === 'network' ? 1 : 0,
      );
    }
  });
});
