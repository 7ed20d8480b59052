import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../src/analysis/findings/findingsOf.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { runAnalyses } from '../../../../src/analysis/runAnalyses.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { rawExample } from './rawExample.ts';

const network = theExample();
const results = runAnalyses({ network, asOf: null, thresholds: defaultThresholds });
const findings = findingsOf(network, results);
const raw = rawExample();
const lines = raw.relationships.filter(({ type }) => type === 'accountable-to');
const byId = new Map(findings.map((finding) => [finding.id, finding]));

/** Collaborations with some line, and none to an audience: counted in the file itself. */
const without = (audience: string) =>
  raw.collaborations.filter(({ id }) => {
    const own = lines.filter(({ collaborations = [] }) => collaborations.includes(id));
    return own.length > 0 && own.every((line) => line.audience !== audience);
  });

describe('what stands out in the default map', () => {
  it('says that Ignite has no recorded line to service users, and that a source speaks of one', () => {
    expect(without('service-users-or-citizens').map(({ id }) => id)).toEqual(['ignite-coventry']);
    const finding = byId.get('gaps service-users-or-citizens');
    expect(finding?.sentence).toBe(
      'No line to service users or citizens is recorded for Ignite. A source speaks of account to service users or citizens without naming a line.',
    );
    expect(finding?.because.collaborations).toEqual(['ignite-coventry']);
    expect(finding?.because.relationships).toEqual(
      lines
        .filter(({ collaborations = [] }) => collaborations.includes('ignite-coventry'))
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('says that West London Zone has no recorded line to anyone elected', () => {
    const gap = without('elected-council');
    expect(gap.map(({ id }) => id)).toContain('west-london-zone');
    const finding = byId.get('gaps elected-council');
    for (const { name } of gap) expect(finding?.sentence).toContain(name);
    expect(finding?.sentence).toContain('is recorded for');
    expect(finding?.because.collaborations).toEqual(gap.map(({ id }) => id).sort());
  });

  it('names each audience without a line once, with all collaborations that lack it', () => {
    for (const audience of ['commissioner-or-funder', 'elected-council', 'regulator', 'internal-peer']) {
      const gap = without(audience);
      expect(byId.get(`gaps ${audience}`)?.because.collaborations ?? []).toEqual(gap.map(({ id }) => id).sort());
    }
  });

  it('keeps a collaboration without any line apart: it is not yet recorded', () => {
    const finding = byId.get('not-recorded lines');
    expect(finding?.sentence).toBe('No line of account is recorded yet within Doing the Right Thing.');
    expect(finding?.because).toEqual({
      organisations: [],
      relationships: [],
      collaborations: ['doing-the-right-thing'],
    });
  });

  it('lists those that touch most organisations first, and gives each a name of its own', () => {
    const touched = findings.map(({ because }) => because.organisations.length);
    expect(touched).toEqual([...touched].sort((a, b) => b - a));
    expect(byId.size).toBe(findings.length);
    for (const { id } of findings) expect(id).toMatch(/^[\x20-\x7e]{1,300}$/);
  });
});
