import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import type { Accountability, Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { reciprocity } from '../graph/cohesion.ts';
import { directedCsr, simpleCsr } from '../graph/csr.ts';
import { herfindahl } from '../graph/mixing.ts';
import { stepsToGoals } from '../graph/shortestPaths.ts';
import { phasesThat } from '../notation/linesOfAccount.ts';
import { membersOf } from '../notation/membersOf.ts';
import { anchorOfKind, omegaOf } from '../notation/omega.ts';
import { accountGraph } from '../notation/tieGraph.ts';
import type { Thresholds } from '../results/thresholds.ts';
import { crossedTriads, frameOf } from './crossedTriads.ts';
import type { Fingerprint } from './fingerprintComponents.ts';
import { governanceStructure } from './governanceStructure.ts';
import { moneyConcentration } from './moneyConcentration.ts';
import { tiesWithin } from '../notation/tiesWithin.ts';
import { holderByTie } from './tiesGrouped.ts';

/** A fingerprint with what it was taken from. */
export interface TakenFingerprint {
  readonly values: Fingerprint;
  readonly members: readonly OrganisationId[];
  readonly ties: readonly Relationship[];
}

/**
 * The fingerprint of a collaboration: each component from its members and from the relationships recorded within it.
 *
 * @remarks Worked out once a network; O(members × ties) for the structure, else O(ties). What is recorded within no collaboration counts for none.
 */
export function fingerprintOf(network: Network, id: CollaborationId, thresholds: Thresholds): TakenFingerprint {
  const known = taken(network);
  const key = JSON.stringify([id, thresholds.amountCoverage]);
  const own = known.get(key) ?? takeFingerprint(network, id, thresholds);
  known.set(key, own);
  return own;
}

const taken = oncePerNetwork(() => new Map<string, TakenFingerprint>());

function takeFingerprint(network: Network, id: CollaborationId, thresholds: Thresholds): TakenFingerprint {
  const { organisations: members } = membersOf(network, id);
  const ties = tiesWithin(network, id, 'asserted');
  const lines = ties.filter((tie): tie is Accountability => tie.kind === 'accountability');
  const structure = governanceStructure(network, id);
  const isTied = structure.ties.length > 0;
  const isMember = new Set(members);
  const values: Fingerprint = {
    size: members.length === 0 ? null : Math.min(1, Math.log(1 + members.length) / Math.log(101)),
    density: isTied ? structure.density : null,
    centralisation: isTied ? structure.centralisation : null,
    decisions: decisionConcentration(network, ties),
    voluntarySeats: seatShare(ties, (holder) => {
      const sector = network.organisations.get(holder)?.sector ?? null;
      return sector === null ? null : sector === 'voluntary' || sector === 'community';
    }),
    citizenSeats: seatShare(ties, (holder) =>
      (network.organisations.get(holder)?.kind ?? null) === null ? null : anchorOfKind(network, holder) === 'citizens',
    ),
    money: moneyConcentration(network, ties, thresholds),
    outsideForums: shareOf([...new Set(lines.map(({ to }) => to))].map((forum) => !isMember.has(forum))),
    frames: frameDiversity(network, lines),
    completeness: completeness(lines),
    reciprocity: lines.length < 2 ? null : reciprocity(linesGraph(lines)),
    formality: shareOf(lines.flatMap(({ formality }) => (formality === null ? [] : [formality === 'formal']))),
    publicReach: publicReach(network, members),
    crossed: crossedPerMember(network, members),
    evidence: shareOf(ties.map(({ evidence }) => (evidence?.sources.length ?? 0) > 0)),
  };
  return { values, members, ties };
}

/** The lines among those who stand at their ends alone. */
function linesGraph(lines: readonly Accountability[]) {
  const ends = [...new Set(lines.flatMap(({ from, to }) => [from, to]))];
  const numberOf = new Map(ends.map((id, number) => [id, number]));
  const numbers = (end: 'from' | 'to') => lines.map((line) => numberOf.get(line[end])!);
  return simpleCsr(directedCsr(ends.length, numbers('from'), numbers('to')));
}

const shareOf = (answers: readonly boolean[]): number | null =>
  answers.length === 0 ? null : answers.filter(Boolean).length / answers.length;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Herfindahl index of the rights to decide by who holds them; one right alone says nothing about few or many. */
function decisionConcentration(network: Network, ties: readonly Relationship[]): number | null {
  const holders = holderByTie(network);
  const held = new Map<OrganisationId, number>();
  for (const { id } of ties) {
    const holder = holders.get(id);
    if (holder !== undefined) held.set(holder, (held.get(holder) ?? 0) + 1);
  }
  const counts = [...held.values()];
  return counts.reduce((sum, count) => sum + count, 0) < 2 ? null : herfindahl(counts);
}

/** Share of seats whose holder is so; a membership without a number of seats counts as one. null where no holder is known. */
function seatShare(ties: readonly Relationship[], isSo: (holder: OrganisationId) => boolean | null): number | null {
  let all = 0;
  let so = 0;
  for (const tie of ties) {
    if (tie.type !== 'member-of') continue;
    const answer = isSo(tie.from);
    const seats = tie.kind === 'seat' ? (tie.seats ?? 1) : 1;
    if (answer === null) continue;
    all += seats;
    if (answer) so += seats;
  }
  return all === 0 ? null : so / all;
}

/** Gini-Simpson index of the frames over its most, two thirds; null where no line has a frame. */
function frameDiversity(network: Network, lines: readonly Accountability[]): number | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const frame = frameOf(network, line);
    if (frame !== null) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  }
  const same = herfindahl([...counts.values()]);
  return same === null ? null : (1 - same) / (2 / 3);
}

/** Mean over lines of the phases recorded as present, of three (D4); a line of which no phase is recorded counts neither way. */
const completeness = (lines: readonly Accountability[]): number | null =>
  mean(lines.flatMap((line) => (phasesThat(line, 'unknown') === 3 ? [] : [phasesThat(line, 'yes') / 3])));

const stepsToPublic = oncePerNetwork((network) => {
  const { in: arriving, numberOf } = accountGraph(network, 'asserted');
  const goals = [...omegaOf(network, 'asserted').keys()].map((id) => numberOf.get(id)!);
  const steps = stepsToGoals(arriving, goals);
  return (id: OrganisationId): number => steps[numberOf.get(id) ?? -1] ?? -1;
});

/** One over the mean steps to the public, of members with a recorded route who are not themselves where one ends. */
function publicReach(network: Network, members: readonly OrganisationId[]): number | null {
  const steps = mean(members.map(stepsToPublic(network)).filter((each) => each > 0));
  return steps === null ? null : 1 / steps;
}

/** Crossed expectations a member, up to one; null where no member has two forums that can be compared. */
function crossedPerMember(network: Network, members: readonly OrganisationId[]): number | null {
  const { crossed, compared } = crossedTriads(network);
  const isMember = new Set(members);
  if (!members.some((id) => compared.has(id))) return null;
  return Math.min(1, crossed.filter(({ at }) => isMember.has(at)).length / members.length);
}
