import { relationshipTitle } from '../../analysis/describe.ts';
import { areBothShown, pairWords } from '../../analysis/missingInWords.ts';
import type { RelationshipId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { Said } from '../../scene/said/markSaid.ts';
import type { PaneView } from '../../view/viewState.ts';

/** So many are named; how many more there are is said. */
const mostNamed = 6;

/**
 * What the marks of what a room said mean on a picture, and whom they are about: also for those who do not see them.
 *
 * @param told - What the picture shows, or what of it is in the light.
 */
export function saidNotes(
  { arrangement }: Pick<PaneView, 'arrangement'>,
  told: Network,
  said: Said | undefined,
): readonly string[] {
  if (said === undefined) return [];
  const disputed = [...said.disputed]
    .flatMap((id) => told.relationships.get(id as RelationshipId) ?? [])
    .filter(({ kind }) => arrangement === 'network' || kind === 'accountability')
    .map(({ id }) => relationshipTitle(told, id));
  // Lines of accountability show none that is of no kind yet.
  const missing =
    arrangement === 'network'
      ? said.missing.filter((pair) => areBothShown(told, pair)).map((pair) => pairWords(told, pair))
      : [];
  return [
    ...(disputed.length === 0 ? [] : [`A bubble with “!”: disputed in the room. ${named(disputed)}.`]),
    ...(missing.length === 0
      ? []
      : [`A row of dots with “+”: said in the room to be missing, not on record. A relationship ${named(missing)}.`]),
  ];
}

function named(words: readonly string[]): string {
  const more = words.length - mostNamed;
  return `${words.slice(0, mostNamed).join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`;
}
