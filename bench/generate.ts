import type {
  DocumentCollaboration,
  DocumentOrganisation,
  DocumentRelationship,
  MapDocument,
} from '../src/domain/document.ts';
import { documentFormat } from '../src/domain/document.ts';

export interface MapSize {
  readonly organisations: number;
  readonly relationships: number;
  readonly seed?: number;
}

/** mulberry32: numbers from 0 up to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const kinds = [
  'local-authority',
  'charity',
  'company',
  'nhs-body',
  'philanthropic-funder',
  'education',
  'elected-body',
];
const models = ['collaborative-council', 'collaborative-market', 'agent-of-change', 'system-connector'];
const forms = ['self-organised', 'lead-organisation', 'network-administrative-organisation'];
const audiences = [
  'commissioner-or-funder',
  'elected-council',
  'regulator',
  'service-users-or-citizens',
  'internal-peer',
];
const otherTypes = ['funds', 'commissions', 'delivers-for', 'member-of', 'partners-with', 'advises'];
const membersEach = 35;

/**
 * An invented map of a given size, built like real ones: collaborations of some 35 organisations around a hub each, one
 * tie in eight leading to another collaboration, one in five a line of accountability. No places are recorded.
 *
 * @returns The same document for the same size and seed.
 */
export function generateMap({ organisations: count, relationships: ties, seed = 1 }: MapSize): MapDocument {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';

  const organisations: DocumentOrganisation[] = Array.from({ length: count }, (_, index) => ({
    id: `o${String(index)}`,
    name: `Invented organisation ${String(index)}`,
    kind: pick(kinds),
  }));

  const groups = Math.max(1, Math.round(count / membersEach));
  const memberOf = (group: number): number => {
    const first = Math.floor((group * count) / groups);
    const next = Math.floor(((group + 1) * count) / groups);
    // The square draws towards the first members, so that each group has a hub.
    return first + Math.floor(random() ** 2 * (next - first));
  };
  const collaborations: DocumentCollaboration[] = Array.from({ length: groups }, (_, group) => ({
    id: `c${String(group)}`,
    name: `Invented collaboration ${String(group)}`,
    model: pick(models),
    governanceForm: pick(forms),
    members: [],
  }));

  const relationships: DocumentRelationship[] = Array.from({ length: ties }, (_, index) => {
    const group = below(groups);
    const from = memberOf(group);
    let to = memberOf(random() < 1 / 8 ? below(groups) : group);
    if (to === from) to = (to + 1) % count;
    const isAccountability = random() < 1 / 5;
    return {
      id: `r${String(index)}`,
      from: `o${String(from)}`,
      to: `o${String(to)}`,
      type: isAccountability ? 'accountable-to' : pick(otherTypes),
      ...(isAccountability ? { audience: pick(audiences) } : {}),
      collaborations: [`c${String(group)}`],
      start: String(2010 + below(10)),
    };
  });

  return {
    format: documentFormat,
    id: `invented-${String(count)}-${String(ties)}-${String(seed)}`,
    title: `Invented map of ${String(count)} organisations`,
    description: 'Made by a program for timing; none of it is true.',
    organisations,
    collaborations,
    relationships,
  };
}
