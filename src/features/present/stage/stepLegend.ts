import { audienceLabel } from '../../../analysis/account.ts';
import { sectorGroupOf } from '../../../analysis/networkIndex.ts';
import type { Standing } from '../../../analysis/compare/pair/difference.ts';
import { countedInFigures, inFigures, inSentence } from '../../../analysis/words.ts';
import type { TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { OrganisationPair } from '../../../domain/remarks.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import type { Emphasis } from '../../../scene/emphasis.ts';

/** A kind of line that the step draws in the light, with its number. */
export interface LegendLine {
  /** null for an audience that is not recorded. */
  readonly audience: Term | null;
  /** "8 lines to commissioners or funders". */
  readonly words: string;
}

/** A shape that the step draws in the light, with its number. */
export interface LegendShape {
  /** null where no sector is recorded. */
  readonly group: Term | null;
  readonly words: string;
}

/** A sign of two sides that are taken together, with what it means. */
export interface PairSign {
  readonly sign:
    | { readonly kind: 'class'; readonly standing: Standing; readonly isSeat: boolean }
    | { readonly kind: 'side'; readonly side: 'a' | 'b' }
    /** The tint of a cell. */
    | { readonly kind: 'more' };
  readonly words: string;
}

/** What the marks in the light of a step mean: only those that it draws. */
export interface StepLegend {
  /** Lines of account by audience, in the order of the vocabulary. */
  readonly lines: readonly LegendLine[];
  /** "31 other relationships"; null where there are none. */
  readonly others: string | null;
  /** "1 said to be missing, not on record"; null where nobody says so. Left out of every other number. */
  readonly missing: string | null;
  /** By sector group, in the order of the vocabulary. */
  readonly shapes: readonly LegendShape[];
  /** The signs of two sides that are taken together; null where each thing is drawn as itself. */
  readonly pair: readonly PairSign[] | null;
}

export const noLegend: StepLegend = { lines: [], others: null, missing: null, shapes: [], pair: null };

/**
 * @param visible - What can be seen now.
 * @param cast - null where nothing is lit: then all that can be seen counts.
 * @param missing - Between whom the room says that a relationship is missing.
 */
export function stepLegend(
  visible: Network,
  cast: Emphasis | null,
  missing: readonly OrganisationPair[] = [],
): StepLegend {
  const lit = cast ?? visible;
  const missed = missing.filter(([a, b]) => lit.organisations.has(a) && lit.organisations.has(b)).length;
  const ties = [...visible.relationships.values()].filter(({ id }) => cast === null || cast.relationships.has(id));
  const organisations = [...visible.organisations.values()].filter(
    ({ id }) => cast === null || cast.organisations.has(id),
  );
  const { audiences, sectorGroups } = visible.vocabulary;
  const others = ties.filter(({ kind }) => kind !== 'accountability').length;
  return {
    ...noLegend,
    lines: counted(
      ties.flatMap((tie) => (tie.kind === 'accountability' ? [tie.audience] : [])),
      audiences,
    ).map(([id, count]) => ({ audience: termOf(audiences, id), words: lineWords(count, audienceLabel(visible, id)) })),
    others: others === 0 ? null : countedInFigures(others, 'other relationship'),
    missing: missed === 0 ? null : `${inFigures(missed)} said to be missing, not on record`,
    shapes: counted(
      organisations.map((organisation) => sectorGroupOf(visible, organisation) as TermId | null),
      sectorGroups,
    ).map(([id, count]) => {
      const group = termOf(sectorGroups, id);
      return { group, words: `${group?.label ?? 'Sector not recorded'}: ${inFigures(count)}` };
    }),
  };
}

const termOf = (terms: ReadonlyMap<TermId, Term>, id: TermId | null): Term | null =>
  id === null ? null : (terms.get(id) ?? null);

/** How many of each; those that the vocabulary knows in its order, and then the others. */
function counted(
  all: readonly (TermId | null)[],
  terms: ReadonlyMap<TermId, unknown>,
): readonly (readonly [TermId | null, number])[] {
  const counts = new Map<TermId | null, number>();
  for (const id of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  const known = [...terms.keys()].filter((id) => counts.has(id));
  const unknown = [...counts.keys()].filter((id) => id === null || !terms.has(id));
  return [...known, ...unknown].map((id) => [id, counts.get(id) ?? 0] as const);
}

const lineWords = (count: number, label: string | null): string =>
  `${inFigures(count)} ${count === 1 ? 'line' : 'lines'} to ${label === null ? 'an audience not recorded' : severally(label)}`;

/** "commissioners or funders": a label of the default vocabulary as a plural; any other stays as it is. */
export const severally = (label: string): string => plurals.get(label) ?? inSentence(label);

const plurals: ReadonlyMap<string, string> = new Map([
  ['Commissioner or funder', 'commissioners or funders'],
  ['Elected council', 'elected councils'],
  ['Regulator', 'regulators'],
  ['Managerial', 'managers'],
]);
