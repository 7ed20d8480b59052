import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/domain/buildNetwork.ts';
import { defaultVocabulary } from '../../src/domain/defaultVocabulary.ts';
import type { MapDocument } from '../../src/domain/document.ts';
import type { EntityRef } from '../../src/domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef, sourceRef } from '../../src/domain/ids.ts';
import { collaborationSchema, organisationSchema, relationshipSchema, sourceSchema } from '../../src/domain/schema.ts';
import { DetailsPanel, preloadDetails } from '../../src/features/explore/details/DetailsPanel.tsx';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import { select } from '../../src/view/changes.ts';
import { firstView } from '../../src/view/viewState.ts';
import { collaborationId, organisationId, relationshipId, sourceId } from '../fixtures/aNetwork.ts';
import { showIn } from './listsExplorer.tsx';

/** A value for a field of the format, and what the panel must say when it is recorded. */
interface Sample {
  readonly value: unknown;
  readonly says: readonly string[];
}
const evidence = { sources: ['s1'], basis: 'classified', note: 'Read between the lines.' };

const ofRelationship: Readonly<Record<string, Sample>> = {
  id: { value: 'tie-17', says: ['tie-17'] },
  from: { value: 'a', says: ['Alpha Trust'] },
  to: { value: 'b', says: ['Beta Board'] },
  type: { value: '', says: [] },
  collaborations: { value: ['deal'], says: ['The Deal'] },
  start: { value: '2013-05', says: ['May 2013'] },
  end: { value: '2021', says: ['2021'] },
  status: { value: 'denied', says: ['Denied by a source'] },
  mechanism: { value: 'monthly visits', says: ['monthly visits'] },
  note: { value: 'Seen in passing.', says: ['Seen in passing.'] },
  evidence: { value: evidence, says: ['Classified', 'Read between the lines.', 'Annual review'] },
  attributeEvidence: {
    value: { note: { sources: ['s2'], basis: 'stated', note: 'On page nine.' } },
    says: ['On page nine.', 'Minutes of May'],
  },
  attributes: { value: { colourOfFolder: 'green', score: 0.25 }, says: ['colourOfFolder', 'green', '0.25'] },
  audience: { value: 'regulator', says: ['Regulator'] },
  frame: { value: 'market', says: ['Market'] },
  phases: {
    value: { information: 'yes', discussion: 'no' },
    says: ['Information: yes', 'discussion: no', 'consequences: not recorded'],
  },
  about: { value: ['safeguarding', 'statutory-duty'], says: ['Safeguarding, statutory duty'] },
  formality: { value: 'by-law', says: ['By law'] },
  format: { value: 'oral-report', says: ['Oral report'] },
  reportsPerYear: { value: 47, says: ['47'] },
  amount: { value: 70123, says: ['70,123'] },
  currency: { value: 'GBP', says: ['GBP'] },
  instrument: { value: 'in-kind', says: ['In kind'] },
  restricted: { value: true, says: ['Yes'] },
  service: { value: 'meals at home', says: ['meals at home'] },
  seats: { value: 93, says: ['93'] },
};
/** As the panel says a field that the type of relationship has no place of its own for: as it stands in the file. */
const inFile: Readonly<Record<string, readonly string[]>> = {
  audience: ['regulator'],
  frame: ['market'],
  phases: ['"information":"yes"', '"discussion":"no"'],
  about: ['safeguarding, statutory-duty'],
  formality: ['by-law'],
  format: ['oral-report'],
  instrument: ['in-kind'],
  restricted: ['yes'],
};

