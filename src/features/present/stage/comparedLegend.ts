import { sectorGroupOf } from '../../../analysis/networkIndex.ts';
import type { TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { audienceKeyOf } from '../../../scene/vocabularyLooks.ts';
import type { StepLegend } from './stepLegend.ts';
import { noLegend, severally } from './stepLegend.ts';

/**
 * What the marks of compared panes mean, without numbers: those of any pane, and no other.
 *
 * @param network - The whole map.
 * @param panes - What each shows.
 */
export function comparedLegend(network: Network, panes: readonly Network[]): StepLegend {
  const { audiences, sectorGroups } = network.vocabulary;
  const ties = panes.flatMap(({ relationships }) => [...relationships.values()]);
  const organisations = panes.flatMap((pane) => [...pane.organisations.values()]);
  const lines = inOrder(
    ties.flatMap((tie) => (tie.kind === 'accountability' ? [tie.audience] : [])),
    audiences,
  );
  const shapes = inOrder(
    organisations.map((one) => sectorGroupOf(network, one) as TermId | null),
    sectorGroups,
  );
  const own = lines.filter(([, audience]) => audienceKeyOf(audience, 'hue') !== 'other');
  const plain = lines.filter((line) => !own.includes(line));
  return {
    ...noLegend,
    lines: [
      ...own.map(([id, audience]) => ({ audience, words: wordsOf(id, audience) })),
      // They are drawn alike.
      ...(plain.length > 1 ? [{ audience: null, words: 'To other audiences' }] : []),
      ...(plain.length === 1 ? plain.map(([id, audience]) => ({ audience, words: wordsOf(id, audience) })) : []),
    ],
    others: ties.some(({ kind }) => kind !== 'accountability') ? 'Other relationships' : null,
    shapes: shapes.map(([id, group]) => ({ group, words: group?.label ?? id ?? 'Sector not recorded' })),
  };
}

const wordsOf = (id: TermId | null, audience: Term | null): string =>
  id === null ? 'To an audience not recorded' : `To ${severally(audience?.label ?? id)}`;

/** Each once: those that the vocabulary knows in its order, and then the others. */
function inOrder(
  all: readonly (TermId | null)[],
  terms: ReadonlyMap<TermId, Term>,
): readonly (readonly [TermId | null, Term | null])[] {
  const used = new Set(all);
  const known = [...terms].filter(([id]) => used.has(id));
  const others = [...used].filter((id) => id === null || !terms.has(id));
  return [...known, ...others.map((id) => [id, null] as const)];
}
