import type { DocumentRelationship } from '../../../domain/document.ts';
import type { Fact } from './FactList.tsx';

/** A fact of a relationship with the fields of the file it shows. */
export interface FieldFact extends Fact {
  readonly fields: readonly (keyof DocumentRelationship)[];
  /** The list of gaps speaks of it in its own words when it is missing. */
  readonly isSaid?: boolean;
}
