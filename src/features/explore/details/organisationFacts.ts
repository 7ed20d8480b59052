import { periodWords } from '../../../analysis/dateWords.ts';
import { capital } from '../../../analysis/words.ts';
import type { DocumentOrganisation } from '../../../domain/document.ts';
import { termKey, wordKey } from '../../../domain/glossaryKey.ts';
import type { Network, Organisation } from '../../../domain/network.ts';
import type { Fact } from './FactList.tsx';
import { attributeFacts } from './fileFacts.ts';

/** The fields of an organisation that have a place of their own in its panel. */
export const shownOfOrganisation: readonly (keyof DocumentOrganisation)[] = [
  ...(['id', 'name', 'aliases', 'kind', 'sector', 'place', 'location', 'description', 'identifiers'] as const),
  ...(['start', 'end', 'attributes', 'evidence'] as const),
];

/** What an organisation records of itself, field by field, in words; null for what it does not. */
export function organisationFacts(network: Network, organisation: Organisation): readonly Fact[] {
  const { id, kind, sector, aliases, place, location, start, end, identifiers, attributes } = organisation;
  const group = kind === null ? undefined : network.vocabulary.kinds.get(kind)?.sectorGroup;
  return [
    {
      name: 'Kind',
      value: kind === null ? null : (network.vocabulary.kinds.get(kind)?.label ?? kind),
      terms: [
        wordKey('kind'),
        ...(kind === null ? [] : [termKey('kinds', kind)]),
        ...(group === undefined ? [] : [termKey('sectorGroups', group)]),
      ],
    },
    { name: 'Sector', value: sector === null ? null : capital(sector), terms: [wordKey('sector')] },
    { name: 'Also called', value: aliases.join(', ') },
    { name: 'Place', value: place },
    { name: 'Location', value: location === null ? null : `${String(location.lat)}, ${String(location.lon)}` },
    { name: 'Exists', value: periodWords(start, end), terms: [wordKey('dates')] },
    { name: 'Registered as', value: identifiers.join(', ') },
    { name: 'Id', value: id },
    ...attributeFacts(attributes),
  ];
}
