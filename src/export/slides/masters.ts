import { namespaces } from '../namespaces.ts';
import { numberBody, shapeTree, slideImage, textBody, textShape } from './shapes.ts';
import { notesBoxes, slideBoxes } from './slideBoxes.ts';
import type { Xml } from './xml.ts';
import { tag } from './xml.ts';

export const slideNamespaces = {
  'xmlns:a': namespaces.drawing,
  'xmlns:r': namespaces.officeRelationships,
  'xmlns:p': namespaces.presentation,
} as const;

const colourMap = tag('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});

const background = tag(
  'p:bg',
  {},
  tag('p:bgPr', {}, tag('a:solidFill', {}, tag('a:schemeClr', { val: 'bg1' })), tag('a:effectLst')),
);

/** The shapes that slides fill with words, by what ties them together. */
export const places = {
  title: { type: 'title', index: null },
  text: { type: 'body', index: 1 },
  sources: { type: 'body', index: 11 },
  number: { type: 'sldNum', index: 12 },
} as const;

export function slideMaster(language: string): Xml {
  return tag(
    'p:sldMaster',
    slideNamespaces,
    withBackground(
      shapeTree(
        textShape(2, 'Title', places.title, slideBoxes.title, textBody('Title', language, null)),
        textShape(3, 'Text', places.text, slideBoxes.text, textBody('Text', language, null)),
        textShape(4, 'Slide number', { type: 'sldNum', index: 4 }, slideBoxes.number, numberBody(language, '‹#›')),
      ),
    ),
    colourMap,
    tag('p:sldLayoutIdLst', {}, tag('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
    tag(
      'p:txStyles',
      {},
      tag('p:titleStyle', {}, level(2800, { isBold: true })),
      tag('p:bodyStyle', {}, level(1800, { isBold: false })),
      tag('p:otherStyle', {}, level(1200, { isBold: false })),
    ),
  );
}

const withBackground = (slide: Xml): Xml => slide.replace('<p:cSld>', `<p:cSld>${background}`) as Xml;

/** @param size - In hundredths of a point. */
function level(size: number, { isBold }: { readonly isBold: boolean }): Xml {
  return tag(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l' },
    tag('a:spcBef', {}, tag('a:spcPts', { val: 600 })),
    tag('a:buNone'),
    tag(
      'a:defRPr',
      { sz: size, b: isBold ? 1 : 0 },
      tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx1' })),
      tag('a:latin', { typeface: isBold ? '+mj-lt' : '+mn-lt' }),
    ),
  );
}

/** Title above, picture to the left, text to the right, legend and sources below. */
export function slideLayout(language: string): Xml {
  return tag(
    'p:sldLayout',
    { ...slideNamespaces, preserve: 1 },
    shapeTree(
      textShape(2, 'Title', places.title, slideBoxes.title, textBody('Title', language, null)),
      textShape(3, 'Text', places.text, slideBoxes.text, textBody('Text', language, null)),
      textShape(5, 'Sources', places.sources, slideBoxes.sources, textBody('Sources', language, 10)),
      textShape(6, 'Slide number', places.number, slideBoxes.number, numberBody(language, '‹#›')),
    ),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
  );
}

export function notesMaster(language: string): Xml {
  return tag(
    'p:notesMaster',
    slideNamespaces,
    withBackground(
      shapeTree(
        slideImage(2, notesBoxes.slide),
        textShape(3, 'Notes', places.text, notesBoxes.notes, textBody('Notes', language, null)),
      ),
    ),
    colourMap,
    tag('p:notesStyle', {}, level(1200, { isBold: false })),
  );
}
