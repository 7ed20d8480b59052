import type { SlideBox } from './slide.ts';
import type { Xml } from './xml.ts';
import { seen, tag, words } from './xml.ts';

/** What a shape is for. `index` ties a shape of a slide to the one of its layout. */
export interface Place {
  readonly type: 'title' | 'body' | 'sldNum' | 'sldImg';
  readonly index: number | null;
}

export const placement = ({ x, y, width, height }: SlideBox): Xml =>
  tag('a:xfrm', {}, tag('a:off', { x, y }), tag('a:ext', { cx: width, cy: height }));

/**
 * A shape that holds words.
 *
 * @param id - Once on each slide.
 * @param name - For the list of things on a slide.
 * @param box - null for the place that the layout gives it.
 */
export function textShape(id: number, name: string, place: Place, box: SlideBox | null, body: Xml): Xml {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, tag('p:ph', { type: place.type, idx: place.index })),
    ),
    box === null
      ? tag('p:spPr')
      : tag('p:spPr', {}, placement(box), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
    body,
  );
}

/** The picture of the slide on a page of notes. */
export const slideImage = (id: number, box: SlideBox): Xml =>
  tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name: 'Slide' }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      tag('p:nvPr', {}, tag('p:ph', { type: 'sldImg' })),
    ),
    tag('p:spPr', {}, placement(box), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
  );

/** @param alternative - What the picture shows, for people who hear it. */
export const pictureShape = (id: number, name: string, alternative: string, relationship: string, box: SlideBox): Xml =>
  tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      tag('p:cNvPr', { id, name, descr: seen(alternative) }),
      tag('p:cNvPicPr', {}, tag('a:picLocks', { noChangeAspect: 1 })),
      tag('p:nvPr'),
    ),
    tag('p:blipFill', {}, tag('a:blip', { 'r:embed': relationship }), tag('a:stretch', {}, tag('a:fillRect'))),
    tag('p:spPr', {}, placement(box), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
  );

/**
 * Words in paragraphs, one for each line of the text.
 *
 * @param size - In points; null for what the layout says.
 */
export function textBody(text: string, language: string, size: number | null): Xml {
  const look = { lang: language, sz: size === null ? null : Math.round(100 * size) };
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) =>
    tag('a:p', {}, tag('a:r', {}, tag('a:rPr', look), tag('a:t', {}, words(line)))),
  );
  const empty = tag('a:p', {}, tag('a:endParaRPr', look));
  // Words begin where pictures and legends do.
  const fitting = tag('a:bodyPr', { lIns: 0, rIns: 0 }, tag('a:normAutofit'));
  return tag('p:txBody', {}, fitting, tag('a:lstStyle'), ...(lines.length === 0 ? [empty] : paragraphs));
}

/**
 * A few words in a place of their own, in one line however wide they are.
 *
 * @param size - In points.
 */
export const label = (
  id: number,
  text: string,
  box: SlideBox,
  { language, size, isBold }: { readonly language: string; readonly size: number; readonly isBold: boolean },
): Xml =>
  tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id, name: 'Legend' }), tag('p:cNvSpPr', { txBox: 1 }), tag('p:nvPr')),
    tag('p:spPr', {}, placement(box), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')), tag('a:noFill')),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
      tag('a:lstStyle'),
      tag(
        'a:p',
        {},
        tag(
          'a:r',
          {},
          tag('a:rPr', { lang: language, sz: Math.round(100 * size), b: isBold ? 1 : 0 }),
          tag('a:t', {}, words(text)),
        ),
      ),
    ),
  );

/** The number of the slide, which the program fills in. */
export const numberBody = (language: string, number: string): Xml =>
  tag(
    'p:txBody',
    {},
    tag('a:bodyPr', { lIns: 0, rIns: 0 }),
    tag('a:lstStyle'),
    tag(
      'a:p',
      {},
      tag('a:pPr', { algn: 'r' }),
      tag(
        'a:fld',
        { id: '{7B7D2C61-5B1A-4B6E-9A53-0C1D2E3F4A5B}', type: 'slidenum' },
        // Not every program gives a number the font of the master.
        tag('a:rPr', { lang: language, sz: 1000 }, tag('a:latin', { typeface: '+mn-lt' })),
        tag('a:t', {}, words(number)),
      ),
    ),
  );

/** All shapes of a slide, in the order in which they are read. */
export const shapeTree = (...shapes: readonly Xml[]): Xml =>
  tag(
    'p:cSld',
    {},
    tag(
      'p:spTree',
      {},
      tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr'), tag('p:nvPr')),
      tag(
        'p:grpSpPr',
        {},
        tag(
          'a:xfrm',
          {},
          tag('a:off', { x: 0, y: 0 }),
          tag('a:ext', { cx: 0, cy: 0 }),
          tag('a:chOff', { x: 0, y: 0 }),
          tag('a:chExt', { cx: 0, cy: 0 }),
        ),
      ),
      ...shapes,
    ),
  );
