import { describe, expect, it } from 'vitest';
import { organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import { paneWords } from '../../../src/view/paneWords.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import { anAccountability, aNetwork, organisationId, relationshipId } from '../../fixtures/aNetwork.ts';

const network = aNetwork({ relationships: [anAccountability({ id: 'line', from: 'alpha', to: 'beta' })] });
const [alpha, beta] = [organisationId('alpha'), organisationId('beta')];

describe('the words of a pane', () => {
  it('are none for a pane at rest', () => {
    expect(paneWords(network, firstPane)).toEqual([]);
  });

  it('say whose account is traced, and to whom', () => {
    const traced = (to: typeof beta | null) =>
      paneWords(network, { ...firstPane, trace: { from: alpha, to, route: 0 } });
    expect(traced(null)).toEqual(['Line of account traced: Alpha to the public']);
    expect(traced(beta)).toEqual(['Paths traced: Alpha and Beta']);
  });

  it('say what is left out as a what-if, one by one', () => {
    const withdrawn = [organisationRef(beta), relationshipRef(relationshipId('line'))];
    expect(paneWords(network, { ...firstPane, withdrawn })).toEqual([
      'What if: Beta leaves',
      'What if: Alpha answers to Beta: left out',
    ]);
  });

  it('say that a finding is lit and that lines are drawn by their evidence', () => {
    expect(paneWords(network, { ...firstPane, finding: 'D5 organisation alpha', lens: 'evidence' })).toEqual([
      'One finding is lit',
      'Lines drawn by their evidence',
    ]);
  });
});
