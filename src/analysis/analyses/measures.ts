import type { CollaborationId, OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { collaborationRef, organisationRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { connectedComponents } from '../graph/components.ts';
import { coreNumbers } from '../graph/cores.ts';
import { cutsOf } from '../graph/cuts.ts';
import { degrees } from '../graph/degrees.ts';
import { simpleCsr, directedCsr } from '../graph/csr.ts';
import { becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import type { Likeness, Question } from '../results/analysis.ts';
import { needOf, needOfTies } from '../results/needs.ts';
import type { Draft, Need } from '../results/result.ts';
import { noReason, theMap } from '../results/result.ts';
import { betweennessOf, betweennessSample, figuresOf, measuredGraph } from './measureFigures.ts';
import type { Figures, MeasuredGraph } from './measureFigures.ts';
import type { MeasuredGroup, MeasureLayer } from './measureLayers.ts';
import { isDirectedLayer, measuredGroup } from './measureLayers.ts';

/** Organisations level with each other at the top of a measure; all of them, so that no order decides. */
export interface Most {
  readonly organisations: readonly OrganisationId[];
  /** How many others, or for betweenness what share of all pairs of others. */
  readonly value: number;
}

/** How a coordination network hangs together. */
export interface Cohesion {
  readonly parts: number;
  readonly largestPart: number;
  /** Relationships without which a part would fall in two. */
  readonly bridges: readonly RelationshipId[];
  /** Organisations without which a part would fall apart (articulation points). */
  readonly cutPoints: readonly OrganisationId[];
  /** The innermost k-core: those who are each tied to so many of one another. */
  readonly core: { readonly ties: number; readonly organisations: readonly OrganisationId[] };
}

/** The ordinary measures of one layer, of a collaboration or of the map. */
export interface Measures {
  readonly layer: MeasureLayer;
  /** The year of the question; null when everything recorded counts. */
  readonly asOf: number | null;
  readonly basis: MeasuredGroup['basis'];
  readonly organisations: number;
  readonly relationships: number;
  readonly figures: Figures;
  /** Of the coordination layer alone. */
  readonly cohesion: Cohesion | null;
  /** Who sits between most; null on other layers, and where nobody does. */
  readonly sitsBetween: Most | null;
  /** Where betweenness rests on a sample: from so many organisations of all. null where it is exact. */
  readonly sampled: { readonly sources: number; readonly of: number } | null;
  /** Named by many: to whom most others answer, or whom most others fund. Directed layers alone. */
  readonly namedByMost: Most | null;
  /** Busy: who answers to most others, or funds most others. Directed layers alone. */
  readonly namesMost: Most | null;
}

/** The measures of one layer for every collaboration and for the map. */
export const measuresOn =
  (layer: MeasureLayer) =>
  (question: Question): readonly Draft<Measures>[] => [
    ...[...question.network.collaborations.keys()].map((id) => draftOf(question, layer, id)),
    draftOf(question, layer, null),
  ];

function draftOf(
  { network, asOf, thresholds }: Question,
  layer: MeasureLayer,
  collaboration: CollaborationId | null,
): Draft<Measures> {
  const subject = collaboration === null ? theMap : collaborationRef(collaboration);
  const { organisations, basis } = measuredGroup(network, layer, collaboration);
  const graph = measuredGraph(network, layer, organisations);
  const { ties } = graph;
  const n = organisations.length;
  const needs = needsOf(network, graph, basis, collaboration);
  const own = collaboration === null ? [] : [collaboration];
  const because = n === 0 ? { ...noReason, collaborations: own } : becauseOfTies(ties, organisations);
  if (n < 2 || ties.length === 0)
    return withheldDraft(subject, { reason: n < 2 ? tooFew(n) : noTie[layer], because, needs, n });
  const isBetween = layer === 'coordination';
  const between = isBetween ? betweennessOf(graph) : null;
  const isSampled = isBetween && n > betweennessSample.exactUpTo;
  const { from, to } = isDirectedLayer(layer) ? directedDegrees(graph) : { from: null, to: null };
  return {
    subject,
    value: {
      layer,
      asOf,
      basis,
      organisations: n,
      relationships: ties.length,
      figures: figuresOf(network, graph, between, thresholds),
      cohesion: isBetween ? cohesionOf(graph) : null,
      sitsBetween: between === null ? null : mostOf(organisations, between, ((n - 1) * (n - 2)) / 2),
      sampled: isSampled ? { sources: betweennessSample.sources, of: n } : null,
      namedByMost: to === null ? null : mostOf(organisations, to),
      namesMost: from === null ? null : mostOf(organisations, from),
    },
    withheld: null,
    because,
    needs,
    n,
  };
}

const tooFew = (n: number): string =>
  n === 0 ? 'nobody who takes part is recorded' : 'only one organisation is recorded, and a measure needs two';

const noTie: Readonly<Record<MeasureLayer, string>> = {
  coordination: 'no tie of coordination among them is recorded',
  accountability: 'no line of account among them is recorded',
  funding: 'no line of money among them is recorded',
  all: 'no relationship among them is recorded',
};

/** Those with the highest value, if it is above nought; a hair's breadth apart is level. */
function mostOf(organisations: readonly OrganisationId[], values: ArrayLike<number>, per = 1): Most | null {
  let highest = 0;
  for (let node = 0; node < values.length; node++) highest = Math.max(highest, values[node]!);
  if (highest === 0) return null;
  return { organisations: organisations.filter((_, node) => values[node]! > highest - 1e-9), value: highest / per };
}

/** Distinct others in each direction. */
function directedDegrees({ organisations, ties, out }: MeasuredGraph) {
  const numberOf = new Map(organisations.map((id, number) => [id, number]));
  const ends = (end: 'from' | 'to') => ties.map((tie) => numberOf.get(tie[end])!);
  return { from: degrees(out), to: degrees(simpleCsr(directedCsr(organisations.length, ends('to'), ends('from')))) };
}

function cohesionOf({ organisations, ties, multiple, both }: MeasuredGraph): Cohesion {
  const { sizes } = connectedComponents(both);
  const { bridges, points } = cutsOf(multiple);
  const cores = coreNumbers(both);
  const most = cores.reduce((highest, core) => Math.max(highest, core), 0);
  return {
    parts: sizes.length,
    largestPart: Math.max(...sizes),
    bridges: bridges.map((arc) => ties[arc]!.id),
    cutPoints: points.map((node) => organisations[node]!),
    core: { ties: most, organisations: organisations.filter((_, node) => cores[node] === most) },
  };
}

function needsOf(
  network: Network,
  { layer, organisations, ties }: MeasuredGraph,
  basis: MeasuredGroup['basis'],
  collaboration: CollaborationId | null,
): readonly Need[] {
  const lacksMembers = basis === 'involved' && collaboration !== null ? [collaborationRef(collaboration)] : [];
  const lacksSector = organisations.filter((id) => (network.organisations.get(id)?.sector ?? null) === null);
  return [
    ...needOf('members', 'who its members are', lacksMembers, 1),
    ...(layer === 'coordination'
      ? needOf('sector', 'which sector they are in', lacksSector.map(organisationRef), organisations.length)
      : []),
    ...(layer === 'funding'
      ? needOfTies('amount', 'how much money', ties, (tie) => tie.kind === 'funding' && tie.amount === null)
      : []),
  ];
}

/** Another answer where somebody else sits between most or is named by most; another figure where a number moved. */
export function measuresLikeness(before: Measures, after: Measures): Likeness {
  const leaders = ({ sitsBetween, namedByMost, namesMost }: Measures): string =>
    JSON.stringify([sitsBetween, namedByMost, namesMost].map((most) => most?.organisations ?? null));
  if (leaders(before) !== leaders(after)) return 'other-answer';
  const figures = ({ organisations, relationships, figures: own, cohesion }: Measures): string =>
    JSON.stringify([organisations, relationships, own, cohesion]);
  return figures(before) === figures(after) ? 'same' : 'other-figure';
}
