import { describe, expect, it } from 'vitest';
import { evidenceStanding } from '../../../../src/analysis/analyses/evidenceStanding.ts';
import { answer } from '../../../../src/analysis/results/answer.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import {
  aCollaboration,
  aNetwork,
  anOrganisation,
  aRelationship,
  aSource,
  evidence,
} from '../../../fixtures/aNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { answerFor, ask } from './asking.ts';

const network = aNetwork({
  organisations: [anOrganisation({ id: 'hub', name: 'The Hub', aliases: ['Hub Ltd'] }), 'trust'],
  collaborations: [aCollaboration({ id: 'deal' }), aCollaboration({ id: 'empty' })],
  sources: [
    aSource({ id: 's1', publisher: 'hub ltd ', year: 2014 }),
    aSource({ id: 's2', publisher: 'A newspaper', year: 2020 }),
    aSource({ id: 's3' }),
  ],
  relationships: [
    aRelationship({
      id: 'r1',
      from: 'hub',
      to: 'trust',
      collaborations: ['deal'],
      evidence: evidence('stated', ['s1']),
    }),
    aRelationship({ id: 'r2', from: 'trust', to: 'other', evidence: evidence('classified', ['s1', 's2']) }),
    aRelationship({ id: 'r3', from: 'hub', to: 'other', type: 'leads', evidence: evidence('stated', ['s3']) }),
    aRelationship({ id: 'r4', from: 'hub', to: 'hub', type: 'leads', status: 'denied' }),
  ],
});
const drafts = ask(evidenceStanding, network);
const map = answerFor(drafts, 'map');

describe('how well the record is founded', () => {
  it('is counted by type and by organisation', () => {
    expect(map.value).toMatchObject({ relationships: 4, sourced: 3, stated: 2, classified: 1 });
    expect(map.value?.byType).toEqual([
      { type: 'leads', relationships: 2, sourced: 1 },
      { type: 'partners-with', relationships: 2, sourced: 2 },
    ]);
    expect(map.value?.byOrganisation).toEqual([
      { organisation: 'hub', relationships: 3, sourced: 2 },
      { organisation: 'other', relationships: 2, sourced: 2 },
      { organisation: 'trust', relationships: 2, sourced: 2 },
    ]);
  });

  it('knows different publishers and the years of sources', () => {
    expect(map.value).toMatchObject({ publishers: 2, oldestYear: 2014, newestYear: 2020, undated: 1 });
  });

  it('tells self-reporting by name and alias, where every publisher is recorded', () => {
    expect(map.value?.selfReported).toEqual({ count: 1, of: 2 });
    const silent = aNetwork({ relationships: [aRelationship({ evidence: evidence() })] });
    const found = answerFor(ask(evidenceStanding, silent), 'map');
    expect(found.value?.selfReported).toBeNull();
    expect(found.needs).toContainEqual({
      field: 'publisher',
      what: 'who published the source',
      missing: [{ kind: 'source', id: 's1' }],
      of: 1,
    });
  });

  it('is asked of each collaboration, and cannot be told of an empty one', () => {
    expect(answerFor(drafts, 'collaboration deal').value).toMatchObject({ relationships: 1, sourced: 1 });
    expect(answerFor(drafts, 'collaboration empty').withheld).toBe(
      'Cannot tell, because no relationship is recorded within Empty.',
    );
  });

  it('has no verdict of its own: it speaks of the record', () => {
    const results = answer(evidenceStanding, { network, asOf: null, thresholds: defaultThresholds });
    expect(results.every(({ evidence: { verdict } }) => verdict === null)).toBe(true);
  });

  it('finds a source behind every relationship of the map that ships', () => {
    const example = answerFor(ask(evidenceStanding, theExample()), 'map').value;
    expect(example).toMatchObject({ relationships: 506, sourced: 506 });
  });
});
