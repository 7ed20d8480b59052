import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import { compose } from '../../../src/scene/compose.ts';
import { encode } from '../../../src/scene/encode.ts';
import { markSaid } from '../../../src/scene/said/markSaid.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import type { Viewport } from '../../../src/scene/marks.ts';
import type { ListedOrganisation } from '../../../src/ui/stage/listed.ts';
import { listedInView, listLabel, listOrganisations, mostInView, withMissing } from '../../../src/ui/stage/listed.ts';
import { aNetwork, anOrganisation, organisationId } from '../../fixtures/aNetwork.ts';

const viewport: Viewport = { width: 800, height: 600, k: 1, tx: 0, ty: 0, zoom: 1 };
const inARow = (count: number, gap: number): readonly ListedOrganisation[] =>
  Array.from({ length: count }, (_, index) => ({
    id: organisationId(`o${String(index)}`),
    name: `Organisation ${String(index)}`,
    x: index * gap,
    y: 300,
  }));
const byNumber = (id: string) => Number(id.slice(1));

describe('the organisations of the list', () => {
  it('stand in the order of their names and not of their ids', () => {
    const network = aNetwork({
      organisations: [
        anOrganisation({ id: 'a', name: 'Ward 10' }),
        anOrganisation({ id: 'b', name: 'ward 9' }),
        anOrganisation({ id: 'c', name: 'Élan' }),
      ],
    });
    const names = listOrganisations(network, new Map()).map(({ name }) => name.split(',')[0]);
    expect(names).toEqual(['Élan', 'ward 9', 'Ward 10']);
  });

  it('are all there up to a thousand, in view or not', () => {
    const all = inARow(1000, 10);
    expect(listedInView(all, viewport, byNumber)).toBe(all);
  });

  it('are only those in view beyond that', () => {
    const listed = listedInView(inARow(1001, 10), viewport, byNumber);
    expect(listed.map(({ id }) => byNumber(id))).toEqual(Array.from({ length: 81 }, (_, index) => index));
  });

  it('are the most important where too many are in view, still in their order', () => {
    const listed = listedInView(inARow(1200, 0.1), viewport, byNumber);
    expect(listed).toHaveLength(mostInView);
    expect(listed.map(({ id }) => byNumber(id))).toEqual(Array.from({ length: mostInView }, (_, index) => 700 + index));
  });

  it('say what a room misses at each of both, after all that their names say', () => {
    const network = aNetwork({ organisations: ['ash', 'elm', 'oak'].map((id) => anOrganisation({ id, name: id })) });
    const ids = ['ash', 'elm', 'oak'].map(organisationId);
    const [ash, elm, oak] = ids as [OrganisationId, OrganisationId, OrganisationId];
    const scene = compose(
      encode(network, network, firstPane, lightTheme),
      new Map(ids.map((id, at) => [id, [at * 200, 0]])),
    );
    const all = listOrganisations(network, new Map());
    const missing = [[ash, elm] as const, [oak, ash] as const];
    const marked = markSaid(scene, { disputed: new Set(), dots: new Map(), missing });
    const added = withMissing(all, network, marked).map(({ name }, at) => name.slice(all[at]?.name.length));
    expect(added).toEqual([
      ' Said to be missing: a relationship with elm and oak.',
      ' Said to be missing: a relationship with ash.',
      ' Said to be missing: a relationship with ash.',
    ]);
    expect(withMissing(all, network, scene)).toBe(all);
  });

  it('never lose the one with the keyboard', () => {
    const listed = listedInView(inARow(1200, 10), viewport, (id) => (id === 'o1100' ? Infinity : byNumber(id)));
    expect(listed.map(({ id }) => id)).toContain('o1100');
  });

  it('say so when they are a part', () => {
    expect(listLabel(294, 294)).toBe('Organisations on the map');
    expect(listLabel(500, 12345)).toBe('Organisations on the map, 500 of 12,345');
  });
});
