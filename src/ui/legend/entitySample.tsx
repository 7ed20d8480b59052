import { FileText } from 'lucide-react';
import type { EntityRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { AudienceSample, TieSample } from './LineSample.tsx';
import { ModelSwatch } from './ModelGlyph.tsx';
import { OrganisationSample } from './ShapeSample.tsx';

/** How the map draws anything that can be selected, small enough for a row of text. */
export function entitySample(network: Network, ref: EntityRef) {
  const { models, audiences, relationshipTypes } = network.vocabulary;
  switch (ref.kind) {
    case 'organisation':
      return <OrganisationSample network={network} kind={network.organisations.get(ref.id)?.kind ?? null} />;
    case 'collaboration': {
      const model = network.collaborations.get(ref.id)?.model ?? null;
      return <ModelSwatch model={model === null ? null : (models.get(model) ?? null)} />;
    }
    case 'relationship': {
      const tie = network.relationships.get(ref.id);
      if (tie?.kind === 'accountability') {
        const audience = tie.audience === null ? null : (audiences.get(tie.audience) ?? null);
        return <AudienceSample audience={audience} />;
      }
      const type = tie === undefined ? undefined : relationshipTypes.get(tie.type);
      return <TieSample isUndirected={type?.undirected ?? false} />;
    }
    case 'source':
      return <FileText size={16} aria-hidden="true" />;
  }
}
