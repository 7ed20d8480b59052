import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../src/analysis/findings/findingsOf.ts';
import { analyses } from '../../../../src/analysis/registry.ts';
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

/** What can be read at a glance in a narrow column; the default map has long names. */
const mostCharacters = 240;

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

  it('says that West London Zone gives account to more payers than any other organisation, and lights those lines', () => {
    const forums = new Map<string, Set<string>>();
    for (const { from, to, audience } of lines)
      if (audience === 'commissioner-or-funder') forums.set(from, (forums.get(from) ?? new Set()).add(to));
    const [first, second] = [...forums].sort(([, a], [, b]) => b.size - a.size);
    expect([first?.[0], first?.[1].size, second?.[1].size]).toEqual(['west-london-zone', 8, 3]);
    const finding = byId.get('many-payers most west-london-zone');
    expect(finding?.sentence).toContain('giving account to eight commissioners or funders, more than any other');
    expect(finding?.counts).toBe('8 lines from 1 organisation');
    expect(finding?.because.relationships).toEqual(
      lines
        .filter(({ from, audience }) => from === 'west-london-zone' && audience === 'commissioner-or-funder')
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('says that Plymouth members reach elected members only through the Alliance, and through the council from there', () => {
    const ends = new Set([
      ...raw.organisations.flatMap(({ id, kind }) =>
        kind === 'elected-body' || kind === 'service-users-or-citizens' ? [id] : [],
      ),
      ...lines.flatMap(({ to, audience }) =>
        audience === 'elected-council' || audience === 'service-users-or-citizens' ? [to] : [],
      ),
    ]);
    /** Whether an end is reached on lines that avoid one organisation. */
    const reaches = (start: string, avoided: string): boolean => {
      const seen = new Set([start]);
      for (const at of seen) {
        if (at !== start && ends.has(at)) return true;
        for (const { from, to } of lines) if (from === at && to !== avoided) seen.add(to);
      }
      return false;
    };
    const givers = [...new Set(lines.map(({ from }) => from))].filter((id) => !ends.has(id));
    const only = givers.filter(
      (id) => id !== 'plymouth-alliance' && reaches(id, '') && !reaches(id, 'plymouth-alliance'),
    );
    const members = raw.collaborations.find(({ id }) => id === 'plymouth-alliance-contract')?.members ?? [];
    for (const id of only) expect(members.map(({ organisation }) => organisation)).toContain(id);
    const finding = byId.get('choke-points plymouth-alliance');
    expect(finding?.counts).toBe(`${String(only.length)} organisations through one`);
    expect(finding?.because.organisations).toEqual(expect.arrayContaining(only));
    expect(finding?.because.relationships).toEqual(
      expect.arrayContaining([
        'plymouth-alliance--accountable-to--plymouth-cabinet--elected-council',
        'plymouth-alliance--accountable-to--plymouth-city-council--commissioner-or-funder',
        'plymouth-city-council--accountable-to--plymouth-cabinet--elected-council',
      ]),
    );
    expect(finding?.sentence).toContain('Plymouth City Council Cabinet');

    const reaching = givers.filter((id) => reaches(id, ''));
    const without = givers.filter((id) => !reaches(id, ''));
    expect(byId.get('reach no-route')?.counts).toBe(`${String(without.length)} organisations`);
    expect(byId.get('reach no-route')?.subjects.map((subject) => (subject.kind === 'map' ? '' : subject.id))).toEqual(
      without.sort(),
    );
    expect(reaching.length + without.length).toBe(50);
  });

  it('counts money without a recorded line of account from receiver to payer', () => {
    const flows = raw.relationships.filter(({ type }) => type === 'funds');
    const without = flows.filter((flow) => !lines.some(({ from, to }) => from === flow.to && to === flow.from));
    const finding = byId.get('money-without-account flows');
    expect(finding?.because.relationships).toEqual(without.map(({ id }) => id).sort());
    expect(finding?.counts).toBe(`${String(without.length)} flows of money`);
    expect(finding?.sentence).toContain(`Of ${String(flows.length)} recorded flows of money`);
  });

  it('counts lines of which nothing is recorded that they bring', () => {
    const silent = lines.filter(
      ({ phases }) => phases === undefined || Object.values(phases).every((answer) => answer === 'unknown'),
    );
    const complete = lines.filter(
      ({ phases }) => phases !== undefined && Object.values(phases).every((answer) => answer === 'yes'),
    );
    expect([silent.length, complete.length]).toEqual([29, 1]);
    expect(byId.get('hollow-lines not-recorded')?.because.relationships).toEqual(silent.map(({ id }) => id).sort());
    expect(byId.has('hollow-lines hollow')).toBe(false);
  });

  it('names who reports most often, and who is asked about one matter by several forums', () => {
    const rhythm = new Map<string, number>();
    for (const { from, reportsPerYear = 0 } of lines) rhythm.set(from, (rhythm.get(from) ?? 0) + reportsPerYear);
    const [most] = [...rhythm].sort(([, a], [, b]) => b - a);
    expect(most).toEqual(['wirral-council', 16]);
    expect(byId.get('reporting-burden most wirral-council')?.sentence).toContain('at least 16 times a year');
    const asked = [...new Set(lines.map(({ from }) => from))].filter((id) => {
      const own = lines.filter(({ from }) => from === id);
      return [...new Set(own.flatMap(({ about = [] }) => about))].some(
        (matter) => new Set(own.filter(({ about = [] }) => about.includes(matter)).map(({ to }) => to)).size >= 3,
      );
    });
    expect(byId.get('reporting-burden same-matter')?.counts).toBe(`${String(asked.length)} organisations`);
  });

  it('gives every finding a sentence, the card of an analysis and a verdict', () => {
    for (const { sentence, analysis, evidence, title } of findings) {
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(title.length).toBeGreaterThan(3);
      expect(analyses.map(({ id }) => id)).toContain(analysis);
      expect(evidence.verdict).not.toBeNull();
    }
    expect(findings.length).toBeGreaterThanOrEqual(8);
    expect(findings.length).toBeLessThanOrEqual(20);
  });

  it('keeps sentences short: three names at most, the rest is counted', () => {
    for (const { sentence } of findings) expect(sentence.length, sentence).toBeLessThanOrEqual(mostCharacters);
  });

  it('lists those that touch most organisations first, and gives each a name of its own', () => {
    const touched = findings.map(({ because }) => because.organisations.length);
    expect(touched).toEqual([...touched].sort((a, b) => b - a));
    expect(byId.size).toBe(findings.length);
    for (const { id } of findings) expect(id).toMatch(/^[\x20-\x7e]{1,300}$/);
  });
});
