import type { CollaborationId, OrganisationId, RelationshipId, TermId } from '../domain/ids.ts';
import { collaborationsOf, involvedIn, tiesOf } from '../domain/involvement.ts';
import type { Accountability, Network, Relationship } from '../domain/network.ts';
import { accountOf, audienceLabel } from './account.ts';
import { periodWords } from './dateWords.ts';
import { countWays } from './neighbours.ts';
import type { Way } from './tieWords.ts';
import { tieWords } from './tieWords.ts';
import {
  capital,
  counted,
  countedInFigures,
  inFigures,
  inSentence,
  listWords,
  numberWords,
  shortened,
  withArticle,
} from './words.ts';

const longestSpoken = 1_000;

const nameOf = (network: Network, id: OrganisationId): string => network.organisations.get(id)?.name ?? id;

/** "Local authority": what an organisation is, by its kind. */
export function organisationKindWords(network: Network, id: OrganisationId): string {
  const kind = network.organisations.get(id)?.kind ?? null;
  return kind === null ? 'Kind not recorded' : (network.vocabulary.kinds.get(kind)?.label ?? kind);
}

/**
 * What the button of an organisation is called, and what is said when it gets the focus: "Alpha Council, local authority,
 * 5 relationships, 2 funded by, 3 funds. In Place-based." Begins with the organisation's name.
 *
 * @param visible - What is shown: relationships are counted as the filters leave them.
 */
export function organisationName(visible: Network, id: OrganisationId): string {
  const organisation = visible.organisations.get(id);
  if (organisation === undefined) return id;
  const ties = tiesOf(visible).get(id) ?? [];
  const parts = [
    shortened(organisation.name, longestSpoken),
    organisation.kind === null ? null : inSentence(organisationKindWords(visible, id)),
    ties.length === 0 ? 'no relationships shown' : countedInFigures(ties.length, 'relationship'),
    ...waysOf(visible, id),
  ];
  const homes = (collaborationsOf(visible).get(id) ?? []).map((home) => visible.collaborations.get(home)?.name ?? home);
  const within =
    homes.length > 2 ? `${String(homes.length)} collaborations` : listWords(homes.map((name) => shortened(name, 100)));
  return `${parts.filter((part) => part !== null).join(', ')}.${within === '' ? '' : ` In ${within}.`}`;
}

/** The first few ways of an organisation's relationships in their stated order, so that a name stays short enough to hear. */
function waysOf(visible: Network, id: OrganisationId): readonly string[] {
  return countWays(visible, id)
    .slice(0, 4)
    .map(
      ({ type, way, count }) =>
        `${inFigures(count)} ${tieWords(visible, type).afterCount[way === 'in' ? 'in' : 'out']}`,
    );
}

