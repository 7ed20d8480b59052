import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { notesMaster, slideLayout, slideMaster } from './masters.ts';
import type { Relationship } from './packageParts.ts';
import { appPart, contentTypesPart, corePart, presentationPart, relationshipsPart } from './packageParts.ts';
import type { SlideContent, SlidesAbout } from './slide.ts';
import { notesPart, slidePart } from './slideParts.ts';
import { themePart } from './theme.ts';
import type { Xml } from './xml.ts';
import { xmlPart } from './xml.ts';

/** Parts carry no time of day, and the format of the package begins with this year; fields are read as they are set here. */
const noTime = new Date(1980, 0, 1);

/**
 * A PowerPoint file (Office Open XML, ECMA-376) that grows slide by slide. The same slides give the same bytes.
 */
export class SlideFile {
  private readonly about: SlidesAbout;
  private readonly pieces: Uint8Array[] = [];
  private readonly paths: string[] = [];
  private readonly zip: Zip;
  private count = 0;

  constructor(about: SlidesAbout) {
    this.about = about;
    this.zip = new Zip((error, piece) => {
      if (error !== null) throw error;
      this.pieces.push(piece);
    });
  }

  addSlide(slide: SlideContent): void {
    this.count += 1;
    const { language } = this.about;
    const number = this.count;
    this.addBytes(`ppt/media/image${number}.png`, slide.picture.png, 0);
    const { legend } = slide;
    if (legend !== null) this.addBytes(`ppt/media/legend${number}.png`, legend.signs.png, 0);
    const signs: readonly Relationship[] =
      legend === null ? [] : [{ kind: 'image', target: `../media/legend${number}.png` }];
    this.addPart(`ppt/slides/slide${number}.xml`, slidePart(slide, number, language), [
      { kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { kind: 'image', target: `../media/image${number}.png` },
      { kind: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      ...signs,
    ]);
    this.addPart(`ppt/notesSlides/notesSlide${number}.xml`, notesPart(slide, language), [
      { kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { kind: 'slide', target: `../slides/slide${number}.xml` },
    ]);
  }

  /** @returns The file in pieces, in their order. */
  finish(): readonly Uint8Array[] {
    const { about, count } = this;
    const { language } = about;
    this.addPart('ppt/presentation.xml', presentationPart(count), [
      { kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      { kind: 'theme', target: 'theme/theme1.xml' },
      ...Array.from({ length: count }, (_, index): Relationship => {
        return { kind: 'slide', target: `slides/slide${index + 1}.xml` };
      }),
    ]);
    this.addPart('ppt/slideMasters/slideMaster1.xml', slideMaster(language), [
      { kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { kind: 'theme', target: '../theme/theme1.xml' },
    ]);
    this.addPart('ppt/slideLayouts/slideLayout1.xml', slideLayout(language), [
      { kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]);
    this.addPart('ppt/notesMasters/notesMaster1.xml', notesMaster(language), [
      { kind: 'theme', target: '../theme/theme2.xml' },
    ]);
    this.addPart('ppt/theme/theme1.xml', themePart(), []);
    // Each master has a theme of its own; one that two share is taken for damage.
    this.addPart('ppt/theme/theme2.xml', themePart(), []);
    this.addPart('docProps/core.xml', corePart(about), []);
    this.addPart('docProps/app.xml', appPart(count), []);
    this.addText('_rels/.rels', [
      { kind: 'officeDocument', target: 'ppt/presentation.xml' },
      { kind: 'core-properties', target: 'docProps/core.xml' },
      { kind: 'extended-properties', target: 'docProps/app.xml' },
    ]);
    this.addXml('[Content_Types].xml', contentTypesPart(this.paths));
    this.zip.end();
    return this.pieces;
  }

  private addPart(path: string, xml: Xml, relationships: readonly Relationship[]): void {
    this.paths.push(path);
    this.addXml(path, xml);
    if (relationships.length > 0) this.addText(path.replace(/([^/]+)$/, '_rels/$1.rels'), relationships);
  }

  private addText(path: string, relationships: readonly Relationship[]): void {
    this.addXml(path, relationshipsPart(relationships));
  }

  private addXml(path: string, xml: Xml): void {
    this.addBytes(path, strToU8(xmlPart(xml)), 6);
  }

  /** @param level - 0 for pictures, which are packed already: they go in as they are, by the one way every reader of packages knows. */
  private addBytes(path: string, bytes: Uint8Array, level: 0 | 6): void {
    const file = new ZipDeflate(path, { level });
    file.mtime = noTime;
    this.zip.add(file);
    file.push(bytes, true);
  }
}
