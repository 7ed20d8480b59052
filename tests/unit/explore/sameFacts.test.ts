import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationName } from '../../../src/analysis/describe.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { focusNetwork } from '../../../src/analysis/focusNetwork.ts';
import { relationshipSentence } from '../../../src/analysis/relationshipSentence.ts';
import { basisWords } from '../../../src/analysis/sentenceBasis.ts';
import { sentenceGroups } from '../../../src/analysis/sentenceGroups.ts';
import { tieWords } from '../../../src/analysis/tieWords.ts';
import { inSentence } from '../../../src/analysis/words.ts';
import type { EntityRef, OrganisationId } from '../../../src/domain/ids.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { collaborationsOf } from '../../../src/domain/involvement.ts';
import type { Network } from '../../../src/domain/network.ts';
import { sentencesText } from '../../../src/features/explore/sentences/sentencesText.ts';
import { organisationRows } from '../../../src/features/explore/table/organisationRows.ts';
import type { RelationshipRow } from '../../../src/features/explore/table/relationshipRows.ts';
import { relationshipRows } from '../../../src/features/explore/table/relationshipRows.ts';
import { encode } from '../../../src/scene/encode.ts';
import { linkKinds } from '../../../src/scene/marks.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { someFilter } from '../../fixtures/someView.ts';
import { theExample } from '../../fixtures/theExample.ts';

/** 1,000 states of the map that ships in the long form, `npm run fuzz`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 200);

interface Shown {
  readonly network: Network;
  readonly visible: Network;
}

/** A network as some filter, and now and then some focus, leaves it. */
const shownOf = (network: Network): fc.Arbitrary<Shown> => {
  const refs: readonly EntityRef[] = [...network.organisations.keys()].map((id) => organisationRef(id));
  const something = refs.length === 0 ? [organisationRef('nobody' as OrganisationId)] : refs;
  const focus = fc.record({
    on: fc.constantFrom(...something),
    degrees: fc.constantFrom(1 as const, 2 as const),
    direction: fc.constantFrom('both' as const, 'in' as const, 'out' as const),
  });
  return fc
    .tuple(someFilter(network), fc.option(focus, { nil: null, freq: 3 }))
    .map(([filter, on]) => ({ network, visible: focusNetwork(filterNetwork(network, [], filter), on) }));
};

const ways = ['collaboration', 'audience', 'organisation'] as const;

function expectSameFacts({ network, visible }: Shown): void {
  const rows = relationshipRows(visible);
  const organisations = organisationRows(visible);
  const ids = rows.map(({ id }) => id).sort();
  const organisationIds = organisations.map(({ id }) => id).sort();

  expect(drawn(network, visible)).toEqual({ ids, organisationIds });
  for (const by of ways) {
    const groups = sentenceGroups(visible, by);
    const told = groups.flatMap(({ parts }) => parts.flatMap(({ ties }) => ties));
    expect([...new Set(told)].sort()).toEqual(ids);
  }
  for (const row of rows) expect(missingIn(told(visible, row), row, visible)).toEqual([]);

  const byOrganisation = new Map(sentenceGroups(visible, 'organisation').map((group) => [group.ref?.id, group]));
  expect([...byOrganisation.keys()].sort()).toEqual(organisationIds);
  for (const row of organisations) {
    const group = byOrganisation.get(row.id);
    const about = group?.about.join(' ') ?? '';
    expect([group?.title, group?.count]).toEqual([row.name, row.ties]);
    expect(about).toContain(row.kind ?? 'Kind not recorded');
    for (const home of collaborationsOf(visible).get(row.id) ?? [])
      expect(about).toContain(visible.collaborations.get(home)?.name ?? home);
    const spoken = organisationName(visible, row.id);
    expect(spoken.startsWith(row.name.slice(0, 900))).toBe(true);
    expect(spoken).toContain(row.ties === 0 ? 'no relationships shown' : `${String(row.ties)} relationship`);
  }
}

function drawn(network: Network, visible: Network) {
  const { links, relationshipRefs, organisations } = encode(network, visible, firstPane, lightTheme);
  const own = links.filter(({ kind }) => kind !== linkKinds.bundle).map(({ ref }) => relationshipRefs[ref]?.id);
  // Where nothing matches, the map keeps a faint trace of everything, which counts as not shown.
  const shown = visible.organisations.size === 0 ? [] : organisations;
  return { ids: [...new Set(own)].sort(), organisationIds: [...shown].sort() };
}

const told = (visible: Network, row: RelationshipRow): string => {
  const tie = visible.relationships.get(row.id);
  const sentence = relationshipSentence(visible, row.id);
  return [sentence, tie?.mechanism ?? '', basisWords(visible, tie?.evidence ?? null)].join(' ');
};

/** What the table says of a relationship and its sentence does not. */
function missingIn(text: string, row: RelationshipRow, visible: Network): readonly string[] {
  const tie = visible.relationships.get(row.id);
  const audience = row.audience === null ? 'as what is not recorded' : inSentence(row.audience);
  const [basis] = row.evidence.split(',');
  const facts = [
    row.from,
    row.to,
    tie === undefined ? 'no such relationship' : tieWords(visible, tie.type).out,
    row.isAccountability ? audience : '',
    row.mechanism ?? '',
    row.fromYear === null ? '' : String(row.fromYear),
    row.toYear === null ? '' : String(row.toYear),
    { Asserted: '', 'Denied by a source': 'says that this is not so', 'Not established': 'not established' }[
      row.status
    ] ?? `status ${row.status}`,
    basis === 'Unsourced' ? 'No source recorded' : (basis ?? ''),
  ];
  return facts.filter((fact) => !text.includes(fact));
}

describe('graph, table and sentences', () => {
  it('hold the same organisations, relationships and values, whatever is filtered', () => {
    const some = someNetwork({ organisations: 14, relationships: 24 }).chain(shownOf);
    fc.assert(fc.property(some, expectSameFacts), { numRuns });
  });

  it('hold the same facts of the map that ships', () => {
    const runs = Math.ceil(Math.min(numRuns, 5_000) / 5);
    fc.assert(fc.property(shownOf(theExample()), expectSameFacts), { numRuns: runs });
  });

  it('copy as a text that tells every relationship shown, with its sources', () => {
    const example = theExample();
    fc.assert(
      fc.property(shownOf(example), fc.constantFrom(...ways), ({ visible }, by) => {
        const groups = sentenceGroups(visible, by);
        const text = sentencesText({ visible, groups, counts: '1 of 2 organisations', filters: ['Model: only one'] });
        expect(text).toContain('Shown: 1 of 2 organisations\nFilters: Model: only one');
        const lines = new Set(text.split('\n'));
        const listed = [...lines].filter((line) => line.startsWith('- '));
        for (const row of relationshipRows(visible)) {
          const sentence = `- ${relationshipSentence(visible, row.id)}`;
          expect(listed.some((line) => line.startsWith(sentence))).toBe(true);
        }
        const cited = [...text.matchAll(/\[(\d+)\]/g)].map(([mark]) => mark);
        for (const mark of cited) expect(text).toContain(`\n${mark} `);
        expect(text).not.toContain('[?]');
      }),
      { numRuns: 10 },
    );
  });
});
