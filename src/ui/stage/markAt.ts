import { shortened } from '../../analysis/words.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { ListedOrganisation } from './listed.ts';

/** Whose button leads to an organisation: its own, or that of the mark inside which it stands. */
export const buttonFor = (listed: readonly ListedOrganisation[], id: OrganisationId): OrganisationId =>
  listed.find(({ mark }) => mark?.inside.includes(id))?.id ?? id;

/** What is said instead of stepping into a mark, which has to be expanded first; null for anyone who stands alone. */
export function collapsedAt(listed: readonly ListedOrganisation[], at: OrganisationId): string | null {
  const mark = listed.find(({ id }) => id === at)?.mark;
  return mark === undefined ? null : `${shortened(mark.name, 100)} is collapsed. Enter expands it.`;
}
