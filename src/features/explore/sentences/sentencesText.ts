import { recordedDateWords } from '../../../analysis/dateWords.ts';
import { organisationName } from '../../../analysis/describe.ts';
import { relationshipSentence } from '../../../analysis/relationshipSentence.ts';
import { basisLabel, wholeSource } from '../../../analysis/sentenceBasis.ts';
import type { SentenceGroup } from '../../../analysis/sentenceGroups.ts';
import { idInWords } from '../../../domain/idInWords.ts';
import type { RelationshipId, SourceId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';

interface TextParts {
  readonly visible: Network;
  readonly groups: readonly SentenceGroup[];
  /** "41 of 63 organisations · 118 of 205 relationships". */
  readonly counts: string;
  /** What is left out and why, one text a filter; empty when everything is shown. */
  readonly filters: readonly string[];
  /** Relationships that a room disputes. */
  readonly disputed?: ReadonlySet<RelationshipId>;
}

/**
 * The whole view as plain text, to be pasted anywhere: what is shown, every sentence with its basis, and the sources by number.
 * Folded groups are written out too.
 */
export function sentencesText({ visible, groups, counts, filters, disputed = nobody }: TextParts): string {
  const numbers = sourceNumbers(visible, groups);
  const { title, asOf, licence } = visible.about;
  const head = [
    title,
    asOf === null ? null : `Facts last checked: ${recordedDateWords(asOf)}`,
    `Shown: ${counts}`,
    `Filters: ${filters.length === 0 ? 'none' : filters.join('; ')}`,
    licence === null ? null : `Licence: ${licence}`,
  ].filter((line) => line !== null);
  const sources = [...numbers].map(([id, number]) => `[${String(number)}] ${sourceText(visible, id)}`);
  return [
    head.join('\n'),
    ...groups.map((group) => groupText(visible, group, numbers, disputed)),
    ...(sources.length === 0 ? [] : [['SOURCES', ...sources].join('\n')]),
  ].join('\n\n');
}

const nobody: ReadonlySet<RelationshipId> = new Set();

function groupText(
  visible: Network,
  group: SentenceGroup,
  numbers: ReadonlyMap<SourceId, number>,
  disputed: ReadonlySet<RelationshipId>,
): string {
  const parts = group.parts.map(({ title, ties }) =>
    [title, ...ties.map((id) => `- ${sentenceText(visible, id, numbers)}${disputed.has(id) ? ' Disputed.' : ''}`)].join(
      '\n',
    ),
  );
  const alone = group.alone.map((id) => `- ${organisationName(visible, id)}`);
  return [
    [`${group.title.toUpperCase()}${group.note === undefined ? '' : ` (${group.note})`}`, ...group.about].join('\n'),
    ...parts,
    ...(alone.length === 0 ? [] : [alone.join('\n')]),
  ].join('\n\n');
}

function sentenceText(visible: Network, id: RelationshipId, numbers: ReadonlyMap<SourceId, number>): string {
  const tie = visible.relationships.get(id);
  const cited = (tie?.evidence?.sources ?? []).map((source) => `[${String(numbers.get(source) ?? '?')}]`).join(' ');
  const mechanism = tie?.mechanism ?? null;
  const basis = `${basisLabel(tie?.evidence ?? null)}${cited === '' ? '' : ` ${cited}`}`;
  return `${relationshipSentence(visible, id)} ${mechanism === null ? '' : `${mechanism}. `}(${basis})`;
}

/** Sources by the order in which the sentences first rest on them. */
function sourceNumbers(visible: Network, groups: readonly SentenceGroup[]): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const { parts } of groups)
    for (const { ties } of parts)
      for (const id of ties)
        for (const source of visible.relationships.get(id)?.evidence?.sources ?? [])
          if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  return numbers;
}

function sourceText(visible: Network, id: SourceId): string {
  const source = visible.sources.get(id);
  return source === undefined ? idInWords(id) : wholeSource(source);
}
