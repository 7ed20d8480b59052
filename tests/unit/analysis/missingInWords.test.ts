import { describe, expect, it } from 'vitest';
import { saidGroups } from '../../../src/analysis/missingInWords.ts';
import { sentenceGroups } from '../../../src/analysis/sentenceGroups.ts';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import { addRemark, remarksOf, resolveRemark } from '../../../src/domain/remarks.ts';
import { sentencesText } from '../../../src/features/explore/sentences/sentencesText.ts';
import { organisationId } from '../../fixtures/aNetwork.ts';

const aDocument: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: ['alpha', 'beta', 'gamma'].map((id) => ({ id, name: id.toUpperCase() })),
  relationships: [{ id: 'tie', from: 'alpha', to: 'beta', type: 'funds' }],
};
const network = buildNetwork(aDocument);
const on = (id: string) => ({ kind: 'organisation', id }) as const;
const said = (
  [
    { on: on('alpha'), to: on('gamma'), kind: 'challenge', text: 'They report monthly', by: 'AB' },
    { on: on('gamma'), to: on('beta'), kind: 'challenge' },
    { on: on('alpha'), kind: 'question', text: 'Who pays?' },
    { on: { kind: 'relationship', id: 'tie' }, kind: 'challenge', text: 'Ended' },
  ] as const
).reduce<MapDocument>((now, remark) => addRemark(now, remark, '2026-03-02T10:00:00.000Z'), aDocument);

describe('what a room says is missing, in sentences', () => {
  it('comes after what is on record with the words of whoever said it, and counts no relationship', () => {
    const [group, ...others] = saidGroups(network, remarksOf(said));
    expect(others).toEqual([]);
    expect(group).toMatchObject({ count: 0, parts: [], alone: [] });
    expect(group?.about).toEqual([
      'A relationship between ALPHA and GAMMA: They report monthly (AB).',
      'A relationship between GAMMA and BETA.',
    ]);
  });

  it('is told of those only that are shown, and until it is settled', () => {
    const hidden = organisationId('beta');
    const visible = { ...network, organisations: new Map([...network.organisations].filter(([id]) => id !== hidden)) };
    expect(saidGroups(visible, remarksOf(said))[0]?.about).toHaveLength(1);
    const settled = remarksOf(said).reduce((now, remark) => resolveRemark(now, remark), said);
    expect(saidGroups(network, remarksOf(settled))).toEqual([]);
  });

  it('leaves as text under a heading that says that it is not on record', () => {
    const groups = [...sentenceGroups(network, 'audience'), ...saidGroups(network, remarksOf(said))];
    const text = sentencesText({ visible: network, groups, counts: '3 of 3 organisations', filters: [] });
    expect(text).toContain(
      'SAID TO BE MISSING (said in the room, not on record)\nA relationship between ALPHA and GAMMA: They report monthly (AB).\n',
    );
  });
});
