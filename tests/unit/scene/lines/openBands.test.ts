import { describe, expect, it } from 'vitest';
import type { Because } from '../../../../src/analysis/results/result.ts';
import { noReason } from '../../../../src/analysis/results/result.ts';
import type { EntityRef } from '../../../../src/domain/ids.ts';
import { emphasisOf } from '../../../../src/scene/emphasis.ts';
import { gatherBands } from '../../../../src/scene/lines/gatherBands.ts';
import { bandsToOpen } from '../../../../src/scene/lines/openBands.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  collaborationId,
  organisationId,
  relationshipId,
} from '../../../fixtures/aNetwork.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
/** The inspector has a line in each of six collaborations, two in the last; quiet takes part in the first without any. */
const network = aNetwork({
  collaborations: names.map((id) => aCollaboration({ id, members: id === 'a' ? ['quiet'] : [] })),
  relationships: [
    ...names.map((id) =>
      anAccountability({ id: `r-${id}`, from: `giver-${id}`, to: 'inspector', collaborations: [id] }),
    ),
    anAccountability({ id: 's-f', from: 'giver-f', to: 'inspector', collaborations: ['f'] }),
  ],
});
const opened = (selection: readonly EntityRef[], lit: Because | null = null) => [
  ...bandsToOpen(gatherBands(network, network), emphasisOf(network, network, selection, lit), lit),
];

describe('the bands that open by themselves', () => {
  it('are none at rest', () => {
    expect(opened([])).toEqual([]);
  });

  it('are those with lines of what is selected, four at most, those with most of them first', () => {
    expect(opened([{ kind: 'organisation', id: organisationId('giver-c') }])).toEqual(['c']);
    expect(opened([{ kind: 'organisation', id: organisationId('inspector') }])).toEqual(['f', 'a', 'b', 'c']);
    expect(opened([{ kind: 'relationship', id: relationshipId('r-d') }])).toEqual(['d']);
  });

  it('are where somebody takes part who has no line', () => {
    expect(opened([{ kind: 'organisation', id: organisationId('quiet') }])).toEqual(['a']);
  });

  it('are a collaboration that is selected, or that is itself the reason of a finding', () => {
    expect(opened([{ kind: 'collaboration', id: collaborationId('e') }])).toEqual(['e']);
    expect(opened([], { ...noReason, collaborations: [collaborationId('b'), collaborationId('d')] })).toEqual([
      'b',
      'd',
    ]);
  });

  it('are those of a trace or a finding, and not those of what is selected beside it', () => {
    const lit = { ...noReason, relationships: [relationshipId('r-b')] };
    expect(opened([{ kind: 'organisation', id: organisationId('giver-c') }], lit)).toEqual(['b']);
  });
});