const ofOrganisation: Readonly<Record<string, Sample>> = {
  id: { value: 'a', says: [] },
  name: { value: 'Alpha Trust', says: ['Alpha Trust'] },
  aliases: { value: ['The Trust'], says: ['The Trust'] },
  kind: { value: 'charity', says: ['Charity'] },
  sector: { value: 'voluntary', says: ['Voluntary'] },
  place: { value: 'Llangefni', says: ['Llangefni'] },
  location: { value: { lat: 53.25, lon: -4.31 }, says: ['53.25, -4.31'] },
  description: { value: 'Looks after a harbour.', says: ['Looks after a harbour.'] },
  identifiers: { value: ['GB-CHC-1'], says: ['GB-CHC-1'] },
  start: { value: '1999', says: ['1999'] },
  end: { value: '2020', says: ['2020'] },
  attributes: { value: { ward: 'North' }, says: ['ward', 'North'] },
  evidence: { value: evidence, says: ['Classified', 'Read between the lines.', 'Annual review'] },
};
const ofCollaboration: Readonly<Record<string, Sample>> = {
  id: { value: 'deal', says: [] },
  name: { value: 'The Deal', says: ['The Deal'] },
  model: { value: 'system-connector', says: ['System connector'] },
  governanceForm: { value: 'self-organised', says: ['Self-organised'] },
  backbone: { value: 'a', says: ['Alpha Trust'] },
  place: { value: 'Oldham', says: ['Oldham'] },
  policyArea: { value: 'Housing', says: ['Housing'] },
  start: { value: '2011', says: ['2011'] },
  end: { value: '2022', says: ['2022'] },
  funding: { value: { types: ['council-budget'], note: 'Two pots.' }, says: ['Council budget', 'Two pots.'] },
  externalAccountability: { value: ['regulator'], says: ['Regulator'] },
  reporting: { value: 'twice a year', says: ['Twice a year'] },
  justifications: { value: ['community-role'], says: ['Community role'] },
  description: { value: 'A long plan.', says: ['A long plan.'] },
  members: {
    value: [{ organisation: 'b', role: 'chair', start: '2012', evidence: { sources: ['s2'], basis: 'stated' } }],
    says: ['Beta Board', 'chair', 'since 2012', 'Minutes of May'],
  },
  attributeEvidence: {
    value: { model: { sources: ['s2'], basis: 'classified', note: 'By its plan.' } },
    says: ['Classified, source', 'By its plan.'],
  },
  evidence: { value: evidence, says: ['Read between the lines.', 'Annual review'] },
};
const ofSource: Readonly<Record<string, Sample>> = {
  id: { value: 's1', says: [] },
  title: { value: 'Annual review', says: ['Annual review'] },
  publisher: { value: 'Outcomes Lab', says: ['Outcomes Lab'] },
  year: { value: 2019, says: ['2019'] },
  url: { value: 'https://www.example.org/review', says: ['www.example.org'] },
  kind: { value: 'board-minutes', says: ['Board minutes'] },
  retrieved: { value: '2024-02-03', says: ['3 February 2024'] },
};

const own = (fields: object) => ({ unheardOf: 'a word of its own', ...fields });

interface Records {
  readonly relationship?: object;
  readonly organisation?: object;
  readonly collaboration?: object;
  readonly source?: object;
}

/** Two organisations, a relationship, a collaboration and two sources; the fields given are merged over them. */
const aDocument = ({ relationship, organisation, collaboration, source }: Records): MapDocument =>
  ({
    format: 'polycentric/1',
    id: 'm',
    title: 'M',
    sources: [
      { id: 's1', title: 'Annual review', ...source },
      { id: 's2', title: 'Minutes of May' },
    ],
    organisations: [
      { id: 'a', name: 'Alpha Trust', ...organisation },
      { id: 'b', name: 'Beta Board' },
    ],
    collaborations: [{ id: 'deal', name: 'The Deal', ...collaboration }],
    relationships: [{ id: 'tie-17', from: 'a', to: 'b', type: 'hosts', ...relationship }],
  }) as unknown as MapDocument;

function show(document: MapDocument, ref: EntityRef): HTMLElement {
  const explorer = createExplorerStore({
    map: {
      document,
      network: buildNetwork(document),
      origin: { kind: 'file', name: 'm.json' },
      problems: [],
      setAside: [],
    },
    positions: new Map(),
    view: select(ref)(firstView),
  });
  showIn(explorer, <DetailsPanel />);
  return screen.getByRole('region', { name: 'Details' });
}

const valuesOf = (samples: Readonly<Record<string, Sample>>): object =>
  own(Object.fromEntries(Object.entries(samples).map(([field, { value }]) => [field, value])));

