import type { TermId } from '../../../domain/ids.ts';
import type { Collaboration, Network } from '../../../domain/network.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { periodWords } from '../../../analysis/dateWords.ts';
import { capital, idWords } from '../../../analysis/words.ts';
import type { Fact } from './FactList.tsx';

/** What a collaboration records, field by field, in words; null for what it does not. */
export function collaborationFacts(network: Network, collaboration: Collaboration): readonly Fact[] {
  const { vocabulary, organisations } = network;
  const { governanceForm, backbone, funding } = collaboration;
  return [
    {
      name: 'Governance form',
      value: governanceForm === null ? null : label(vocabulary.governanceForms, governanceForm),
    },
    { name: 'At the centre', value: backbone === null ? null : (organisations.get(backbone)?.name ?? backbone) },
    { name: 'Policy area', value: collaboration.policyArea },
    { name: 'Dates', value: capital(periodWords(collaboration.start, collaboration.end) ?? '') },
    { name: 'Justification', value: labels(vocabulary.justifications, collaboration.justifications) },
    { name: 'Funding', value: funding === null ? null : capital(funding.types.map(idWords).join(', ')) },
    { name: 'About the funding', value: funding?.note ?? null },
    { name: 'Reports', value: capital(collaboration.reporting ?? '') },
    { name: 'Answers to, a source says', value: labels(vocabulary.audiences, collaboration.externalAccountability) },
  ];
}

const label = (terms: ReadonlyMap<TermId, Term>, id: TermId): string => terms.get(id)?.label ?? id;

const labels = (terms: ReadonlyMap<TermId, Term>, ids: readonly TermId[]): string =>
  ids.map((id) => label(terms, id)).join(', ');
