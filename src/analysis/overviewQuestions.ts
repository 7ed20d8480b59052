import type { EntityRef, OrganisationId, TermId } from '../domain/ids.ts';
import { organisationRef } from '../domain/ids.ts';
import type { Accountability, Network } from '../domain/network.ts';
import type { Term } from '../domain/vocabulary.ts';
import { standingLines } from './account.ts';
import { facetTerms } from './facetTerms.ts';
import type { FacetId, Filter } from './filter.ts';
import { noFilter } from './filter.ts';
import { compareNames, countedInFigures, listWords } from './words.ts';

/** A question that a map can answer, with what to show for the answer. */
export interface OverviewQuestion {
  readonly id: string;
  readonly question: string;
  /** The answer in a count: "7 lines recorded, in 7 collaborations". */
  readonly answer: string;
  /** The audience it is about, for its line sample. */
  readonly audience: Term;
  /** Shows the lines in question and no others. */
  readonly filter: Filter;
  /** Those whom the answer names; empty when it names nobody. */
  readonly selection: readonly EntityRef[];
}

/** More than this are no answer but a list. */
const mostNamed = 12;

/**
 * Questions to begin with. Which audiences they ask about follows from the vocabulary (anchor, frame, look), so a map with terms of
 * its own is asked the same; a question that its record cannot answer is left out.
 */
export function overviewQuestions(network: Network): readonly OverviewQuestion[] {
  const lines = standingLines(network);
  const ask = (
    id: string,
    question: string,
    isAbout: (audience: Term) => boolean,
    answer: (own: readonly Accountability[], audiences: ReadonlySet<TermId>) => Answer | null,
  ): readonly OverviewQuestion[] => {
    const audiences = [...network.vocabulary.audiences.values()].filter(isAbout);
    const ids = new Set(audiences.map((term) => term.id));
    const own = lines.filter(({ audience }) => audience !== null && ids.has(audience));
    const [audience] = audiences.filter((term) => own.some((line) => line.audience === term.id));
    const found = audience === undefined ? null : answer(own, ids);
    if (audience === undefined || found === null) return [];
    const selection = found.names.length > mostNamed ? [] : found.names.map(organisationRef);
    return [{ id, question, answer: found.text, audience, filter: onlyAudiences(network, ids), selection }];
  };
  return [
    ...ask('people', 'Who answers to the people they serve?', ({ anchor }) => anchor === 'citizens', countLines),
    ...ask(
      'funders',
      'Who reports to the most funders?',
      ({ frame }) => frame === 'market',
      (own) => mostForums(network, own),
    ),
    ...ask('regulators', 'What do regulators see?', ({ look }) => look?.hue === 'regulator', countLines),
    ...ask(
      'partners',
      'Who answers only to partners?',
      ({ look }) => look?.hue === 'peers',
      (own, peers) => onlyThese(lines, own, peers),
    ),
  ];
}

interface Answer {
  readonly text: string;
  readonly names: readonly OrganisationId[];
}

function countLines(own: readonly Accountability[]): Answer {
  const homes = new Set(own.flatMap(({ collaborations }) => collaborations)).size;
  const where = homes === 0 ? '' : `, in ${countedInFigures(homes, 'collaboration')}`;
  return { text: `${countedInFigures(own.length, 'line')} recorded${where}`, names: [] };
}

/** The organisations with the most different forums; one forum each is no answer. */
function mostForums(network: Network, own: readonly Accountability[]): Answer | null {
  const forums = new Map<OrganisationId, Set<OrganisationId>>();
  for (const { from, to } of own) forums.set(from, (forums.get(from) ?? new Set()).add(to));
  const most = [...forums.values()].reduce((largest, { size }) => Math.max(largest, size), 0);
  if (most < 2) return null;
  const nameOf = (id: OrganisationId): string => network.organisations.get(id)?.name ?? id;
  const names = [...forums]
    .filter(([, { size }]) => size === most)
    .map(([id]) => id)
    .sort((a, b) => compareNames(nameOf(a), nameOf(b)));
  const who = names.length > 2 ? countedInFigures(names.length, 'organisation') : listWords(names.map(nameOf));
  return { text: `${who}: ${String(most)}${names.length > 1 ? ' each' : ''}`, names };
}

/** Organisations that answer along such lines and along no other. */
function onlyThese(
  lines: readonly Accountability[],
  own: readonly Accountability[],
  audiences: ReadonlySet<TermId>,
): Answer | null {
  const elsewhere = new Set(
    lines.filter(({ audience }) => audience === null || !audiences.has(audience)).map(({ from }) => from),
  );
  const names = [...new Set(own.map(({ from }) => from))].filter((id) => !elsewhere.has(id));
  return names.length === 0 ? null : { text: countedInFigures(names.length, 'organisation'), names };
}

function onlyAudiences(network: Network, audiences: ReadonlySet<string>): Filter {
  const terms = facetTerms(network);
  const others = (facet: FacetId): readonly string[] =>
    (terms.get(facet) ?? [])
      .map(({ term }) => term)
      .filter((term) => facet !== 'audience' || !audiences.has(term))
      .sort();
  const lists = (['audience', 'type'] as const).map((facet) => [facet, others(facet)] as const);
  return { ...noFilter, off: Object.fromEntries(lists.filter(([, off]) => off.length > 0)) };
}
