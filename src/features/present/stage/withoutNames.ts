import type { MapDocument } from '../../../domain/document.ts';
import { byId } from '../../../domain/ids.ts';
import type { AttributeEvidence, Attributes, AttributeValue, Evidence, Network } from '../../../domain/network.ts';
import { oncePerNetwork } from '../../../domain/oncePerNetwork.ts';
import type { OpenMap } from '../../../store/snapshot.ts';

/** Stands where something is recorded that may name somebody; what is not recorded stays so. */
const hidden = 'Hidden';

/**
 * The same map with nobody's name in it: "Organisation 3", "Collaboration 2", "Source 1", numbered in the order of ids. Words of
 * the author that may name somebody, and all that leads to an organisation, say that they are hidden.
 */
export const withoutNames: (network: Network) => Network = oncePerNetwork((network) => ({
  ...network,
  about: { ...network.about, title: 'A map', description: hide(network.about.description), authors: [] },
  sources: numbered(network.sources, (source, number) => ({
    ...source,
    title: `Source ${String(number)}`,
    publisher: source.publisher === null ? null : publisherOf(network, source.publisher),
    url: hide(source.url),
  })),
  organisations: numbered(network.organisations, (organisation, number) => ({
    ...organisation,
    name: `Organisation ${String(number)}`,
    aliases: [],
    place: hide(organisation.place),
    location: null,
    description: hide(organisation.description),
    identifiers: organisation.identifiers.length === 0 ? [] : [hidden],
    attributes: bare(organisation.attributes),
    evidence: noted(organisation.evidence),
  })),
  collaborations: numbered(network.collaborations, (collaboration, number) => ({
    ...collaboration,
    name: `Collaboration ${String(number)}`,
    place: hide(collaboration.place),
    funding: collaboration.funding && { ...collaboration.funding, note: hide(collaboration.funding.note) },
    reporting: hide(collaboration.reporting),
    description: hide(collaboration.description),
    members: collaboration.members.map((member) => ({ ...member, evidence: noted(member.evidence) })),
    attributeEvidence: notedByField(collaboration.attributeEvidence),
    evidence: noted(collaboration.evidence),
  })),
  relationships: numbered(network.relationships, (tie) => ({
    ...tie,
    mechanism: hide(tie.mechanism),
    note: hide(tie.note),
    attributes: bare(tie.attributes),
    attributeEvidence: notedByField(tie.attributeEvidence),
    evidence: noted(tie.evidence),
    ...(tie.kind === 'service' ? { service: hide(tie.service) } : {}),
  })),
}));

/** An open map without names: records of its file are left out, and what was said in the room is hidden, as it may name somebody. */
export const mapWithoutNames = (map: OpenMap): OpenMap => ({
  ...map,
  document: documentWithoutNames(map.document),
  network: withoutNames(map.network),
});

function documentWithoutNames({ description: _words, authors: _names, ...document }: MapDocument): MapDocument {
  return {
    ...document,
    title: 'A map',
    sources: [],
    organisations: [],
    collaborations: [],
    relationships: [],
    ...(document.remarks === undefined
      ? {}
      : { remarks: document.remarks.map((said) => (said.text === undefined ? said : { ...said, text: hidden })) }),
  };
}

const hide = (text: string | null): string | null => (text === null ? null : hidden);

/** How many publishers stand behind a fact is still to be seen. */
function publisherOf(network: Network, publisher: string): string {
  const publishers = [...new Set([...network.sources.values()].map((source) => source.publisher))];
  return `Publisher ${String(publishers.filter((one) => one !== null).indexOf(publisher) + 1)}`;
}

const bare = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, bareValue(value)]));

function bareValue(value: AttributeValue): AttributeValue {
  if (typeof value === 'string') return hidden;
  return typeof value === 'object' ? value.map(() => hidden) : value;
}

const noted = (evidence: Evidence | null): Evidence | null => evidence && { ...evidence, note: hide(evidence.note) };

const notedByField = (
  evidence: Readonly<Record<string, AttributeEvidence>>,
): Readonly<Record<string, AttributeEvidence>> =>
  Object.fromEntries(Object.entries(evidence).map(([field, of]) => [field, { ...of, note: hide(of.note) }]));

function numbered<Key extends string, Value extends { readonly id: Key }>(
  all: ReadonlyMap<Key, Value>,
  rename: (value: Value, number: number) => Value,
): ReadonlyMap<Key, Value> {
  const numbers = new Map([...all.values()].sort(byId).map(({ id }, place) => [id, place + 1]));
  return new Map([...all].map(([id, value]) => [id, rename(value, numbers.get(id) ?? 0)]));
}
