import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../../../src/domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { castBounds } from '../../../../src/scene/spotlight/castBounds.ts';
import { castInWords } from '../../../../src/scene/spotlight/castInWords.ts';
import { spotlit } from '../../../../src/scene/spotlight/spotlit.ts';
import { stepEmphasis } from '../../../../src/scene/spotlight/stepEmphasis.ts';
import { withoutHeldBack } from '../../../../src/scene/spotlight/withoutHeldBack.ts';
import { toScreen, viewportOf } from '../../../../src/scene/viewport.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  collaborationId,
  organisationId,
  relationshipId,
} from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { somePositions } from '../aScene.ts';

const refsOf = ({ organisations, relationships, collaborations }: Network): readonly EntityRef[] => [
  ...[...organisations.keys()].map(organisationRef),
  ...[...relationships.keys()].map(relationshipRef),
  ...[...collaborations.keys()].map(collaborationRef),
];

const someLight = someNetwork().chain((network) =>
  fc.record({ network: fc.constant(network), spotlight: fc.subarray([...refsOf(network)]) }),
);

const castOf = (network: Network, spotlight: readonly EntityRef[]) =>
  stepEmphasis(network, network, { found: null, spotlit: spotlit(network, spotlight), selection: [] });

const town = aNetwork({
  organisations: ['hub', 'payer', 'people', 'passer-by', 'stranger'],
  collaborations: [
    aCollaboration({ id: 'deal', members: ['hub', 'payer', 'people'] }),
    aCollaboration({ id: 'pact', members: ['payer', 'stranger'] }),
  ],
  relationships: [
    anAccountability({ id: 'to-payer', from: 'hub', to: 'payer', audience: 'commissioner-or-funder' }),
    anAccountability({ id: 'to-people', from: 'hub', to: 'people', audience: 'service-users-or-citizens' }),
    anAccountability({ id: 'elsewhere', from: 'stranger', to: 'passer-by' }),
  ],
});

describe('the spotlight of a step', () => {
  it('lights nothing that cannot be seen, and both ends of every line that it lights', () => {
    fc.assert(
      fc.property(someLight, ({ network, spotlight }) => {
        const lit = spotlit(network, spotlight);
        if (lit === null) return;
        for (const id of lit.organisations) expect(network.organisations.has(id)).toBe(true);
        for (const id of lit.relationships) {
          const tie = network.relationships.get(id);
          expect(lit.organisations).toContain(tie?.from);
          expect(lit.organisations).toContain(tie?.to);
        }
      }),
    );
  });

  it('lights everything that is named, and only more when more is named', () => {
    fc.assert(
      fc.property(someLight, ({ network, spotlight }) => {
        const [less, more] = [spotlit(network, spotlight.slice(1)), spotlit(network, spotlight)];
        for (const ref of spotlight) {
          if (ref.kind === 'organisation') expect(more?.organisations).toContain(ref.id);
          if (ref.kind === 'relationship') expect(more?.relationships).toContain(ref.id);
          if (ref.kind === 'collaboration') expect(more?.collaborations).toContain(ref.id);
        }
        for (const id of less?.organisations ?? []) expect(more?.organisations).toContain(id);
      }),
    );
  });

  it('comes after a trace or a finding, and before a selection', () => {
    const selection = [organisationRef(organisationId('stranger'))];
    const light = spotlit(town, [organisationRef(organisationId('hub'))]);
    const found = { organisations: [organisationId('people')], relationships: [], collaborations: [] };
    const lit = (parts: Parameters<typeof stepEmphasis>[2]) => [
      ...(stepEmphasis(town, town, parts)?.organisations ?? []),
    ];
    expect(lit({ found, spotlit: light, selection })).toEqual(['people']);
    expect(lit({ found: null, spotlit: light, selection })).toEqual(['hub']);
    expect(lit({ found: null, spotlit: null, selection })).toEqual(['stranger', 'passer-by']);
    expect(stepEmphasis(town, town, { found: null, spotlit: null, selection: [] })).toBeNull();
  });

  it('lights the territories that are named, or else those in which half of the cast takes part', () => {
    const lines = ['to-payer', 'to-people'].map((id) => relationshipRef(relationshipId(id)));
    expect([...(castOf(town, lines)?.collaborations ?? [])]).toEqual(['deal']);
    expect([...(castOf(town, [...lines, collaborationRef(collaborationId('pact'))])?.collaborations ?? [])]).toEqual([
      'pact',
    ]);
  });
});

