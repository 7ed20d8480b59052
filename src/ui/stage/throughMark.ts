import type { Collapse } from '../../analysis/nothingCollapsed.ts';
import { collaborationRef } from '../../domain/ids.ts';
import type { Intent } from './intent.ts';

/**
 * What a reader asks of an organisation that stands inside a collapsed collaboration is asked of the mark in which it stands: its
 * button selects the collaboration, and opening it expands the collaboration in its place.
 */
export function throughMark(intent: Intent, { inside, marks }: Collapse): Intent {
  if (intent.type !== 'select' && intent.type !== 'open' && intent.type !== 'focus') return intent;
  const { ref } = intent;
  if (ref.kind === 'collaboration' && intent.type === 'focus' && marks.has(ref.id))
    return { type: 'expand', collaboration: ref.id };
  const within = ref.kind === 'organisation' ? inside.get(ref.id) : undefined;
  if (within === undefined || !marks.has(within)) return intent;
  return intent.type === 'select'
    ? { ...intent, ref: collaborationRef(within) }
    : { type: 'expand', collaboration: within };
}
