import type { CollaborationId, OrganisationId, RelationshipId, SourceId } from '../../../domain/ids.ts';
import { involvedIn, tiesOf } from '../../../domain/involvement.ts';
import type { Collaboration, Network, Organisation, Relationship, Source } from '../../../domain/network.ts';
import type { RelationshipRow } from '../table/relationshipRows.ts';
import { relationshipRows } from '../table/relationshipRows.ts';
import { periodWords } from '../../../analysis/dateWords.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import { recordsRestingOn } from '../../../analysis/restingOn.ts';

/** What a search can lead to. */
export type FindTarget =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'collaboration'; readonly id: CollaborationId }
  | { readonly kind: 'relationship'; readonly id: RelationshipId }
  | { readonly kind: 'source'; readonly id: SourceId };

/** One thing to be found, with the texts it is found by. */
export interface FindEntry {
  readonly target: FindTarget;
  readonly title: string;
  /** One line that tells it apart from others of the same name. */
  readonly context: string;
  readonly aliases: readonly string[];
  readonly place: string;
  /** What it is: its kind, model, type or publisher. */
  readonly what: string;
  readonly more: string;
  /** How many records touch it. */
  readonly weight: number;
}

/** Everything in a network that a reader may look for: each kind in the order of ids. */
export function findEntries(network: Network): readonly FindEntry[] {
  const rows = new Map(relationshipRows(network).map((row) => [row.id, row]));
  return [
    ...[...network.organisations.values()].map((organisation) => organisationEntry(network, organisation)),
    ...[...network.collaborations.values()].map((collaboration) => collaborationEntry(network, collaboration)),
    ...[...network.relationships.values()].flatMap((relationship) => {
      const row = rows.get(relationship.id);
      return row === undefined ? [] : [relationshipEntry(relationship, row)];
    }),
    ...[...network.sources.values()].map((source) => sourceEntry(network, source)),
  ];
}

function organisationEntry(network: Network, organisation: Organisation): FindEntry {
  const { id, name, aliases, kind, place, identifiers } = organisation;
  const what = kind === null ? '' : (network.vocabulary.kinds.get(kind)?.label ?? kind);
  const weight = tiesOf(network).get(id)?.length ?? 0;
  return {
    target: { kind: 'organisation', id },
    title: name,
    context: line(what, place, counted(weight, 'relationship')),
    aliases,
    place: place ?? '',
    what,
    more: identifiers.join(' '),
    weight,
  };
}

function collaborationEntry(network: Network, collaboration: Collaboration): FindEntry {
  const { id, name, model, place, policyArea } = collaboration;
  const what = model === null ? '' : (network.vocabulary.models.get(model)?.label ?? model);
  const weight = involvedIn(network, id).length;
  return {
    target: { kind: 'collaboration', id },
    title: name,
    context: line(what, place, counted(weight, 'organisation')),
    aliases: [],
    place: place ?? '',
    what,
    more: policyArea ?? '',
    weight,
  };
}

function relationshipEntry(relationship: Relationship, row: RelationshipRow): FindEntry {
  return {
    target: { kind: 'relationship', id: relationship.id },
    title: row.name,
    context: line(row.mechanism, row.collaboration, periodWords(relationship.start, relationship.end)),
    aliases: [],
    place: '',
    what: [row.type, row.audience ?? ''].join(' '),
    more: [row.mechanism ?? '', relationship.note ?? ''].join(' '),
    weight: 0,
  };
}

function sourceEntry(network: Network, source: Source): FindEntry {
  const { id, title, publisher, year } = source;
  const weight = recordsRestingOn(network, id).length;
  return {
    target: { kind: 'source', id },
    title,
    context: line(publisher, year === null ? null : String(year), restingInWords(weight)),
    aliases: [],
    place: '',
    what: publisher ?? '',
    more: '',
    weight,
  };
}

const restingInWords = (count: number): string =>
  count === 1 ? '1 record rests on it' : `${count === 0 ? 'no' : String(count)} records rest on it`;

const counted = (count: number, noun: string): string =>
  count === 0 ? `no ${noun}s recorded` : countedInFigures(count, noun);

const line = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');
