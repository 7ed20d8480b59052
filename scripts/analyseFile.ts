import { readFileSync } from 'node:fs';
import { noFilter } from '../src/analysis/filter.ts';
import { filterNetwork } from '../src/analysis/filterNetwork.ts';
import type { Finding } from '../src/analysis/findings/finding.ts';
import { findingsOf } from '../src/analysis/findings/findingsOf.ts';
import { subjectName } from '../src/analysis/findings/names.ts';
import { analyses } from '../src/analysis/registry.ts';
import { datasetReadiness } from '../src/analysis/report/readiness.ts';
import { reportMarkdown } from '../src/analysis/report/reportMarkdown.ts';
import type { AllResults } from '../src/analysis/results/allResults.ts';
import type { Result } from '../src/analysis/results/result.ts';
import { defaultThresholds } from '../src/analysis/results/thresholds.ts';
import { runAnalyses } from '../src/analysis/runAnalyses.ts';
import { buildNetwork } from '../src/domain/buildNetwork.ts';
import type { Network } from '../src/domain/network.ts';
import { readJson } from '../src/formats/readJson.ts';

/** What a program has to say, and the status it ends with: 0 when it could, 2 when the file could not be read or was not named. */
export interface Said {
  readonly code: 0 | 2;
  /** For the standard output. */
  readonly out: string;
  /** For the error output; empty when nothing is wrong. */
  readonly problem: string;
}

const usage = 'npm run analyse -- <file> [--as-of 2019] [--json | --report]';

/** @param words - As typed after the name of the program. */
export function analyse(words: readonly string[]): Said {
  const asked = readWords(words);
  if (typeof asked === 'string') return failed(asked);
  const network = readNetwork(asked.file);
  if (typeof network === 'string') return failed(network);
  const { asOf } = asked;
  const years = { from: asOf, to: asOf };
  const seen = filterNetwork(network, [], { ...noFilter, years });
  const results = runAnalyses({ network: seen, asOf, thresholds: defaultThresholds });
  switch (asked.form) {
    case 'json':
      return said(inJson(seen, asOf, results));
    case 'report':
      return said(reportMarkdown(seen, datasetReadiness(results), years));
    case 'text':
      return said(inText(seen, asOf, results));
  }
}

const said = (out: string): Said => ({ code: 0, out, problem: '' });
const failed = (problem: string): Said => ({ code: 2, out: '', problem });

interface Asked {
  readonly file: string;
  readonly asOf: number | null;
  readonly form: 'text' | 'json' | 'report';
}

function readWords(words: readonly string[]): Asked | string {
  const files: string[] = [];
  let asOf: number | null = null;
  let form: Asked['form'] = 'text';
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (word === '--json' || word === '--report') form = word === '--json' ? 'json' : 'report';
    else if (word === '--as-of' || word.startsWith('--as-of=')) {
      const year = word === '--as-of' ? (words[(place += 1)] ?? '') : word.slice('--as-of='.length);
      if (!/^\d{4}$/.test(year)) return `--as-of takes a year such as 2019, not “${year}”. ${usage}`;
      asOf = Number(year);
    } else if (word.startsWith('--')) return `“${word}” is no option here. ${usage}`;
    else files.push(word);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return `Name one file. ${usage}`;
  return { file, asOf, form };
}

function readNetwork(file: string): Network | string {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch (error) {
    return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  const { document, problems } = readJson(bytes, file);
  if (document !== null) return buildNetwork(document);
  const told = problems.filter(({ severity }) => severity === 'error').slice(0, 5);
  return [
    `${file} cannot be read as a map.`,
    ...told.map(({ place, message, remedy }) => `  ${place === '' ? '' : `${place}: `}${message} ${remedy}`),
  ].join('\n');
}

const inWords = (network: Network, results: AllResults) =>
  analyses.map((analysis) => ({
    analysis,
    told: (results.get(analysis.id) ?? []).map((result) => ({ result, text: analysis.inWords(network, result) })),
  }));

function inText(network: Network, asOf: number | null, results: AllResults): string {
  const { organisations, collaborations, relationships, about } = network;
  return [
    about.title,
    `${String(organisations.size)} organisations, ${String(collaborations.size)} collaborations, ${String(relationships.size)} relationships, ${asOf === null ? 'everything recorded counts' : `as of ${String(asOf)}`}`,
    '',
    'What stands out',
    ...findingsOf(network, results).map(
      ({ title, sentence, counts, evidence }) =>
        `- ${title}: ${sentence} (${counts}; ${verdictText(evidence.verdict)})`,
    ),
    ...inWords(network, results).flatMap(({ analysis, told }) => [
      '',
      `${analysis.id}  ${analysis.name}`,
      ...told.map(({ result, text }) => `- ${subjectName(network, result.subject)}: ${text} (${evidenceText(result)})`),
    ]),
    '',
  ].join('\n');
}

const verdictText = (verdict: string | null): string => (verdict === null ? 'no verdict' : `verdict ${verdict}`);
const evidenceText = ({ n, evidence }: Result<unknown>): string =>
  `n ${String(n)}; ${String(evidence.sourced)} of ${String(evidence.relationships)} sourced; ${verdictText(evidence.verdict)}`;

/** Machine-readable: keys stand in a fixed order, and stay. */
function inJson(network: Network, asOf: number | null, results: AllResults): string {
  const { about, organisations, collaborations, relationships } = network;
  const value = {
    format: 'polycentric-analyses/1',
    map: { id: about.id, title: about.title },
    asOf,
    counts: {
      organisations: organisations.size,
      collaborations: collaborations.size,
      relationships: relationships.size,
    },
    thresholds: defaultThresholds,
    findings: findingsOf(network, results).map(plainFinding),
    analyses: inWords(network, results).map(({ analysis, told }) => ({
      id: analysis.id,
      name: analysis.name,
      results: told.map(({ result, text }) => ({
        subject: result.subject,
        text,
        value: result.value,
        withheld: result.withheld,
        n: result.n,
        because: result.because,
        evidence: result.evidence,
        needs: result.needs,
      })),
    })),
  };
  return `${JSON.stringify(value, mapsAsLists, 2)}\n`;
}

const plainFinding = (finding: Finding) => ({
  id: finding.id,
  kind: finding.kind,
  title: finding.title,
  analysis: finding.analysis,
  sentence: finding.sentence,
  counts: finding.counts,
  subjects: finding.subjects,
  because: finding.because,
  evidence: finding.evidence,
  needs: finding.needs,
  n: finding.n,
});

const mapsAsLists = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
