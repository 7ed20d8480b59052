import type { RelationshipId } from '../../../domain/ids.ts';

/** Keys of rows that share the stop of the group of evidence. */
export const askRow = 'verify';
export const retryRow = 'verify-again';
export const verifyRow = (id: RelationshipId): string => `verify ${id}`;
