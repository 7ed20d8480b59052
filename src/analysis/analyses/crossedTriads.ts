import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Accountability, Network } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import type { Frame } from '../../domain/vocabulary.ts';
import { coordinationTies } from '../notation/coordination.ts';
import { linesOfAccount, phasesOf } from '../notation/linesOfAccount.ts';

/** Two forums that ask one organisation about the same matter, in other terms, and that nothing recorded brings together. */
export interface CrossedTriad {
  readonly at: OrganisationId;
  /** The two forums, in the order of ids. */
  readonly forums: readonly [OrganisationId, OrganisationId];
  /** Matters that both ask about, in code order. */
  readonly matters: readonly string[];
  readonly differIn: 'frame' | 'format' | 'both';
  /** The lines to the two. */
  readonly lines: readonly RelationshipId[];
}

/** Pairs of forums of one organisation that could be compared at all: both hold consequences and name their matters. */
export interface CrossedTriads {
  readonly crossed: readonly CrossedTriad[];
  readonly compared: ReadonlyMap<OrganisationId, number>;
}

/** The frame of a line: its audience's; where none is recorded, its own. */
export const frameOf = (network: Network, { audience, frame }: Accountability): Frame | null =>
  (audience === null ? undefined : network.vocabulary.audiences.get(audience)?.frame) ?? frame;

/**
 * Open triads of account whose forums ask the same of one organisation in different terms (D7).
 *
 * Lines count where consequences are recorded and matters named. Two forums are brought together by a tie of coordination, or by a
 * forum to which both answer directly.
 *
 * @returns In the order of ids of the organisation, then of the forums.
 * @remarks O(sum over organisations of squared forums). Crossed expectations as in Koppell (2005), Public Administration Review 65(1).
 */
export const crossedTriads = oncePerNetwork((network): CrossedTriads => {
  const lines = linesOfAccount(network, 'asserted');
  const given = new Map<OrganisationId, Map<OrganisationId, Accountability[]>>();
  for (const line of lines) {
    if (phasesOf(line).consequences !== 'yes' || line.about.length === 0) continue;
    const forums = given.get(line.from) ?? new Map<OrganisationId, Accountability[]>();
    given.set(line.from, forums.set(line.to, [...(forums.get(line.to) ?? []), line]));
  }
  const together = broughtTogether(network, lines);
  const crossed: CrossedTriad[] = [];
  const compared = new Map<OrganisationId, number>();
  for (const [at, forums] of [...given].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const each = [...forums.keys()].sort();
    if (each.length > 1) compared.set(at, (each.length * (each.length - 1)) / 2);
    each.forEach((first, place) => {
      for (const second of each.slice(place + 1)) {
        const [to, and] = [forums.get(first) ?? [], forums.get(second) ?? []];
        const matters = shared(mattersOf(to), mattersOf(and));
        const differIn = difference(network, to, and);
        if (matters.length === 0 || differIn === null || together(first, second)) continue;
        const ids = [...to, ...and].map(({ id }) => id).sort();
        crossed.push({ at, forums: [first, second], matters, differIn, lines: ids });
      }
    });
  }
  return { crossed, compared };
});

const mattersOf = (lines: readonly Accountability[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ about }) => about));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [...a].filter((matter) => b.has(matter)).sort();

/** In what the lines to two forums differ, as far as both sides are recorded; null where nothing recorded differs. */
function difference(
  network: Network,
  a: readonly Accountability[],
  b: readonly Accountability[],
): CrossedTriad['differIn'] | null {
  const isApart = (of: (line: Accountability) => string | null): boolean => {
    const [one, other] = [a, b].map((lines) => new Set(lines.flatMap((line) => of(line) ?? [])));
    return one!.size > 0 && other!.size > 0 && shared(one!, other!).length === 0;
  };
  const byFrame = isApart((line) => frameOf(network, line));
  const byFormat = isApart(({ format }) => format);
  return byFrame && byFormat ? 'both' : byFrame ? 'frame' : byFormat ? 'format' : null;
}

/** Whether two organisations coordinate, or answer directly to a common forum. */
function broughtTogether(
  network: Network,
  lines: readonly Accountability[],
): (a: OrganisationId, b: OrganisationId) => boolean {
  const partners = new Map<OrganisationId, Set<OrganisationId>>();
  const forums = new Map<OrganisationId, Set<OrganisationId>>();
  const add = (sets: typeof partners, key: OrganisationId, value: OrganisationId): void => {
    sets.set(key, (sets.get(key) ?? new Set()).add(value));
  };
  for (const { from, to } of coordinationTies(network, 'asserted')) {
    add(partners, from, to);
    add(partners, to, from);
  }
  for (const { from, to } of lines) add(forums, from, to);
  return (a, b) =>
    partners.get(a)?.has(b) === true || [...(forums.get(a) ?? [])].some((forum) => forums.get(b)?.has(forum) === true);
}
