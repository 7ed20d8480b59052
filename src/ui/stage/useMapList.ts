import { useDeferredValue, useMemo, useState } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Scene, Viewport } from '../../scene/marks.ts';
import { standingsOf } from '../../scene/standing.ts';
import type { StageContent } from './content.ts';
import type { ListedOrganisation } from './listed.ts';
import { listedInView, withMissing } from './listed.ts';
import { selectedOrganisations } from './mapFacts.ts';
import { walkStart } from './walk.ts';

interface MapListParts extends Pick<StageContent, 'world' | 'selection'> {
  readonly all: readonly ListedOrganisation[];
  /** What is drawn; left out where a room can have said nothing of it. */
  readonly scene?: Scene;
  /** null where the list need not follow the camera. */
  readonly inView?: Viewport | null;
  /** What is listed while the first picture is drawn; everything in reach where this is missing. */
  readonly atFirst?: readonly ListedOrganisation[];
}

export type MapList = ReturnType<typeof useMapList>;

/**
 * The organisations over a map that can be gone to, which of them are selected, and where the keyboard is among them.
 */
export function useMapList({ all: unsaid, scene, world, selection, inView = null, atFirst }: MapListParts) {
  const [walk, setWalk] = useState(walkStart);
  const all = useMemo(() => (scene === undefined ? unsaid : withMissing(unsaid, world, scene)), [unsaid, world, scene]);
  const standings = standingsOf(world);
  const rankOf = (id: OrganisationId) => standings.get(id)?.points ?? 0;
  const inReach = useMemo(
    // What has the keyboard's attention never leaves the list.
    () => listedInView(all, inView, (id) => (id === walk.at ? Infinity : (standings.get(id)?.points ?? 0))),
    [all, inView, walk.at, standings],
  );
  // The drawing comes first; a long list is made behind it, and the page answers meanwhile.
  const listed = useDeferredValue(inReach, atFirst);
  const selected = useMemo(() => selectedOrganisations(selection), [selection]);
  return { listed, outOf: all.length, selected, walk: [walk, setWalk] as const, rankOf };
}
