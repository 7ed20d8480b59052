import { useState } from 'react';
import type { CollaborationId } from '../../../domain/ids.ts';

const most = 2;

/** Two collaborations that a reader picks; a third takes the place of the one that was picked first. */
export function usePicked(there: ReadonlySet<CollaborationId>) {
  const [all, setAll] = useState<readonly CollaborationId[]>([]);
  const picked = all.filter((id) => there.has(id));
  return {
    picked,
    /** Who is picked after this one was, or was let go. */
    toggle: (id: CollaborationId): readonly CollaborationId[] => {
      const next = picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id].slice(-most);
      setAll(next);
      return next;
    },
    clear: () => {
      setAll([]);
    },
  };
}
