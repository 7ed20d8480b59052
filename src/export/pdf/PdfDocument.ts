import { strToU8 } from 'fflate';
import { safeLink } from '../../domain/safeLink.ts';
import type { MeasureText } from '../../scene/marks.ts';
import type { SteppedWork } from '../../scene/slices.ts';
import type { Sheet } from '../sheet.ts';
import { PdfFile } from './file/PdfFile.ts';
import type { PdfId, PdfValue } from './file/pdfValues.ts';
import { pdfAscii, pdfDict, pdfList, pdfName, pdfNumber, pdfRef, pdfText } from './file/pdfValues.ts';
import { FontBook } from './fonts/FontBook.ts';
import type { FontWeight } from './fonts/FontBook.ts';
import { Rims } from './fonts/Rims.ts';
import { writeFonts } from './fonts/writeFonts.ts';
import { Opacities } from './ink/InkState.ts';
import type { SharedInk } from './ink/PageInk.ts';
import { PageInk } from './ink/PageInk.ts';
import type { LinkOnSheet } from './page/drawSheet.ts';
import { drawSheet, pointsPerPixel } from './page/drawSheet.ts';
import { noteStandIns } from './page/noteStandIns.ts';
import type { PageStructure } from './structure/structure.ts';
import { anElement } from './structure/structure.ts';
import { writeStructure } from './structure/writeStructure.ts';
import type { PdfAbout } from './pdfAbout.ts';
import { xmpOf } from './xmp.ts';

/** A PDF document that grows sheet by sheet. The same sheets give the same bytes. */
export class PdfDocument {
  /** Widths of words as they will be drawn. */
  readonly measure: MeasureText;
  private readonly about: PdfAbout;
  private readonly file = new PdfFile();
  private readonly shared: SharedInk;
  private readonly tree = this.file.reserve();
  private readonly resources = this.file.reserve();
  private readonly pages: { readonly id: PdfId; readonly title: string; readonly structure: PageStructure }[] = [];
  private links = 0;

  /** @param fonts - As `loadFonts` fetches them. */
  constructor(about: PdfAbout, fonts: readonly FontWeight[]) {
    this.about = about;
    const book = new FontBook(fonts);
    this.measure = book.measure;
    this.shared = { fonts: book, opacities: new Opacities(), rims: new Rims() };
  }

  /** One more page, drawn step by step; it is there when the work is done. */
  *addPage(sheet: Sheet): SteppedWork<undefined> {
    const { file, resources } = this;
    const id = file.reserve();
    const structure: PageStructure = { section: anElement('Sect'), stretches: [], links: [] };
    const ink = new PageInk(this.shared, structure, sheet.height, pointsPerPixel);
    const links = yield* drawSheet(sheet, ink, structure.section);
    if (ink.hasStandIns) noteStandIns(sheet, ink, structure.section);
    const annotations = links.flatMap((link) => this.annotation(link, sheet.height, structure));
    const drawn = strToU8(ink.finish());
    yield;
    const contents = file.addStream(drawn);
    file.put(
      id,
      pdfDict({
        Type: pdfName('Page'),
        Parent: pdfRef(this.tree),
        MediaBox: pdfList(['0', '0', points(sheet.width), points(sheet.height)]),
        Resources: pdfRef(resources),
        Contents: pdfRef(contents),
        Group: pdfDict({ S: pdfName('Transparency'), CS: pdfName('DeviceRGB') }),
        Annots: annotations.length === 0 ? null : pdfList(annotations.map(pdfRef)),
        StructParents: String(this.pages.length),
        Tabs: pdfName('S'),
      }),
    );
    this.pages.push({ id, title: sheet.title, structure });
  }

