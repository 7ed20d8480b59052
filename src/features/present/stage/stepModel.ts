import type { CollaborationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import type { Emphasis } from '../../../scene/emphasis.ts';

/** The model that a step is about: that of every collaboration in its light, or of all that is shown. null where there are several, or none is recorded. */
export function stepModel(visible: Network, cast: Emphasis | null): Term | null {
  const shown: Iterable<CollaborationId> = cast?.collaborations ?? visible.collaborations.keys();
  const models = new Set([...shown].map((id) => visible.collaborations.get(id)?.model ?? null));
  const [only = null] = models;
  return models.size === 1 && only !== null ? (visible.vocabulary.models.get(only) ?? null) : null;
}
