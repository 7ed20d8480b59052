import type { Network } from '../../domain/network.ts';
import { collaborationName, organisationName } from '../names.ts';
import type { Draft } from '../results/result.ts';
import { capital, counted, countedInFigures, inFigures, listWords } from '../words.ts';
import type { Intervals } from './leaveOneOut.ts';
import type { Figures } from './measureFigures.ts';
import type { MeasureLayer } from './measureLayers.ts';
import type { Measures, Most } from './measures.ts';

/** What a figure is called, in the words of the domain. */
const figureLabels: Readonly<Record<keyof Figures, string>> = {
  density: 'Pairs tied',
  averageTies: 'Ties each, on average',
  degreeCentralisation: 'Centred on one by ties',
  betweennessCentralisation: 'Centred on one who sits between',
  reciprocity: 'Answered both ways',
  transitivity: 'Partners of a partner who are partners',
  sectorMixing: 'Ties across sectors',
  multiplexity: 'Pairs tied in more than one way',
  corePeriphery: 'Fit of a core and a periphery',
  moneyConcentration: 'Money from few',
};

export const layerLabels: Readonly<Record<MeasureLayer, string>> = {
  coordination: 'coordination',
  accountability: 'lines of account',
  funding: 'money',
  all: 'all relationships',
};

/**
 * Why densities of these sizes cannot be set side by side as they stand; null where they are near enough to each other.
 *
 * Density falls as size grows: each of 40 can be tied to a few others as well as each of six, and the share of pairs is far lower.
 *
 * @param sizes - Organisations of each network compared.
 */
export function sizeCaution(sizes: readonly number[]): string | null {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length < 2 || most <= least * 1.25) return null;
  return `Density falls as size grows, and these have from ${inFigures(least)} to ${inFigures(most)} organisations: compare the ties each has on average, not the share of pairs.`;
}

/**
 * How far each figure moves when one organisation is left out: "Pairs tied: 0.00 to 0.67, lowest without Hub."
 *
 * @returns One sentence a figure that is told, in the order of the figures.
 */
export const intervalsInWords = (network: Network, intervals: Intervals): readonly string[] =>
  (Object.keys(figureLabels) as (keyof Figures)[]).flatMap((name) => {
    const interval = intervals[name];
    if (interval === null) return [];
    const { low, high, lowestWithout, highestWithout } = interval;
    const range = `${figureLabels[name]}: ${low.toFixed(2)} to ${high.toFixed(2)}`;
    const ends = [
      ['lowest', lowestWithout],
      ['highest', highestWithout],
    ] as const;
    const without = ends.flatMap(([end, [only, ...more]]) =>
      only === undefined || more.length > 0 || low === high
        ? []
        : [`${end} without ${organisationName(network, only)}`],
    );
    return [`${[range, ...without].join(', ')}.`];
  });

/** The measures of a layer in a few plain sentences. */
export function measuresInWords(network: Network, { subject, value, withheld }: Draft<Measures>): string {
  if (value === null) return withheld ?? '';
  const where = subject.kind === 'collaboration' ? collaborationName(network, subject.id) : 'The whole map';
  const when = value.asOf === null ? 'everything recorded' : String(value.asOf);
  const who = {
    map: countedInFigures(value.organisations, 'organisation'),
    members: countedInFigures(value.organisations, 'member'),
    involved: `${countedInFigures(value.organisations, 'organisation')} involved, as no member is recorded`,
    'takes-part': `${countedInFigures(value.organisations, 'organisation')} taking part`,
  }[value.basis];
  const head = `${where}, ${layerLabels[value.layer]}, ${when}: ${who}, ${countedInFigures(value.relationships, 'relationship')} among them.`;
  return [head, densityWords(value), ...mostWords(network, value), ...cohesionWords(value)].join(' ');
}

function densityWords({ figures, layer }: Measures): string {
  const pairs = layer === 'accountability' || layer === 'funding' ? 'ordered pairs' : 'pairs';
  const centred =
    figures.degreeCentralisation === null ? '' : ` Centred on one to ${figures.degreeCentralisation.toFixed(2)} of 1.`;
  return `${percent(figures.density ?? 0)} of ${pairs} tied, ${(figures.averageTies ?? 0).toFixed(1)} others each on average.${centred}`;
}

function mostWords(
  network: Network,
  { sitsBetween, namedByMost, namesMost, layer, sampled }: Measures,
): readonly string[] {
  const isMoney = layer === 'funding';
  const others = (most: Most): string => counted(most.value, 'other');
  return [
    ...(namedByMost === null
      ? []
      : [
          `${names(network, namedByMost)} ${isMoney ? verb(namedByMost, 'is funded', 'are funded') : verb(namedByMost, 'is named as a forum', 'are named as forums')} by the most: ${others(namedByMost)}.`,
        ]),
    ...(namesMost === null
      ? []
      : [
          `${names(network, namesMost)} ${isMoney ? verb(namesMost, 'gives money', 'give money') : verb(namesMost, 'answers', 'answer')} to the most: ${others(namesMost)}.`,
        ]),
    ...(sitsBetween === null
      ? []
      : [
          `${names(network, sitsBetween)} ${verb(sitsBetween, 'sits', 'sit')} between most: on the shortest ways of ${percent(sitsBetween.value)} of the pairs of others${sampled === null ? '' : `, estimated from ${inFigures(sampled.sources)} of ${inFigures(sampled.of)} starting points`}.`,
        ]),
  ];
}

const verb = ({ organisations }: Most, one: string, more: string): string => (organisations.length === 1 ? one : more);

/** "Alpha Council", "Alpha Council and Beta Trust", "12 organisations level with each other". */
function names(network: Network, { organisations }: Most): string {
  return organisations.length > 3
    ? `${capital(counted(organisations.length, 'organisation'))} level with each other`
    : listWords(organisations.map((id) => organisationName(network, id)));
}

function cohesionWords({ cohesion }: Measures): readonly string[] {
  if (cohesion === null) return [];
  const { parts, bridges, cutPoints } = cohesion;
  const whole = parts === 1 ? 'All hang together' : `${capital(counted(parts, 'part'))} that no tie joins`;
  return [
    `${whole}; ${counted(bridges.length, 'tie')} and ${counted(cutPoints.length, 'organisation')} without which a part would fall apart.`,
  ];
}

const percent = (share: number): string => {
  const points = share * 100;
  if (points > 0 && points < 0.05) return 'under 0.1%';
  return `${points > 0 && points < 1 ? points.toFixed(1) : String(Math.round(points))}%`;
};
