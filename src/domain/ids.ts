declare const brand: unique symbol;

/** A string that names one kind of thing. Authors choose ids; they are stable for ever and never rewritten in silence. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type OrganisationId = Id<'organisation'>;
export type CollaborationId = Id<'collaboration'>;
export type RelationshipId = Id<'relationship'>;
export type SourceId = Id<'source'>;

/** A term of the vocabulary: a model, an audience, a kind … Which list it belongs to follows from the field that holds it. */
export type TermId = Id<'term'>;

/** Anything a reader can select, link to or open in the details. */
export type EntityRef =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'relationship'; readonly id: RelationshipId }
  | { readonly kind: 'collaboration'; readonly id: CollaborationId }
  | { readonly kind: 'source'; readonly id: SourceId };

export const organisationRef = (id: OrganisationId): EntityRef => ({ kind: 'organisation', id });
export const relationshipRef = (id: RelationshipId): EntityRef => ({ kind: 'relationship', id });
export const collaborationRef = (id: CollaborationId): EntityRef => ({ kind: 'collaboration', id });
export const sourceRef = (id: SourceId): EntityRef => ({ kind: 'source', id });

export const sameRef = (a: EntityRef, b: EntityRef): boolean => a.kind === b.kind && a.id === b.id;

/** Code order, not the reader's language: the same on every computer, so that the same data gives the same picture. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
