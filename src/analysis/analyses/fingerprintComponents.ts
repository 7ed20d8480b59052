/** The components of a fingerprint, in the order in which they always stand (ANALYSES, D12). Each runs from 0 to 1. */
export const fingerprintComponents = [
  { id: 'size', label: 'Members', high: 'more members; 1 is a hundred, on a scale of logarithms', field: 'members' },
  { id: 'density', label: 'Pairs that coordinate', high: 'more pairs of members coordinate', field: 'relationships' },
  { id: 'centralisation', label: 'Centred on one', high: 'ties of coordination centre on one', field: 'relationships' },
  { id: 'decisions', label: 'Few decide', high: 'fewer hold the rights to decide', field: 'relationships' },
  {
    id: 'voluntarySeats',
    label: 'Seats of charities and community groups',
    high: 'they hold more of the seats',
    field: 'sector',
  },
  {
    id: 'citizenSeats',
    label: 'Seats of citizens',
    high: 'service users and citizens hold more of the seats',
    field: 'kind',
  },
  { id: 'money', label: 'Money from few', high: 'fewer give more of the known money', field: 'amount' },
  { id: 'outsideForums', label: 'Forums outside', high: 'more of the forums are no members', field: 'accountable-to' },
  {
    id: 'frames',
    label: 'Mix of frames',
    high: 'account is given in more ways: to the public, to those who pay, to superiors and peers',
    field: 'audience',
  },
  {
    id: 'completeness',
    label: 'Phases on record',
    high: 'more of the three phases are recorded as present',
    field: 'phases',
  },
  {
    id: 'reciprocity',
    label: 'Answered both ways',
    high: 'account runs both ways more often',
    field: 'accountable-to',
  },
  { id: 'formality', label: 'Formal lines', high: 'more lines are formal', field: 'formality' },
  {
    id: 'publicReach',
    label: 'Short way to the public',
    high: 'fewer steps to elected members or citizens',
    field: 'accountable-to',
  },
  {
    id: 'crossed',
    label: 'Crossed expectations',
    high: 'more often two forums ask one member about one matter in different ways',
    field: 'about',
  },
  { id: 'evidence', label: 'Sourced', high: 'more relationships name a source', field: 'evidence' },
] as const;

export type FingerprintComponent = (typeof fingerprintComponents)[number]['id'];

/** One number a component, from 0 to 1; null where the record does not tell it. */
export type Fingerprint = { readonly [Component in FingerprintComponent]: number | null };

/** Told and shown, and no part of a distance: how well a map is sourced says nothing about what a collaboration looks like. */
const notCompared: FingerprintComponent = 'evidence';

/** How far two fingerprints are apart, and over how many components that is. */
export interface FingerprintDistance {
  /** 0 to 1; null where too few components are told of both. */
  readonly distance: number | null;
  readonly components: number;
}

/**
 * Gower's distance: the mean difference over the components that both have, evidence apart.
 *
 * @param fewest - Fewest components for a distance.
 * @remarks Gower (1971), Biometrics 27(4); every component already runs from 0 to 1, so its range is 1.
 */
export function gowerDistance(a: Fingerprint, b: Fingerprint, fewest: number): FingerprintDistance {
  let sum = 0;
  let components = 0;
  for (const { id } of fingerprintComponents) {
    const [one, other] = [a[id], b[id]];
    if (id === notCompared || one === null || other === null) continue;
    sum += Math.abs(one - other);
    components += 1;
  }
  return { distance: components < Math.max(1, fewest) ? null : sum / components, components };
}

/** The middle value of each component over some fingerprints, as far as it is told; null where none tells it. */
export function medianFingerprint(all: readonly Fingerprint[]): Fingerprint {
  const middle = (id: FingerprintComponent): number | null => {
    const values = all.flatMap((one) => one[id] ?? []).sort((a, b) => a - b);
    const half = values.length / 2;
    return values.length === 0 ? null : (values[Math.ceil(half) - 1]! + values[Math.floor(half)]!) / 2;
  };
  return Object.fromEntries(fingerprintComponents.map(({ id }) => [id, middle(id)])) as Fingerprint;
}
