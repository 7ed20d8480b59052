import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseOf } from '../../../src/analysis/collapse.ts';
import { collaborationRef, organisationRef } from '../../../src/domain/ids.ts';
import { listOrganisations } from '../../../src/ui/stage/listed.ts';
import { listedAsDrawn } from '../../../src/ui/stage/listedMarks.ts';
import { buttonFor, collapsedAt } from '../../../src/ui/stage/markAt.ts';
import { throughMark } from '../../../src/ui/stage/throughMark.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  collaborationId,
  organisationId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const deal = collaborationId('deal');
const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'deal', name: 'The Deal', backbone: 'hub', members: ['club', 'hub', 'shared'] }),
    aCollaboration({ id: 'other', members: ['shared', 'far'] }),
  ],
  relationships: [
    anAccountability({ id: 'r1', from: 'hub', to: 'far' }),
    aFunding({ id: 'f1', from: 'far', to: 'club', amount: 500, currency: 'GBP' }),
  ],
});
const collapse = collapseOf(network, network, [deal]);
const listed = listedAsDrawn(listOrganisations(network, new Map()), network, collapse, 'ties');

describe('the list over a map with a collapsed collaboration', () => {
  it('names the mark in the place of those inside, by the name of the collaboration', () => {
    expect(listed.map(({ id }) => id)).toEqual(['far', 'shared', 'hub']);
    expect(listed.at(-1)?.name).toBe('The Deal, collaboration of 2 organisations, collapsed. Enter expands it.');
  });

  it('leads to those inside by the button of their mark', () => {
    expect(buttonFor(listed, organisationId('club'))).toBe('hub');
    expect(buttonFor(listed, organisationId('far'))).toBe('far');
    expect(collapsedAt(listed, organisationId('hub'))).toBe('The Deal is collapsed. Enter expands it.');
    expect(collapsedAt(listed, organisationId('far'))).toBeNull();
  });

  it('loses nobody, whatever is collapsed', () => {
    const some = someNetwork().chain((map) => fc.tuple(fc.constant(map), fc.subarray([...map.collaborations.keys()])));
    fc.assert(
      fc.property(some, ([map, ids]) => {
        const drawn = listedAsDrawn(listOrganisations(map, new Map()), map, collapseOf(map, map, ids), 'same');
        const held = drawn.flatMap(({ id, mark }) => mark?.inside ?? [id]);
        expect([...held].sort()).toEqual([...map.organisations.keys()].sort());
      }),
    );
  });

  it('says what sizes stand for', () => {
    const sized = listedAsDrawn(
      listOrganisations(network, new Map()),
      network,
      collapseOf(network, network, []),
      'money-received',
    );
    expect(sized.find(({ id }) => id === 'club')?.name).toMatch(/ Money received: £500\.$/);
    expect(sized.find(({ id }) => id === 'far')?.name).toMatch(/ Money received: none recorded\.$/);
  });
});

describe('what is asked of an organisation inside a mark', () => {
  const club = organisationRef(organisationId('club'));
  const far = organisationRef(organisationId('far'));

  it('is asked of the mark: selecting selects the collaboration, opening expands it', () => {
    expect(throughMark({ type: 'select', ref: club, how: 'toggle' }, collapse)).toEqual({
      type: 'select',
      ref: collaborationRef(deal),
      how: 'toggle',
    });
    expect(throughMark({ type: 'open', ref: club }, collapse)).toEqual({ type: 'expand', collaboration: deal });
  });

  it('expands the collaboration for a double click on its mark', () => {
    expect(throughMark({ type: 'focus', ref: collaborationRef(deal) }, collapse)).toEqual({
      type: 'expand',
      collaboration: deal,
    });
  });

  it('is left alone for everybody else', () => {
    for (const intent of [
      { type: 'select', ref: far, how: 'only' },
      { type: 'focus', ref: collaborationRef(collaborationId('other')) },
      { type: 'hover', ref: club },
    ] as const)
      expect(throughMark(intent, collapse)).toBe(intent);
  });
});
