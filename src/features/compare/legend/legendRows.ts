import type { FacetId, Filter } from '../../../analysis/filter.ts';
import { notRecorded } from '../../../analysis/filter.ts';
import { capital, idWords, inSentence } from '../../../analysis/words.ts';
import type { TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { oncePerNetwork } from '../../../domain/oncePerNetwork.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { audienceKeyOf } from '../../../scene/vocabularyLooks.ts';
import type { ViewChange } from '../../../view/changes.ts';
import { toggleTerm } from '../../../view/changes.ts';

/** A kind of line, to be shown or hidden. */
export interface LegendRow {
  readonly label: string;
  /** null for an audience without a look of its own; undefined for a relationship that is none of account. */
  readonly audience: Term | null | undefined;
  readonly facet: Extract<FacetId, 'audience' | 'type'>;
  /** What is switched together; `''` is "not recorded". */
  readonly terms: readonly string[];
}

/**
 * The kinds of line that some worlds record: audiences with a look of their own, all others together, and all other
 * relationships together.
 */
export function legendRows({ vocabulary }: Network, worlds: readonly Network[]): readonly LegendRow[] {
  const kinds = worlds.map(lineKindsOf);
  const drawn = new Set(kinds.flatMap(({ audiences }) => [...audiences]));
  const types = new Set(kinds.flatMap((kind) => [...kind.types]));
  const own = [...vocabulary.audiences.values()].filter(
    (audience) => drawn.has(audience.id) && audienceKeyOf(audience, 'hue') !== 'other',
  );
  const others = [...drawn].filter((term) => own.every(({ id }) => id !== term));
  return [
    ...own.map((audience) => ({ label: audience.label, audience, facet: 'audience' as const, terms: [audience.id] })),
    ...(others.length === 0
      ? []
      : [{ label: otherAudiences(vocabulary, others), audience: null, facet: 'audience' as const, terms: others }]),
    ...(types.size === 0
      ? []
      : [{ label: 'Other relationship', audience: undefined, facet: 'type' as const, terms: [...types] }]),
  ];
}

const mostNamed = 3;

/** "Central government, managerial"; "Another audience" where none is recorded, or they are many. */
function otherAudiences({ audiences }: Network['vocabulary'], terms: readonly string[]): string {
  const names = terms.flatMap((term) =>
    term === notRecorded ? [] : inSentence(audiences.get(term as TermId)?.label ?? idWords(term)),
  );
  if (names.length === 0 || names.length > mostNamed) return 'Another audience';
  return capital(names.join(', '));
}

const lineKindsOf = oncePerNetwork(({ relationships }: Network) => {
  const audiences = new Set<string>();
  const types = new Set<string>();
  for (const tie of relationships.values()) {
    if (tie.kind === 'accountability') audiences.add(tie.audience ?? notRecorded);
    else types.add(tie.type);
  }
  return { audiences, types };
});

/** Whether any of a kind is shown. */
export const isRowOn = ({ facet, terms }: LegendRow, { off }: Pick<Filter, 'off'>): boolean =>
  terms.some((term) => off[facet]?.includes(term) !== true);

/** Hides a kind of line, or shows all of it again. */
export const toggleRow =
  (row: LegendRow, filter: Filter): ViewChange =>
  (view) => {
    const isOn = isRowOn(row, filter);
    const off = filter.off[row.facet] ?? [];
    return row.terms
      .filter((term) => off.includes(term) !== isOn)
      .reduce((now, term) => toggleTerm(row.facet, term)(now), view);
  };
