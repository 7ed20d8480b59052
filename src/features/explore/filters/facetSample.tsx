import type { FacetId } from '../../../analysis/filter.ts';
import type { CollaborationId, TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { AudienceSample, TieSample } from '../../../ui/legend/LineSample.tsx';
import { ModelSwatch } from '../../../ui/legend/ModelGlyph.tsx';
import { ShapeSample } from '../../../ui/legend/ShapeSample.tsx';

/** How the map draws what a term stands for; null for groups that have no mark of their own. */
export function facetSample(network: Network, facet: FacetId, term: string) {
  const { models, audiences, sectorGroups, relationshipTypes } = network.vocabulary;
  const id = term as TermId;
  switch (facet) {
    case 'model':
      return <ModelSwatch model={models.get(id) ?? null} />;
    case 'audience':
      return <AudienceSample audience={audiences.get(id) ?? null} />;
    case 'type':
      return <TieSample isUndirected={relationshipTypes.get(id)?.undirected ?? false} />;
    case 'sector':
      return <ShapeSample group={sectorGroups.get(id) ?? null} />;
    case 'collaboration': {
      const model = network.collaborations.get(term as CollaborationId)?.model ?? null;
      return <ModelSwatch model={model === null ? null : (models.get(model) ?? null)} />;
    }
    case 'kind':
    case 'governanceForm':
    case 'justification':
    case 'evidence':
      return null;
  }
}
