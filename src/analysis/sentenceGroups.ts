import type { CollaborationId, EntityRef, OrganisationId, RelationshipId, TermId } from '../domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../domain/ids.ts';
import { collaborationsOf, tiesOf } from '../domain/involvement.ts';
import type { Network, Relationship } from '../domain/network.ts';
import { audienceLabel, toWhom } from './account.ts';
import { collaborationSentence, groupWords, organisationKindWords } from './describe.ts';
import { neighboursOf } from './neighbours.ts';
import { tieWords } from './tieWords.ts';
import { capital, compareNames, idWords, inFigures, listWords } from './words.ts';

/** Sentences under one small heading: relationships of one kind, or of one collaboration. */
export interface SentencePart {
  readonly key: string;
  readonly title: string;
  /** Something that the map draws as all of the part is drawn; null where it has lines of several looks. */
  readonly like: EntityRef | null;
  readonly ties: readonly RelationshipId[];
}

/** Sentences under one heading. */
export interface SentenceGroup {
  /** Its own among the groups. */
  readonly key: string;
  readonly title: string;
  /** Beside the title, where the group holds no relationships to be counted. */
  readonly note?: string;
  /** What the heading stands for, where that can be selected. */
  readonly ref: EntityRef | null;
  /** Something that the map draws as the heading means; null where that differs. */
  readonly like: EntityRef | null;
  /** What is said of it before its sentences. */
  readonly about: readonly string[];
  readonly parts: readonly SentencePart[];
  /** Organisations that no sentence names, so that they are not lost. */
  readonly alone: readonly OrganisationId[];
  /** How many sentences it holds. */
  readonly count: number;
}

/**
 * Every relationship of a network, gathered for reading.
 *
 * @param visible - What the filters and the focus leave.
 * @param by - `collaboration`: a relationship stands in each of its collaborations. `organisation`: at both of its ends.
 *   `audience`: once; relationships that are no line of account follow by type.
 * @param all - The whole map: what is recorded of a collaboration is told of all of it, so that nothing reads as unrecorded that
 *   a filter only hides.
 * @returns Groups in reading order; none is empty but a collaboration of which nothing more is shown. Every organisation is
 *   named by a sentence, or listed as standing alone.
 */
export function sentenceGroups(
  visible: Network,
  by: 'collaboration' | 'audience' | 'organisation',
  all: Network = visible,
): readonly SentenceGroup[] {
  switch (by) {
    case 'collaboration':
      return [...byCollaboration(visible, all), ...standingAlone(visible)];
    case 'audience':
      return [...byAudience(visible), ...standingAlone(visible)];
    case 'organisation':
      return byOrganisation(visible);
  }
}

const group = (fields: Omit<SentenceGroup, 'count' | 'alone'>): SentenceGroup => ({
  ...fields,
  alone: [],
  count: fields.parts.reduce((sum, { ties }) => sum + ties.length, 0),
});

// ── By collaboration: its kinds of lines, each by name ──

function byCollaboration(visible: Network, all: Network): readonly SentenceGroup[] {
  const ties = gather(inReadingOrder(visible), (tie) => shownHomes(visible, tie));
  const named = [...visible.collaborations.values()]
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ id, name }) =>
      group({
        key: `collaboration ${id}`,
        title: name,
        ref: collaborationRef(id),
        like: collaborationRef(id),
        about: [collaborationSentence(all, id), membersSentence(visible, all, id)].filter((text) => text !== ''),
        parts: partsByKind(visible, ties.get(id) ?? []),
      }),
    );
  const homeless = ties.get(null) ?? [];
  if (homeless.length === 0) return named;
  const parts = partsByKind(visible, homeless);
  return [...named, group({ key: 'collaboration', title: noCollaboration, ref: null, like: null, about: [], parts })];
}

const noCollaboration = 'In no recorded collaboration';

/** Where a relationship stands; null stands for "in none that is shown". */
function shownHomes(visible: Network, { collaborations }: Relationship): readonly (CollaborationId | null)[] {
  const shown = collaborations.filter((id) => visible.collaborations.has(id));
  return shown.length === 0 ? [null] : shown;
}

function membersSentence(visible: Network, all: Network, id: CollaborationId): string {
  const members = visible.collaborations.get(id)?.members ?? [];
  const words = members.map(({ organisation, role }) => {
    const name = visible.organisations.get(organisation)?.name ?? organisation;
    return role === null ? name : `${name} (${idWords(role)})`;
  });
  if (words.length === 0) return '';
  const recorded = all.collaborations.get(id)?.members.length ?? words.length;
  const some = recorded === words.length ? '' : ` shown, ${inFigures(words.length)} of ${inFigures(recorded)}`;
  return `Recorded members${some}: ${listWords(words)}.`;
}

