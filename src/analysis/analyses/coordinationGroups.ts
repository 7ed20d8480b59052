import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import { collaborationRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { communities } from '../graph/communities.ts';
import { degrees } from '../graph/degrees.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import type { Draft } from '../results/result.ts';
import { theMap } from '../results/result.ts';
import { collaborationName } from '../names.ts';
import { counted, listWords, numberWords } from '../words.ts';
import { measuredGraph } from './measureFigures.ts';
import { measuredGroup } from './measureLayers.ts';

/** Groups that coordinate more among themselves than with the rest, and how sure they are. */
export interface CoordinationGroups {
  /** Members of each, in the order of ids; the largest group first. Organisations without a tie are in none. */
  readonly groups: readonly (readonly OrganisationId[])[];
  /** -0.5 to 1: how far the ties keep to the groups, beyond what chance would give. */
  readonly modularity: number;
  /** How far the runs disagree about an organisation, 0 to 1; nought is left out. */
  readonly ambiguity: readonly { readonly organisation: OrganisationId; readonly ambiguity: number }[];
  /** Those with an ambiguity of a half or more. */
  readonly unsure: readonly OrganisationId[];
  readonly untied: number;
}

const run = (question: Question): readonly Draft<CoordinationGroups>[] => [
  ...[...question.network.collaborations.keys()].map((id) => draftOf(question, id)),
  draftOf(question, null),
];

function draftOf({ network, thresholds }: Question, collaboration: CollaborationId | null): Draft<CoordinationGroups> {
  const subject = collaboration === null ? theMap : collaborationRef(collaboration);
  const { organisations } = measuredGroup(network, 'coordination', collaboration);
  const { ties, both } = measuredGraph(network, 'coordination', organisations);
  const n = organisations.length;
  const because = becauseOfTies(ties);
  const degree = degrees(both);
  const tied = [...organisations.keys()].filter((node) => degree[node]! > 0);
  const fewest = numberWords(thresholds.fewestForCommunities);
  const found = tied.length < thresholds.fewestForCommunities ? null : communities(both, n > 1000 ? 4 : 6);
  if (found === null) {
    const reason = `groups among fewer than ${fewest} organisations with a tie of coordination would mean nothing, and ${tied.length === 0 ? 'none is' : tied.length === 1 ? 'one is' : `${numberWords(tied.length)} are`} recorded`;
    return withheldDraft(subject, { reason, because, n });
  }
  const members = found.sizes.map((_, group) => tied.filter((node) => found.of[node] === group));
  const doubtful = tied.filter((node) => found.ambiguity[node]! > 1e-9);
  return {
    subject,
    value: {
      groups: members.flatMap((nodes) => (nodes.length === 0 ? [] : [nodes.map((node) => organisations[node]!)])),
      modularity: found.modularity,
      ambiguity: doubtful.map((node) => ({ organisation: organisations[node]!, ambiguity: found.ambiguity[node]! })),
      unsure: doubtful.filter((node) => found.ambiguity[node]! >= 0.5).map((node) => organisations[node]!),
      untied: n - tied.length,
    },
    withheld: null,
    because,
    needs: [],
    n,
  };
}

function likeness(before: CoordinationGroups, after: CoordinationGroups): Likeness {
  if (before.groups.length !== after.groups.length) return 'other-answer';
  const shown = ({ groups, modularity }: CoordinationGroups): string => JSON.stringify([groups, modularity]);
  return shown(before) === shown(after) ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld }: Draft<CoordinationGroups>): string {
  if (value === null) return withheld ?? '';
  const where = subject.kind === 'collaboration' ? `In ${collaborationName(network, subject.id)}` : 'On the whole map';
  const { groups, unsure, modularity } = value;
  const sizes = listWords(groups.slice(0, 4).map(({ length }) => String(length)));
  const more = groups.length > 4 ? ' and fewer' : '';
  const doubt =
    unsure.length === 0
      ? 'Every organisation belongs to its group in most runs'
      : `${counted(unsure.length, 'organisation')} could as well be in another`;
  return `${where}, those with a recorded tie of coordination fall into ${counted(groups.length, 'group')} (${sizes}${more}), modularity ${modularity.toFixed(2)}. ${doubt.charAt(0).toUpperCase()}${doubt.slice(1)}; other groupings can be as good.`;
}

export const coordinationGroups: Analysis<CoordinationGroups> = {
  id: 'M-groups',
  name: 'Groups by coordination',
  card: {
    definition:
      'Groups of organisations with more recorded ties of coordination among themselves than chance would give, and how far repeated runs disagree about each. A network can be divided well in more than one way, so none of them is the grouping.',
    formula:
      'Louvain: 6 runs (4 above 1,000 organisations), each in another seeded order; the grouping with the highest modularity is shown. Ambiguity = mean over partners of 4p(1 − p), p being the share of runs that put the two together.',
    references: ['Blondel and others 2008', 'Newman and Girvan 2004'],
    thresholds: ['fewestForCommunities'],
    data: ['members', 'partners-with', 'co-located-with', 'coordinates', 'shares-data-with', 'member-of'],
    changedBy: 'A further tie of coordination. Of groupings that are equally good, other ids may bring up another.',
  },
  run,
  likeness,
  inWords,
};
