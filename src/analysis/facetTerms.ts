import type { TermId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { Term, VocabularyList } from '../domain/vocabulary.ts';
import type { FacetId } from './filter.ts';
import { notRecorded } from './filter.ts';
import type { NetworkIndex } from './networkIndex.ts';
import { indexOf } from './networkIndex.ts';

/** A term as a filter group lists it. `''` stands for "not recorded". */
export interface FacetTerm {
  readonly term: string;
  readonly label: string;
  /** For a kind: its sector group, `''` when it belongs to none. null in other groups. */
  readonly within: string | null;
}

const terms = new WeakMap<Network, ReadonlyMap<FacetId, readonly FacetTerm[]>>();

/** Every term that the network uses, by filter group. Made once a network. */
export function facetTerms(network: Network): ReadonlyMap<FacetId, readonly FacetTerm[]> {
  const known = terms.get(network);
  if (known !== undefined) return known;
  const made = makeTerms(network, indexOf(network));
  terms.set(network, made);
  return made;
}

function makeTerms(network: Network, index: NetworkIndex): ReadonlyMap<FacetId, readonly FacetTerm[]> {
  const { organisations, collaborations, relationships } = index;
  const isSomeLoose = relationships.some(({ homes }) => homes.length === 0);
  const loose = isSomeLoose ? [notRecorded] : [];
  const audiences = relationships.flatMap(({ relationship }) =>
    relationship.kind === 'accountability' ? [relationship.audience ?? notRecorded] : [],
  );
  const types = relationships.flatMap(({ relationship }) =>
    relationship.kind === 'accountability' ? [] : [relationship.type],
  );
  const list = (name: VocabularyList, used: readonly string[]) => listed(network.vocabulary[name], used);
  return new Map<FacetId, readonly FacetTerm[]>([
    ['model', list('models', [...collaborations.map(({ model }) => model), ...loose])],
    ['audience', list('audiences', audiences)],
    ['type', list('relationshipTypes', types)],
    [
      'sector',
      list(
        'sectorGroups',
        organisations.map(({ sector }) => sector),
      ),
    ],
    ['kind', kindsOf(network, index)],
    ['collaboration', [...collaborationTerms(network), ...(isSomeLoose ? [inNone] : [])]],
    ['governanceForm', list('governanceForms', [...collaborations.map((c) => c.governanceForm), ...loose])],
    ['justification', list('justifications', [...collaborations.flatMap((c) => c.justifications), ...loose])],
    ['evidence', evidenceTerms],
  ]);
}

/** Always all three: that nothing is unsourced is worth a row. */
const evidenceTerms: readonly FacetTerm[] = [
  { term: 'stated', label: 'Stated', within: null },
  { term: 'classified', label: 'Classified', within: null },
  { term: notRecorded, label: 'Unsourced', within: null },
];

const inNone: FacetTerm = { term: notRecorded, label: 'In no collaboration', within: null };

/** Used terms in the order of the vocabulary, then any it lacks, then "not recorded". */
function listed(vocabulary: ReadonlyMap<TermId, Term>, used: readonly string[]): readonly FacetTerm[] {
  const left = new Set(used);
  const isOpen = left.delete(notRecorded);
  const known = [...vocabulary.values()].filter(({ id }) => left.delete(id));
  return [
    ...known.map(({ id, label }) => ({ term: id, label, within: null })),
    ...[...left].sort().map((term) => ({ term, label: term, within: null })),
    ...(isOpen ? [{ term: notRecorded, label: 'Not recorded', within: null }] : []),
  ];
}

function kindsOf(network: Network, { organisations }: NetworkIndex): readonly FacetTerm[] {
  const groupOf = new Map(organisations.map(({ kind, sector }) => [kind, sector]));
  const kinds = organisations.map(({ kind }) => kind);
  return listed(network.vocabulary.kinds, kinds).map((term) => ({
    ...term,
    within: groupOf.get(term.term) ?? notRecorded,
  }));
}

const collaborationTerms = ({ collaborations }: Network): readonly FacetTerm[] =>
  [...collaborations.values()]
    .map(({ id, name }) => ({ term: id, label: name, within: null }))
    .sort((a, b) => compareNames(a.label, b.label));

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
const compareNames = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
