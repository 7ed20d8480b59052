import { verdictWords } from '../../../analysis/findings/verdictWords.ts';
import { needWords } from '../../../analysis/findings/evidenceWords.ts';
import type { Finding } from '../../../analysis/findings/finding.ts';
import type { CsvTable } from '../../../formats/writeCsv.ts';

const header = [
  'What',
  'Sentence',
  'Counts',
  'Evidence',
  'Relationships',
  'Sourced',
  'Needs',
  'Organisation ids',
  'Relationship ids',
  'Set aside',
  'Analysis',
  'Id',
];

/**
 * The findings as a table, with the ids of all that each rests on, so that anybody can check them.
 *
 * @param reasonOf - Why a finding was set aside; null where it was not.
 */
export const findingsCsv = (findings: readonly Finding[], reasonOf: (id: string) => string | null): CsvTable => ({
  header,
  rows: findings.map(({ id, title, sentence, counts, evidence, needs, because, analysis }) => [
    title,
    sentence,
    counts,
    verdictWords(evidence.verdict).label,
    evidence.relationships,
    evidence.sourced,
    needs.map(needWords).join(' '),
    because.organisations.join(' '),
    because.relationships.join(' '),
    asideWords(reasonOf(id)),
    analysis,
    id,
  ]),
});

const asideWords = (reason: string | null): string | null =>
  reason === null ? null : reason === '' ? 'yes, no reason given' : reason;