function partsByKind(visible: Network, ties: readonly Relationship[]): readonly SentencePart[] {
  return [...gather(ties, (tie) => [kindKey(tie)])].map(([key, own]) => ({
    key,
    title: kindTitle(visible, own[0]),
    like: likeFirst(own),
    ties: own.map(({ id }) => id),
  }));
}

const likeFirst = ([first]: readonly Relationship[]): EntityRef | null =>
  first === undefined ? null : relationshipRef(first.id);

/** Lines of account are told apart by audience, all others by type. */
const kindKey = (tie: Relationship): string =>
  tie.kind === 'accountability' ? `audience ${tie.audience ?? ''}` : `type ${tie.type}`;

function kindTitle(visible: Network, tie: Relationship | undefined): string {
  if (tie === undefined) return '';
  const words = capital(tieWords(visible, tie.type).out);
  if (tie.kind !== 'accountability') return words;
  const audience = audienceLabel(visible, tie.audience);
  return audience === null ? `${words}: audience not recorded` : `${words} ${toWhom(audience)}`;
}

// ── By audience: then by collaboration ──

function byAudience(visible: Network): readonly SentenceGroup[] {
  return [...gather(inReadingOrder(visible), (tie) => [kindKey(tie)])].map(([key, ties]) => {
    // A relationship of two collaborations stands here once, under both of their names.
    const homes = gather(ties, (tie) => [
      shownHomes(visible, tie)
        .map((id) => homeName(visible, id))
        .join(', '),
    ]);
    const parts = [...homes].sort(
      ([a], [b]) => Number(a === noCollaboration) - Number(b === noCollaboration) || compareNames(a, b),
    );
    return group({
      key,
      title: kindTitle(visible, ties[0]),
      ref: null,
      like: likeFirst(ties),
      about: [],
      parts: parts.map(([title, own]) => ({ key: title, title, like: null, ties: own.map(({ id }) => id) })),
    });
  });
}

const homeName = (visible: Network, id: CollaborationId | null): string =>
  id === null ? noCollaboration : (visible.collaborations.get(id)?.name ?? id);

// ── By organisation: each of its ways ──

function byOrganisation(visible: Network): readonly SentenceGroup[] {
  return [...visible.organisations.values()]
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ id, name, place }) => {
      const ways = gather(neighboursOf(visible, id), ({ relationship, way }) => [`${way} ${relationship.type}`]);
      const homes = (collaborationsOf(visible).get(id) ?? []).map((home) => homeName(visible, home));
      const kind = `${organisationKindWords(visible, id)}${place === null ? '' : ` in ${place}`}.`;
      return group({
        key: `organisation ${id}`,
        title: name,
        ref: organisationRef(id),
        like: organisationRef(id),
        about: [homes.length === 0 ? kind : `${kind} Takes part in ${listWords(homes)}.`],
        parts: [...ways].map(([key, own]) => ({
          key,
          like: null,
          title: own[0] === undefined ? key : groupWords(visible, own[0].relationship.type, own[0].way),
          ties: own.map(({ relationship }) => relationship.id),
        })),
      });
    });
}

// ── Shared ──

/** Organisations that no sentence would name. */
function standingAlone(visible: Network): readonly SentenceGroup[] {
  const ties = tiesOf(visible);
  const alone = [...visible.organisations.values()]
    .filter(({ id }) => !ties.has(id))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ id }) => id);
  if (alone.length === 0) return [];
  const none = { key: 'alone', title: 'No relationship shown', ref: null, like: null, about: [], parts: [] };
  return [{ ...group(none), alone }];
}

/** Lines of account first, by audience; then the other types, both in the order of the vocabulary; then by the names at both ends. */
function inReadingOrder(visible: Network): readonly Relationship[] {
  const { audiences, relationshipTypes } = visible.vocabulary;
  const [audienceRank, typeRank] = [rankIn(audiences), rankIn(relationshipTypes)];
  const nameOf = (id: OrganisationId) => visible.organisations.get(id)?.name ?? id;
  return [...visible.relationships.values()]
    .map((tie) => {
      const rank = tie.kind === 'accountability' ? audienceRank(tie.audience) : audiences.size + 1 + typeRank(tie.type);
      // What no vocabulary lists keeps together by its own id.
      const term = tie.kind === 'accountability' ? (tie.audience ?? '') : tie.type;
      return { tie, rank, term, from: nameOf(tie.from), to: nameOf(tie.to) };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank || compareNames(a.term, b.term) || compareNames(a.from, b.from) || compareNames(a.to, b.to),
    )
    .map(({ tie }) => tie);
}

function rankIn(terms: ReadonlyMap<TermId, unknown>): (term: TermId | null) => number {
  const ranks = new Map([...terms.keys()].map((term, rank) => [term, rank]));
  return (term) => (term === null ? undefined : ranks.get(term)) ?? ranks.size;
}

function gather<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const found = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [item]);
      else known.push(item);
    }
  return found;
}
