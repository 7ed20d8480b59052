import { describe, expect, it } from 'vitest';
import { drawStep, drawView } from '../../../src/export/picture/drawStep.ts';
import { sheetSvg } from '../../../src/export/sheetSvg.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { changePane } from '../../../src/view/changes.ts';
import type { ArrangementName } from '../../../src/view/viewState.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aCollaboration, aMember, aNetwork, anAccountability, organisationId } from '../../fixtures/aNetwork.ts';

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
const said = { disputed: new Set(['tie']), dots: new Map<string, number>() };

describe('what a room disputes, in pictures', () => {
  it.each<ArrangementName>(['network', 'lines'])('is marked where relationships are drawn as %s', (arrangement) => {
    const view = changePane((pane) => ({ ...pane, arrangement }))(firstView);
    for (const draw of [drawStep, drawView]) {
      const plain = sheetSvg(draw(view, network, positions, means));
      const marked = sheetSvg(draw(view, network, positions, means, { said }));
      expect(marked.length).toBeGreaterThan(plain.length);
      expect(marked.match(/<path/g)?.length ?? 0).toBeGreaterThan(plain.match(/<path/g)?.length ?? 0);
      expect(sheetSvg(draw(view, network, positions, means, { said: { ...said, disputed: new Set() } }))).toBe(plain);
    }
  });
});
