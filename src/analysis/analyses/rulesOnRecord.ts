import type { CollaborationId, SourceId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { tiesWithin } from '../notation/tiesWithin.ts';

/** A document with the rules of a collaboration stands behind it; behind something within it alone; or none is recorded. */
export type RulesOnRecord = 'yes' | 'partial' | 'no-record';

/** What a source's `kind` says of a document with rules. */
const rulesKind = 'rules';

/** Documents of the kind `rules` among the sources of a collaboration, its fields, and the relationships recorded within it. */
export function rulesOf(
  network: Network,
  id: CollaborationId,
): { readonly record: RulesOnRecord; readonly sources: readonly SourceId[] } {
  const collaboration = network.collaborations.get(id);
  if (collaboration === undefined) return { record: 'no-record', sources: [] };
  const own = rulesAmong(network, [
    ...(collaboration.evidence?.sources ?? []),
    ...Object.values(collaboration.attributeEvidence).flatMap(({ basis, sources }) =>
      basis === 'not-found' ? [] : sources,
    ),
  ]);
  if (own.length > 0) return { record: 'yes', sources: own };
  const further = rulesAmong(network, [
    ...collaboration.members.flatMap(({ evidence }) => evidence?.sources ?? []),
    ...tiesWithin(network, id, 'asserted').flatMap(({ evidence }) => evidence?.sources ?? []),
  ]);
  return { record: further.length > 0 ? 'partial' : 'no-record', sources: further };
}

const rulesAmong = (network: Network, sources: readonly SourceId[]): readonly SourceId[] =>
  [...new Set(sources)].filter((source) => network.sources.get(source)?.kind === rulesKind).sort();
