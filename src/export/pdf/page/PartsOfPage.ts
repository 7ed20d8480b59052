import type { SheetMark, SheetPart } from '../../sheet.ts';
import { pdfDict, pdfList, pdfName, pdfNumber } from '../file/pdfValues.ts';
import type { StructureElement } from '../structure/structure.ts';
import { anElement } from '../structure/structure.ts';

/** Where a mark lies on the page, in points from its bottom left corner. */
export type PlaceOnPage = readonly [left: number, bottom: number, right: number, top: number];

/** Finds the element of each mark of a sheet, mark by mark, and opens lists and tables where they begin. */
export class PartsOfPage {
  private readonly section: StructureElement;
  private readonly description: string;
  private last: { readonly part: SheetPart; readonly element: StructureElement } | null = null;
  private list: StructureElement | null = null;
  private table: { readonly element: StructureElement; row: StructureElement; number: number } | null = null;

  /** @param description - What a picture without words of its own shows. */
  constructor(section: StructureElement, description: string) {
    this.section = section;
    this.description = description;
  }

  /** @returns null for a mark that decorates. */
  elementOf(mark: SheetMark, place: PlaceOnPage | null): StructureElement | null {
    const { part } = mark;
    if (part === undefined) return this.withoutPart(mark, place);
    if (part.kind === 'decoration') return null;
    if (this.last?.part === part) return this.last.element;
    const element = this.begun(part, place);
    this.last = { part, element };
    return element;
  }

  private withoutPart({ kind }: SheetMark, place: PlaceOnPage | null): StructureElement | null {
    if (kind === 'rect' || kind === 'path') return null;
    this.last = null;
    return this.begun(
      kind === 'text' ? { kind: 'paragraph' } : { kind: 'figure', alternative: this.description },
      place,
    );
  }

  private begun(part: Exclude<SheetPart, { kind: 'decoration' }>, place: PlaceOnPage | null): StructureElement {
    if (part.kind !== 'item') this.list = null;
    if (part.kind !== 'cell') this.table = null;
    switch (part.kind) {
      case 'heading':
        return this.added(this.section, anElement(`H${part.level}`));
      case 'paragraph':
        return this.added(this.section, anElement('P'));
      case 'caption':
        return this.added(this.section, anElement('Caption'));
      case 'figure':
        return this.added(this.section, anElement('Figure', part.alternative, place === null ? null : boxOf(place)));
      case 'item':
        return this.item();
      case 'cell':
        return this.cell(part);
    }
  }

  private item(): StructureElement {
    this.list ??= this.added(this.section, anElement('L'));
    return this.added(this.added(this.list, anElement('LI')), anElement('LBody'));
  }

  private cell({ row, heads }: Extract<SheetPart, { kind: 'cell' }>): StructureElement {
    if (this.table === null) {
      const element = this.added(this.section, anElement('Table'));
      this.table = { element, row: this.added(element, anElement('TR')), number: row };
    }
    if (this.table.number !== row) {
      this.table.row = this.added(this.table.element, anElement('TR'));
      this.table.number = row;
    }
    if (heads === null) return this.added(this.table.row, anElement('TD'));
    const scope = pdfDict({ O: pdfName('Table'), Scope: pdfName(heads === 'row' ? 'Row' : 'Column') });
    return this.added(this.table.row, anElement('TH', null, scope));
  }

  private added(parent: StructureElement, element: StructureElement): StructureElement {
    parent.children.push(element);
    return element;
  }
}

const boxOf = (place: PlaceOnPage): string =>
  pdfDict({ O: pdfName('Layout'), Placement: pdfName('Block'), BBox: pdfList(place.map(pdfNumber)) });