describe('what waits for its reveal', () => {
  it('is not there, and neither is any line to it', () => {
    fc.assert(
      fc.property(someLight, ({ network, spotlight }) => {
        const seen = withoutHeldBack(network, spotlight);
        for (const ref of spotlight) {
          const parts = {
            organisation: seen.organisations,
            relationship: seen.relationships,
            collaboration: seen.collaborations,
            source: new Map(),
          }[ref.kind];
          expect((parts as ReadonlyMap<string, unknown>).has(ref.id)).toBe(false);
        }
        for (const { from, to } of seen.relationships.values())
          expect(seen.organisations.has(from) && seen.organisations.has(to)).toBe(true);
      }),
    );
  });

  it('changes nothing while nothing waits', () => {
    expect(withoutHeldBack(town, [])).toBe(town);
  });

  it('keeps an organisation of a collaboration that takes part in another as well', () => {
    const seen = withoutHeldBack(town, [collaborationRef(collaborationId('deal'))]);
    expect([...seen.organisations.keys()]).toEqual(['passer-by', 'payer', 'stranger']);
  });
});

describe('the camera of a step', () => {
  it('holds all of the cast within what the words leave, on any screen', () => {
    const someScreen = fc.record({
      width: fc.integer({ min: 320, max: 3840 }),
      height: fc.integer({ min: 400, max: 2160 }),
      left: fc.double({ min: 0, max: 0.5, noNaN: true }),
      top: fc.double({ min: 0, max: 0.4, noNaN: true }),
      largest: fc.double({ min: 0.5, max: 4, noNaN: true }),
      isWay: fc.boolean(),
    });
    fc.assert(
      fc.property(
        someLight.chain((light) => fc.tuple(fc.constant(light), somePositions(light.network), someScreen)),
        ([{ network, spotlight }, positions, { width, height, left, top, largest, isWay }]) => {
          const cast = castOf(network, spotlight);
          const all = { minX: -900, minY: -900, maxX: 900, maxY: 900 };
          const bounds = castBounds(all, { network, positions, visible: network, cast, isWay });
          const insets = { top: top * height, left: left * width, right: 20, bottom: 20 };
          const view = viewportOf('fit', bounds, { width, height }, insets, largest);
          expect(view.k).toBeLessThanOrEqual(largest);
          for (const id of cast?.organisations ?? []) {
            const [x = 0, y = 0] = positions.get(id) ?? [];
            const [px, py] = toScreen(view, x, y);
            expect(px).toBeGreaterThanOrEqual(insets.left - 0.5);
            expect(px).toBeLessThanOrEqual(width - insets.right + 0.5);
            expect(py).toBeGreaterThanOrEqual(insets.top - 0.5);
            expect(py).toBeLessThanOrEqual(height - insets.bottom + 0.5);
          }
        },
      ),
    );
  });
});

describe('what is lit in words', () => {
  it('never takes more than 120 words', () => {
    fc.assert(
      fc.property(someLight, ({ network, spotlight }) => {
        const cast = castOf(network, spotlight);
        if (cast === null) return;
        expect(castInWords(network, cast, network).split(/\s+/u).length).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('names who is lit and who answers to whom', () => {
    const cast = castOf(town, [relationshipRef(relationshipId('to-payer'))]);
    expect(cast).not.toBeNull();
    if (cast === null) return;
    expect(castInWords(town, cast, town)).toBe(
      'In the light: two organisations and one line of account. Collaborations: Deal and Pact. Hub and Payer. Hub answers to Payer.',
    );
  });
});