const tie = relationshipRef(relationshipId('tie-17'));
/** Fields that belong to one kind of relationship; on another they stand under "Also in the file". */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  'accountable-to': ['audience', 'frame', 'phases', 'about', 'formality', 'format', 'reportsPerYear'],
  funds: ['amount', 'currency', 'instrument', 'restricted'],
  commissions: ['service'],
  'delivers-for': ['service'],
  'member-of': ['seats'],
};
const special = new Set(Object.values(fieldsOf).flat());

describe('the details', () => {
  beforeAll(preloadDetails);
  afterEach(cleanup);

  it('have a sample here of every field that the format names', () => {
    expect(Object.keys(ofRelationship).sort()).toEqual(Object.keys(relationshipSchema.shape).sort());
    expect(Object.keys(ofOrganisation).sort()).toEqual(Object.keys(organisationSchema.shape).sort());
    expect(Object.keys(ofCollaboration).sort()).toEqual(Object.keys(collaborationSchema.shape).sort());
    expect(Object.keys(ofSource).sort()).toEqual(Object.keys(sourceSchema.shape).sort());
  });

  it.each([...defaultVocabulary.relationshipTypes.keys()])('show every field of a relationship: %s', (type) => {
    const text = show(aDocument({ relationship: { ...valuesOf(ofRelationship), type } }), tie).textContent;
    expect(text).toContain(defaultVocabulary.relationshipTypes.get(type)?.label);
    expect(text).toContain('unheardOf');
    expect(text).toContain('a word of its own');
    for (const [field, { says }] of Object.entries(ofRelationship)) {
      const hasPlace = !special.has(field) || (fieldsOf[type] ?? []).includes(field);
      for (const words of hasPlace ? says : (inFile[field] ?? says)) expect(text, field).toContain(words);
    }
  });

  it.each(['accountable-to', 'funds', 'commissions', 'member-of', 'hosts'])(
    'name every field that a relationship does not record, as not recorded: %s',
    (type) => {
      const panel = show(aDocument({ relationship: { type } }), tie);
      const gaps = within(panel).getByRole('group', { name: 'Not recorded' }).textContent.toLowerCase();
      const words: Readonly<Record<string, string>> = {
        reportsPerYear: 'reports a year',
        about: 'what account is given of',
        phases: 'information, discussion or consequences',
      };
      for (const field of ['mechanism', 'dates', 'note', 'collaboration', ...(fieldsOf[type] ?? [])])
        expect(gaps, field).toContain((words[field] ?? field).toLowerCase());
      expect(panel).toHaveTextContent('Unsourced: none recorded.');
      expect(panel.textContent).not.toMatch(/\bnone\b(?! recorded)/i);
    },
  );

  it('say of a frame that follows from the audience that it is derived, and of a recorded one nothing', () => {
    const account = { type: 'accountable-to', audience: 'regulator' };
    expect(show(aDocument({ relationship: account }), tie)).toHaveTextContent(
      'Administrative (derived from the audience)',
    );
    cleanup();
    const panel = show(aDocument({ relationship: { ...account, frame: 'administrative' } }), tie);
    expect(panel).toHaveTextContent('FrameAdministrative');
    expect(panel).not.toHaveTextContent('derived');
  });

  it('show every field of an organisation, a collaboration and a source', () => {
    const pages: readonly (readonly [EntityRef, Records, Readonly<Record<string, Sample>>])[] = [
      [organisationRef(organisationId('a')), { organisation: valuesOf(ofOrganisation) }, ofOrganisation],
      [collaborationRef(collaborationId('deal')), { collaboration: valuesOf(ofCollaboration) }, ofCollaboration],
      [sourceRef(sourceId('s1')), { source: valuesOf(ofSource) }, ofSource],
    ];
    for (const [ref, records, samples] of pages) {
      const text = show(aDocument(records), ref).textContent;
      expect(text).toContain('a word of its own');
      for (const [field, { says }] of Object.entries(samples))
        for (const words of says) expect(text, `${ref.kind} ${field}`).toContain(words);
      cleanup();
    }
  });
});