/** What is recorded of an organisation's account, in a sentence or two: "Answers to four forums. Seven organisations answer to it, all as internal peers." */
export function organisationSentence(network: Network, id: OrganisationId): string {
  const { given, received, denied } = accountOf(network, id);
  const forums = new Set(given.map(({ to }) => to));
  const [onlyForum] = forums;
  const givers = new Set(received.map(({ from }) => from));
  const kind = network.organisations.get(id)?.kind ?? null;
  const isAnchor = kind !== null && network.vocabulary.kinds.get(kind)?.anchor !== undefined;
  const unsure = [...given, ...received].filter(({ status }) => status === 'unknown').length;
  const sentences = [
    forums.size > 1
      ? `Answers to ${counted(forums.size, 'forum')}.`
      : onlyForum !== undefined
        ? `Answers to ${nameOf(network, onlyForum)}.`
        : givers.size > 0 && !isAnchor
          ? 'No forum that it answers to is recorded.'
          : null,
    givers.size > 0
      ? `${capital(counted(givers.size, 'organisation'))} ${givers.size === 1 ? 'answers' : 'answer'} to it${asWhom(network, received, givers.size)}.`
      : forums.size > 0
        ? 'Nobody is recorded as answering to it.'
        : null,
    forums.size + givers.size === 0 ? withoutAccount(network, id) : null,
    unsure > 0 ? `${capital(counted(unsure, 'line'))} of these ${unsure === 1 ? 'is' : 'are'} not established.` : null,
    denied.length > 0
      ? `${capital(counted(denied.length, 'line'))} ${denied.length === 1 ? 'is' : 'are'} denied by a source.`
      : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function asWhom(network: Network, lines: readonly Accountability[], givers: number): string {
  const audiences = new Set(lines.map(({ audience }) => audience));
  const [only] = audiences;
  const label = audiences.size === 1 && only !== undefined ? audienceLabel(network, only) : null;
  return label === null ? '' : `, ${givers > 1 ? 'all ' : ''}as ${inSentence(label)}`;
}

function withoutAccount(network: Network, id: OrganisationId): string {
  const ties =
    tiesOf(network)
      .get(id)
      ?.filter(({ kind }) => kind !== 'accountability').length ?? 0;
  const homes = collaborationsOf(network).get(id)?.length ?? 0;
  const rest = [
    ties > 0 ? `has ${counted(ties, 'other relationship')}` : null,
    homes > 0 ? `takes part in ${counted(homes, 'collaboration')}` : null,
  ].filter((words) => words !== null);
  const nothing = 'No line of accountability is recorded.';
  return rest.length === 0 ? nothing : `${nothing} It ${listWords(rest)}.`;
}

/** What a group of an organisation's relationships is headed by: "Funds", "Is funded by". */
export function groupWords(network: Network, type: TermId, way: Way): string {
  const words = tieWords(network, type);
  return capital(way === 'in' ? words.in : words.out);
}

/** "Path answers to The Plymouth Alliance". */
export function relationshipTitle(network: Network, id: RelationshipId): string {
  const tie = network.relationships.get(id);
  if (tie === undefined) return id;
  return `${nameOf(network, tie.from)} ${tieWords(network, tie.type).out} ${nameOf(network, tie.to)}`;
}

/** The accessible name of a line: "Path answers to The Plymouth Alliance, internal peers". Begins with the organisation it leaves. */
export function relationshipName(network: Network, id: RelationshipId): string {
  const tie = network.relationships.get(id);
  if (tie === undefined) return id;
  const audience =
    tie.kind === 'accountability' ? (audienceLabel(network, tie.audience) ?? 'audience not recorded') : null;
  const parts = [
    relationshipTitle(network, id),
    audience === null ? null : inSentence(audience),
    statusWords(tie.status),
  ];
  return shortened(parts.filter((part) => part !== null).join(', '), longestSpoken);
}

/** How far a relationship is established, where it is not simply recorded; null where it is. */
export function statusWords(status: Relationship['status']): string | null {
  switch (status) {
    case 'asserted':
      return null;
    case 'denied':
      return 'denied by a source';
    case 'unknown':
      return 'not established';
  }
}

/** What a collaboration is and how much of it is recorded, in one or two sentences. */
export function collaborationSentence(network: Network, id: CollaborationId): string {
  const collaboration = network.collaborations.get(id);
  if (collaboration === undefined) return '';
  const { model, place, start, end } = collaboration;
  const label = model === null ? undefined : (network.vocabulary.models.get(model)?.label ?? model);
  const what = label === undefined ? 'A collaboration of no recorded model' : capital(withArticle(label));
  const where = place === null ? '' : ` in ${place}`;
  const when = periodWords(start, end);
  const ties = [...network.relationships.values()].filter(({ collaborations }) => collaborations.includes(id));
  const lines = ties.filter((tie) => tie.kind === 'accountability' && tie.status !== 'denied').length;
  const members = new Set(collaboration.members.map(({ organisation }) => organisation)).size;
  const others = involvedIn(network, id).length - members;
  const opening = `${what}${where}${when === null ? '' : `, ${when}`}.`;
  if (members + others === 0) return `${opening} No members recorded yet.`;
  const parts = [
    members === 0 ? 'no recorded members' : counted(members, 'recorded member'),
    others === 0 ? null : `${numberWords(others)} more involved`,
    ties.length === 0 ? 'no relationships recorded within it' : counted(ties.length, 'relationship'),
  ];
  const account =
    lines === 0 ? '' : `, ${numberWords(lines)} of them ${lines === 1 ? 'a line' : 'lines'} of accountability`;
  return `${opening} ${capital(listWords(parts.filter((part) => part !== null)))}${account}.`;
}
