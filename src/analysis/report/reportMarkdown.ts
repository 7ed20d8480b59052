import type { Network } from '../../domain/network.ts';
import type { Filter } from '../filter.ts';
import { countedInFigures, inFigures } from '../words.ts';
import { yearsCounted } from '../yearsCounted.ts';
import type { AnalysisReadiness, Readiness } from './readiness.ts';

export const readinessWords: Readonly<Record<Readiness, string>> = {
  ready: 'Ready',
  partly: 'Partly',
  'not-yet': 'Not yet',
};

/** Reasons told one by one; the rest is counted. */
const mostReasons = 3;

/**
 * The report on a dataset as Markdown: a table of all analyses, then what each of them still needs.
 *
 * @param years - Those that were chosen, whose records counted.
 * @returns Text from the map stands in it as text: no mark of it becomes Markdown or HTML.
 */
export function reportMarkdown(network: Network, report: readonly AnalysisReadiness[], years: Filter['years']): string {
  const { organisations, relationships, collaborations } = network;
  return [
    `# What ${asText(network.about.title)} can answer`,
    '',
    `${countedInFigures(organisations.size, 'organisation')}, ${countedInFigures(collaborations.size, 'collaboration')}, ${countedInFigures(relationships.size, 'relationship')}. ${yearsCounted(years)} What is missing is missing from the record, and says nothing about anybody.`,
    '',
    '| Analysis | State | Answers | What to collect next |',
    '| --- | --- | --- | --- |',
    ...report.map(
      ({ analysis, name, readiness, asked, answered, needs }) =>
        `| ${asText(name)} (${asText(analysis)}) | ${readinessWords[readiness]} | ${inFigures(answered)} of ${inFigures(asked)} | ${needs[0] === undefined ? 'nothing' : asText(needs[0].what)} |`,
    ),
    ...report.filter(({ reasons, needs }) => reasons.length + needs.length > 0).flatMap(section),
    '',
  ].join('\n');
}

function section({ name, readiness, reasons, needs }: AnalysisReadiness): readonly string[] {
  const rest = reasons.slice(mostReasons).reduce((sum, { count }) => sum + count, 0);
  return [
    '',
    `## ${asText(name)}: ${readinessWords[readiness].toLowerCase()}`,
    '',
    ...reasons.slice(0, mostReasons).map(({ reason, count }) => `- ${asText(reason)} (${inFigures(count)})`),
    ...(rest === 0 ? [] : [`- Withheld for other reasons (${inFigures(rest)})`]),
    ...needs.map(
      ({ field, what, missing, of }) =>
        `- Not recorded: ${asText(what)} (\`${field}\`), in ${inFigures(missing.length)}${of > missing.length ? ` of ${inFigures(of)}` : ''}`,
    ),
  ];
}

/** Marks of Markdown and HTML before which a backslash makes them plain; line ends would end a row. */
const asText = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|&~!]/g, '\\$&');
