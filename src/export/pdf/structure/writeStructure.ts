import type { SteppedWork } from '../../../scene/slices.ts';
import type { PdfFile } from '../file/PdfFile.ts';
import type { PdfId, PdfValue } from '../file/pdfValues.ts';
import { pdfDict, pdfList, pdfName, pdfRef, pdfText } from '../file/pdfValues.ts';
import type { PageStructure, StructureElement } from './structure.ts';
import { anElement } from './structure.ts';

/**
 * Writes what is a heading, a paragraph, a figure or a table (ISO 32000-1, 14.7), in the order in which it is read.
 *
 * @param pages - Each with its object; its place is its key in the tree of parents, and links follow.
 * @returns The root that the catalog refers to.
 */
export function* writeStructure(
  file: PdfFile,
  pages: readonly { readonly id: PdfId; readonly structure: PageStructure }[],
): SteppedWork<PdfId> {
  const root = file.reserve();
  const whole = file.reserve();
  const ids = new Map<StructureElement, PdfId>();
  const sections: PdfId[] = [];
  for (const { id, structure } of pages) {
    sections.push(write(file, structure.section, whole, id, ids));
    yield;
  }
  const element = anElement('Document');
  file.put(whole, elementDict(element, root, null, sections.map(pdfRef)));
  const refOf = (some: StructureElement): PdfValue => {
    const id = ids.get(some);
    return id === undefined ? 'null' : pdfRef(id);
  };
  const stretches = pages.map(({ structure }, key) => `${key} ${pdfList(structure.stretches.map(refOf))}`);
  const links = pages.flatMap(({ structure }) =>
    structure.links.map((link) => `${pages.length + link.key} ${refOf(link.element)}`),
  );
  const parents = file.add(pdfDict({ Nums: pdfList([...stretches, ...links]) }));
  file.put(
    root,
    pdfDict({
      Type: pdfName('StructTreeRoot'),
      K: pdfList([pdfRef(whole)]),
      ParentTree: pdfRef(parents),
      ParentTreeNextKey: String(stretches.length + links.length),
    }),
  );
  return root;
}

function write(
  file: PdfFile,
  element: StructureElement,
  parent: PdfId,
  page: PdfId,
  ids: Map<StructureElement, PdfId>,
): PdfId {
  const id = file.reserve();
  ids.set(element, id);
  const children = element.children.map((child) => {
    if (child.kind === 'element') return pdfRef(write(file, child, id, page, ids));
    if (child.kind === 'stretch') return String(child.number);
    return pdfDict({ Type: pdfName('OBJR'), Obj: pdfRef(child.id), Pg: pdfRef(page) });
  });
  file.put(id, elementDict(element, parent, page, children));
  return id;
}

const elementDict = (
  { tag, alternative, attributes }: StructureElement,
  parent: PdfId,
  page: PdfId | null,
  children: readonly PdfValue[],
): PdfValue =>
  pdfDict({
    Type: pdfName('StructElem'),
    S: pdfName(tag),
    P: pdfRef(parent),
    Pg: page === null ? null : pdfRef(page),
    A: attributes,
    Alt: alternative === null ? null : pdfText(alternative),
    K: pdfList(children),
  });
