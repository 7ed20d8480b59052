import { periodWords } from '../../../analysis/dateWords.ts';
import { capital, idWords } from '../../../analysis/words.ts';
import type { DocumentCollaboration } from '../../../domain/document.ts';
import { termKey, wordKey } from '../../../domain/glossaryKey.ts';
import type { TermId } from '../../../domain/ids.ts';
import { organisationRef } from '../../../domain/ids.ts';
import type { Collaboration, Network } from '../../../domain/network.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { EntityLink } from './EntityLink.tsx';
import { basisOfField } from './evidence/grounds.ts';
import type { Fact } from './FactList.tsx';

type Field = keyof DocumentCollaboration;

/** The fields of a collaboration that have a place of their own in its panel. */
export const shownOfCollaboration: readonly Field[] = [
  ...(['id', 'name', 'model', 'governanceForm', 'backbone', 'place', 'policyArea', 'start', 'end', 'funding'] as const),
  ...([
    'externalAccountability',
    'reporting',
    'justifications',
    'description',
    'members',
    'attributeEvidence',
  ] as const),
  'evidence',
];

/** What a collaboration records, field by field, in words; null for what it does not. */
export function collaborationFacts(network: Network, collaboration: Collaboration): readonly Fact[] {
  const { models, governanceForms, justifications, audiences } = network.vocabulary;
  const { id, model, governanceForm, backbone, funding, policyArea, place } = collaboration;
  const basis = (...fields: readonly Field[]) => basisOfField(collaboration, ...fields);
  return [
    {
      name: 'Model',
      value: model === null ? null : label(models, model),
      terms: [wordKey('model'), ...(model === null ? [] : [termKey('models', model)])],
      basis: basis('model'),
    },
    {
      name: 'Governance form',
      value: governanceForm === null ? null : label(governanceForms, governanceForm),
      terms: [
        wordKey('governanceForm'),
        ...(governanceForm === null ? [] : [termKey('governanceForms', governanceForm)]),
      ],
      basis: basis('governanceForm'),
    },
    {
      name: 'At the centre',
      value:
        backbone === null ? null : (
          <EntityLink to={organisationRef(backbone)} name={network.organisations.get(backbone)?.name ?? backbone} />
        ),
      terms: [wordKey('backbone')],
      basis: basis('backbone'),
    },
    { name: 'Place', value: place, basis: basis('place') },
    { name: 'Policy area', value: policyArea, terms: [wordKey('policyArea')], basis: basis('policyArea') },
    {
      name: 'Dates',
      value: capital(periodWords(collaboration.start, collaboration.end) ?? ''),
      terms: [wordKey('dates')],
      basis: basis('start', 'end'),
    },
    {
      name: 'Justification',
      value: labels(justifications, collaboration.justifications),
      terms: [wordKey('justification'), ...collaboration.justifications.map((one) => termKey('justifications', one))],
      basis: basis('justifications'),
    },
    {
      name: 'Funding',
      value: funding === null ? null : capital(funding.types.map(idWords).join(', ')),
      terms: [wordKey('funding')],
      basis: basis('funding'),
    },
    { name: 'About the funding', value: funding?.note ?? null },
    {
      name: 'Reports',
      value: capital(collaboration.reporting ?? ''),
      terms: [wordKey('reporting')],
      basis: basis('reporting'),
    },
    {
      name: 'Answers to, a source says',
      value: labels(audiences, collaboration.externalAccountability),
      terms: [
        wordKey('externalAccountability'),
        ...collaboration.externalAccountability.map((one) => termKey('audiences', one)),
      ],
      basis: basis('externalAccountability'),
    },
    { name: 'Id', value: id },
  ];
}

const label = (terms: ReadonlyMap<TermId, Term>, id: TermId): string => terms.get(id)?.label ?? id;

const labels = (terms: ReadonlyMap<TermId, Term>, ids: readonly TermId[]): string =>
  ids.map((id) => label(terms, id)).join(', ');
