import { audienceLabel } from '../../../analysis/account.ts';
import { inFigures, inSentence } from '../../../analysis/words.ts';
import type { TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import type { Emphasis } from '../../../scene/emphasis.ts';

/** A kind of line that the step draws in the light, with its number. */
export interface LegendLine {
  /** null for an audience that is not recorded. */
  readonly audience: Term | null;
  /** "8 lines to commissioners or funders". */
  readonly words: string;
}

/**
 * The lines of account in the light of a step, by audience, in the order of the vocabulary.
 *
 * @param visible - What can be seen now.
 * @param cast - null where nothing is lit: then all that can be seen counts.
 */
export function stepLegend(visible: Network, cast: Emphasis | null): readonly LegendLine[] {
  const counts = new Map<TermId | null, number>();
  for (const tie of visible.relationships.values()) {
    if (tie.kind !== 'accountability' || (cast !== null && !cast.relationships.has(tie.id))) continue;
    counts.set(tie.audience, (counts.get(tie.audience) ?? 0) + 1);
  }
  const { audiences } = visible.vocabulary;
  const known = [...audiences.keys()].filter((id) => counts.has(id));
  const unknown = [...counts.keys()].filter((id) => id === null || !audiences.has(id));
  return [...known, ...unknown].map((id) => ({
    audience: id === null ? null : (audiences.get(id) ?? null),
    words: lineWords(counts.get(id) ?? 0, audienceLabel(visible, id)),
  }));
}

const lineWords = (count: number, label: string | null): string =>
  `${inFigures(count)} ${count === 1 ? 'line' : 'lines'} to ${label === null ? 'an audience not recorded' : severally(label)}`;

/** "commissioners or funders": a label of the default vocabulary as a plural; any other stays as it is. */
const severally = (label: string): string => plurals.get(label) ?? inSentence(label);

const plurals: ReadonlyMap<string, string> = new Map([
  ['Commissioner or funder', 'commissioners or funders'],
  ['Elected council', 'elected councils'],
  ['Regulator', 'regulators'],
  ['Managerial', 'managers'],
]);
