import type { PdfId, PdfValue } from '../file/pdfValues.ts';

/** The kinds of element that our documents have (ISO 32000-1, 14.8.4). */
export type StructureTag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Caption'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link';

/** What an element holds: other elements, marked stretches of its page, and a link that can be followed. */
export type StructureChild =
  | StructureElement
  | { readonly kind: 'stretch'; readonly number: number }
  | { readonly kind: 'annotation'; readonly id: PdfId };

export interface StructureElement {
  readonly kind: 'element';
  readonly tag: StructureTag;
  /** For a figure: what it shows, in words. */
  readonly alternative: string | null;
  /** As the format writes them; null for none. */
  readonly attributes: PdfValue | null;
  readonly children: StructureChild[];
}

export const anElement = (
  tag: StructureTag,
  alternative: string | null = null,
  attributes: PdfValue | null = null,
): StructureElement => ({ kind: 'element', tag, alternative, attributes, children: [] });

/** A place that can be pressed, and the element it belongs to. */
export interface LinkOfPage {
  readonly annotation: PdfId;
  readonly element: StructureElement;
  /** Its place among all links of the document. */
  readonly key: number;
  /** As the format writes it, with its key in the tree of parents. */
  readonly value: (key: number) => PdfValue;
}

/** What a page has of the structure. */
export interface PageStructure {
  readonly section: StructureElement;
  /** The element of each marked stretch, by its number. */
  readonly stretches: StructureElement[];
  /** The element of each link. */
  readonly links: LinkOfPage[];
}
