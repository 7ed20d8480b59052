import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../src/analysis/findings/findingsOf.ts';
import type { FindingKindId } from '../../../../src/analysis/findings/finding.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { runAnalyses } from '../../../../src/analysis/runAnalyses.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { aCollaboration, aNetwork, anAccountability, anOrganisation } from '../../../fixtures/aNetwork.ts';

const found = (network: Network, kind: FindingKindId) =>
  findingsOf(network, runAnalyses({ network, asOf: null, thresholds: defaultThresholds })).filter(
    (finding) => finding.kind === kind,
  );

describe('whoever a finding names', () => {
  it('is lit where only an unknown line would lead to the public', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'council', kind: 'elected-body' })],
      relationships: [
        anAccountability({ from: 'club', to: 'trust' }),
        anAccountability({ from: 'hub', to: 'board' }),
        anAccountability({ from: 'board', to: 'council', status: 'unknown' }),
      ],
    });
    const [finding] = found(network, 'reach');
    expect(finding?.sentence).toContain('Hub would have one only if an unknown line is real.');
    expect(finding?.counts).toBe('1 organisation');
    expect(finding?.because.organisations).toEqual(expect.arrayContaining(['club', 'hub', 'board']));
  });

  it('is lit where only an unknown line to an audience is there', () => {
    const line = (from: string, collaboration: string, audience: string, status: 'asserted' | 'unknown' = 'asserted') =>
      anAccountability({
        id: `${from} ${audience}`,
        from,
        to: 'forum',
        audience,
        status,
        collaborations: [collaboration],
      });
    const network = aNetwork({
      collaborations: [aCollaboration({ id: 'deal' }), aCollaboration({ id: 'pact' })],
      relationships: [
        line('a', 'deal', 'internal-peer'),
        line('b', 'pact', 'internal-peer'),
        line('b', 'pact', 'regulator', 'unknown'),
      ],
    });
    const finding = found(network, 'gaps').find(({ id }) => id === 'gaps regulator');
    expect(finding?.sentence).toBe(
      'No line to a regulator is recorded for Deal. For Pact there is one only if an unknown line is real.',
    );
    expect(finding?.because.collaborations).toEqual(['deal', 'pact']);
  });
});
