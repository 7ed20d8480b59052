import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { recordsRestingOn } from '../../analysis/restingOn.ts';
import { emphasisOf } from '../../scene/emphasis.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { involvedIn } from '../../domain/involvement.ts';
import type { EntityRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { StageContent } from './content.ts';
import type { Point } from './insets.ts';
import type { Stage } from './stage.ts';

/** Brings what is newly selected or lit into view, unless the same change says where to look. */
export function useReveal(stage: RefObject<Stage | null>, content: StageContent, visible: Network) {
  const before = useRef(content);
  useEffect(() => {
    const former = before.current;
    before.current = content;
    const { selection, lit, camera, world } = content;
    if (camera !== former.camera || world !== former.world) return;
    // A bar that tells of what is lit comes over the map a moment later.
    if (lit !== null && (lit !== former.lit || content.insets.top > former.insets.top)) {
      const emphasis = emphasisOf(world, visible, [], lit);
      const places = at(content, emphasis?.organisations ?? []);
      stage.current?.reveal(places, null);
      return;
    }
    if (selection === former.selection || selection.length === 0) return;
    // An area was drawn round them: they are in view already.
    if (selection.length > former.selection.length + 1) return;
    const emphasis = emphasisOf(world, visible, selection);
    if (emphasis === null) return;
    const wanted = selection.flatMap((ref) => placesOf(ref, visible));
    stage.current?.reveal(at(content, wanted), at(content, emphasis.organisations));
  }, [stage, content, visible]);
}

const at = ({ places }: StageContent, ids: Iterable<OrganisationId>): readonly Point[] =>
  [...ids].flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [place];
  });

/** The organisations by which something selected is found on the map. */
function placesOf(ref: EntityRef, visible: Network): readonly OrganisationId[] {
  if (ref.kind === 'organisation') return [ref.id];
  if (ref.kind === 'collaboration') return involvedIn(visible, ref.id);
  if (ref.kind === 'source') return recordsRestingOn(visible, ref.id).flatMap((record) => placesOf(record, visible));
  const tie = visible.relationships.get(ref.id);
  return tie === undefined ? [] : [tie.from, tie.to];
}
