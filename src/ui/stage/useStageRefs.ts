import { useRef } from 'react';

/** What a stage is attached to, once `StageSurface` has drawn it. */
export function useStageRefs() {
  const surface = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  return { surface, base, above, list, ring };
}