  /** @returns The file in pieces, in their order. */
  *finish(): SteppedWork<readonly Uint8Array[]> {
    const { file, pages, about, shared } = this;
    // Keys of links follow those of pages, whose number is known only now.
    for (const { structure } of pages)
      for (const link of structure.links) file.put(link.annotation, link.value(pages.length + link.key));
    file.put(
      this.tree,
      pdfDict({
        Type: pdfName('Pages'),
        Kids: pdfList(pages.map(({ id }) => pdfRef(id))),
        Count: String(pages.length),
      }),
    );
    file.put(
      this.resources,
      pdfDict({
        Font: writeFonts(file, shared.fonts.used),
        XObject: shared.rims.write(file),
        ExtGState: pdfDict(
          Object.fromEntries(
            shared.opacities.all.map(([name, share]) => [
              name,
              pdfDict({ ca: pdfNumber(share), CA: pdfNumber(share) }),
            ]),
          ),
        ),
      }),
    );
    yield;
    const metadata = file.addPlainStream(strToU8(xmpOf(about)), { Type: pdfName('Metadata'), Subtype: pdfName('XML') });
    const date = pdfAscii(`D:${about.day.replaceAll('-', '')}000000Z`);
    const info = file.add(
      pdfDict({
        Title: pdfText(about.title),
        Subject: pdfText(about.description),
        Creator: pdfText('Polycentric'),
        Producer: pdfText('Polycentric'),
        CreationDate: date,
        ModDate: date,
      }),
    );
    const structure = yield* writeStructure(file, pages);
    const root = file.add(
      pdfDict({
        Type: pdfName('Catalog'),
        Pages: pdfRef(this.tree),
        Lang: pdfText(about.language),
        MarkInfo: pdfDict({ Marked: 'true' }),
        StructTreeRoot: pdfRef(structure),
        Metadata: pdfRef(metadata),
        Outlines: pdfRef(this.outline()),
        PageMode: pages.length > 1 ? pdfName('UseOutlines') : pdfName('UseNone'),
        ViewerPreferences: pdfDict({ DisplayDocTitle: 'true' }),
      }),
    );
    return yield* file.finish(root, info);
  }

  private annotation(link: LinkOnSheet, height: number, structure: PageStructure): readonly PdfId[] {
    const safe = safeLink(link.href);
    if (safe === null) return [];
    const id = this.file.reserve();
    const box = [link.left, height - link.bottom, link.right, height - link.top].map(points);
    const value = (key: number): PdfValue =>
      pdfDict({
        Type: pdfName('Annot'),
        Subtype: pdfName('Link'),
        Rect: pdfList(box),
        Border: pdfList(['0', '0', '0']),
        F: '4',
        Contents: pdfText(`Opens ${safe.host}`),
        A: pdfDict({ S: pdfName('URI'), URI: pdfAscii(safe.href) }),
        StructParent: String(key),
      });
    link.element.children.push({ kind: 'annotation', id });
    structure.links.push({ annotation: id, element: link.element, key: this.links, value });
    this.links += 1;
    return [id];
  }

  /** A bookmark for each page, by its title. */
  private outline(): PdfId {
    const { file, pages } = this;
    const top = file.reserve();
    const ids = pages.map(() => file.reserve());
    const refAt = (place: number): PdfValue | null => {
      const id = ids[place];
      return id === undefined ? null : pdfRef(id);
    };
    pages.forEach(({ id, title }, place) => {
      const own = ids[place];
      if (own === undefined) return;
      const destination = pdfList([pdfRef(id), pdfName('Fit')]);
      const entries = { Title: pdfText(title), Parent: pdfRef(top), Prev: refAt(place - 1), Next: refAt(place + 1) };
      file.put(own, pdfDict({ ...entries, Dest: destination }));
    });
    const ends = { First: refAt(0), Last: refAt(ids.length - 1) };
    file.put(top, pdfDict({ Type: pdfName('Outlines'), ...ends, Count: String(ids.length) }));
    return top;
  }
}

const points = (px: number): PdfValue => pdfNumber(px * pointsPerPixel);
