import type { TermId } from '../../domain/ids.ts';
import type { Thresholds } from '../results/thresholds.ts';
import type { GovernanceStructure } from './governanceStructure.ts';

/**
 * The form that ties of coordination look like (Provan and Kenis 2008). `lead-or-nao`: centred on one organisation, and no delivery is
 * recorded of anybody, which alone would tell the two apart. `mixed`: none of the three.
 */
export type DetectedForm = 'shared' | 'lead' | 'nao' | 'lead-or-nao' | 'mixed';

/** A form, and how far the figures are from saying another one. */
export interface Detection {
  readonly form: DetectedForm;
  /** Distance to the nearest threshold whose crossing would change the form, in the unit of shares, 0 to 1. */
  readonly confidence: number;
  readonly nearest: 'brokerSpan' | 'centralised' | 'shared' | 'dense';
}

/** The governance form of a collaboration as declared, and as its recorded ties of coordination look (D11). */
export interface GovernanceMode extends Detection {
  readonly structure: Omit<GovernanceStructure, 'ties' | 'deliveries'>;
  /** A term of the vocabulary; null where no source says. */
  readonly declared: TermId | null;
  readonly comparison: Comparison;
}

/** Forms as declared, by the ids of the default vocabulary, and as detected. */
const declaredForms: ReadonlyMap<string, 'shared' | 'lead' | 'nao'> = new Map([
  ['self-organised', 'shared'],
  ['lead-organisation', 'lead'],
  ['network-administrative-organisation', 'nao'],
]);

/** What a declared form is to the rules; null for one that a map has named itself. */
export const formOfTerm = (declared: TermId): 'shared' | 'lead' | 'nao' | null => declaredForms.get(declared) ?? null;

/**
 * Which form the ties look like: centred on a broker who delivers (lead) or not (administrative); dense and not centred (shared); else
 * mixed.
 *
 * @param structure - With its density and centralisation.
 */
export function detectForm(
  { density, centralisation, broker }: Pick<GovernanceStructure, 'density' | 'centralisation' | 'broker'>,
  thresholds: Thresholds,
): Detection {
  // Below nought where a condition fails: how much is lacking.
  const centred = least([
    ['brokerSpan', (broker?.span ?? 0) - thresholds.brokerSpan],
    ['centralised', (centralisation ?? 0) - thresholds.centralised],
  ]);
  const shared = least([
    ['shared', thresholds.shared - (centralisation ?? 0)],
    ['dense', (density ?? 0) - thresholds.dense],
  ]);
  if (broker !== null && centred.margin >= 0) {
    const form = { recorded: 'lead', 'none-recorded': 'nao', 'not-recorded-of-anyone': 'lead-or-nao' } as const;
    return { form: form[broker.delivery], confidence: centred.margin, nearest: centred.threshold };
  }
  if (shared.margin >= 0) return { form: 'shared', confidence: shared.margin, nearest: shared.threshold };
  const nearest = broker === null || shared.margin > centred.margin ? shared : centred;
  return { form: 'mixed', confidence: -nearest.margin, nearest: nearest.threshold };
}

/** The condition that has least to spare, or lacks most. */
function least(margins: readonly (readonly [Detection['nearest'], number])[]) {
  const [threshold, margin] = margins.reduce((lowest, each) => (each[1] < lowest[1] ? each : lowest));
  return { threshold, margin };
}

/** Whether what is declared and what the ties look like say the same; `reason` where that cannot be told. */
export type Comparison =
  | { readonly answer: 'agree' | 'differs'; readonly reason: null }
  | { readonly answer: 'cannot-tell'; readonly reason: string };

/** @param declared - null where no source says. */
export function compareForms(declared: TermId | null, detected: DetectedForm): Comparison {
  const cannotTell = (reason: string): Comparison => ({ answer: 'cannot-tell', reason });
  if (declared === null) return cannotTell('no declared governance form is recorded');
  const form = formOfTerm(declared);
  if (form === null) return cannotTell('the rules do not know the declared form');
  if (detected === 'lead-or-nao' && form !== 'shared')
    return cannotTell(
      'no delivery is recorded of anybody, and only that would tell a lead from an administrative organisation',
    );
  return { answer: form === detected ? 'agree' : 'differs', reason: null };
}
