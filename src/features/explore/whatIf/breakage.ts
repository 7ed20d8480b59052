import { whatBreaks } from '../../../analysis/analyses/whatBreaks.ts';
import type { Withdrawal } from '../../../analysis/analyses/withdrawal.ts';
import type { WithdrawalFigures } from '../../../analysis/analyses/withdrawalFigures.ts';
import type { Because } from '../../../analysis/results/result.ts';
import { capital, counted, inFigures } from '../../../analysis/words.ts';
import type { Network } from '../../../domain/network.ts';

/** One figure of the map, as recorded and without what leaves, ready to be read. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Something that would no longer hold. */
export interface Break {
  readonly key: string;
  /** One sentence. */
  readonly text: string;
  /** What it touches; null where the sentence says it all. */
  readonly small: string | null;
  readonly because: Because;
}

/** What a withdrawal changes, in words and figures. */
export interface Breakage {
  readonly found: Withdrawal;
  readonly figures: readonly Figure[];
  /** What touches most services first. */
  readonly breaks: readonly Break[];
  /** What cannot be told, and why; unknown is not none. */
  readonly unknowns: readonly string[];
}

const labels: readonly (readonly [figure: keyof WithdrawalFigures, label: string])[] = [
  ['organisations', 'Organisations'],
  ['relationships', 'Relationships'],
  ['lines', 'Lines of account'],
  ['reachPublic', 'Reach the public'],
  ['onlyIfUnknown', 'Reach it only if an unknown line is real'],
  ['largestPart', 'Largest part that coordination joins'],
  ['flows', 'Flows of money'],
  ['unknownFlows', 'Flows of unknown amount'],
];

/**
 * What is shown of a withdrawal.
 *
 * @param network - What the filters leave, before anything leaves.
 */
export function breakageOf(network: Network, found: Withdrawal): Breakage {
  const { before, after, income, reach, cuts, services } = found;
  const losing: readonly (readonly [id: string, label: string, count: number])[] = [
    ['lose-public', 'Lose their way to the public', reach.filter((change) => change.after === 'no-record').length],
    ['lose-income', 'Lose much known income', income.losses.length],
    [
      'cut-off',
      'Cut off from the largest part',
      cuts.find(({ collaboration }) => collaboration === null)?.cut.length ?? 0,
    ],
    ['services', 'Services that end', services.length],
  ];
  return {
    found,
    figures: [
      ...labels.map(([figure, label]) => ({
        id: figure,
        label,
        before: inFigures(before[figure]),
        after: inFigures(after[figure]),
      })),
      ...losing.map(([id, label, count]) => ({ id, label, before: '0', after: inFigures(count) })),
    ],
    breaks: whatBreaks(network, found).map(({ kind, sentence, because, services: touched, organisations }) => ({
      key: `${kind} ${sentence}`,
      text: sentence,
      small: touchedWords(touched, organisations),
      because,
    })),
    unknowns: unknownsOf(found),
  };
}

function touchedWords(services: number, organisations: number): string | null {
  const parts = [
    ...(organisations === 0 ? [] : [counted(organisations, 'organisation')]),
    ...(services === 0 ? [] : [`${counted(services, 'service')} on record`]),
  ];
  return parts.length === 0 ? null : capital(parts.join(' · '));
}

function unknownsOf({ before, income, services }: Withdrawal): readonly string[] {
  const open = [...income.losses, ...income.open].reduce((sum, { unknown }) => sum + unknown.length, 0);
  return [
    ...(open === 0
      ? []
      : [
          `Of ${counted(open, 'flow')} of money that ${open === 1 ? 'ends' : 'end'} the amount is not recorded: what is lost with ${open === 1 ? 'it' : 'them'} is unknown, not nothing.`,
        ]),
    ...(before.unknownFlows === 0
      ? []
      : [
          `In all that is shown, ${counted(before.unknownFlows, 'flow')} of money ${before.unknownFlows === 1 ? 'has' : 'have'} no recorded amount.`,
        ]),
    ...(services.length === 0 ? ['No service on record ends. Services that nobody recorded may.'] : []),
    'What others would do in answer is not known.',
  ];
}
