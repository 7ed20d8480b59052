import { slideNamespaces, places } from './masters.ts';
import { label, numberBody, pictureShape, shapeTree, slideImage, textBody, textShape } from './shapes.ts';
import type { SlideContent } from './slide.ts';
import { fitted, legendScale, notesBoxes, sizeFor, slideBoxes } from './slideBoxes.ts';
import type { Xml } from './xml.ts';
import { tag } from './xml.ts';

const sizes = {
  title: [28, 24, 20, 18, 16],
  text: [20, 18, 16, 14, 12, 11, 10],
  sources: [10, 9, 8],
} as const;

/** Of a line, for a size of 1. */
const lineHeight = 1.36;

const sameColours = tag('p:clrMapOvr', {}, tag('a:masterClrMapping'));

/** A slide; its picture is the relationship `rId2`, and that of its legend `rId4`. */
export function slidePart(slide: SlideContent, number: number, language: string): Xml {
  const { title, text, legend, sources, picture } = slide;
  const body = (words: string, name: keyof typeof sizes): Xml =>
    textBody(words, language, sizeFor(words, slideBoxes[name], sizes[name]));
  // What has nothing to say leaves no empty frame behind that asks for words.
  const optional = (id: number, name: string, key: 'text' | 'sources', words: string): readonly Xml[] =>
    words.trim() === '' ? [] : [textShape(id, name, places[key], null, body(words, key))];
  const frame = text.trim() === '' ? { ...slideBoxes.picture, width: slideBoxes.title.width } : slideBoxes.picture;
  return tag(
    'p:sld',
    slideNamespaces,
    shapeTree(
      textShape(2, 'Title', places.title, null, body(title, 'title')),
      pictureShape(3, 'Picture', picture.alternative, 'rId2', fitted(picture, frame)),
      ...optional(4, 'Text', 'text', text),
      ...legendShapes(legend, language),
      ...optional(6, 'Sources', 'sources', sources),
      textShape(7, 'Slide number', places.number, null, numberBody(language, String(number))),
    ),
    sameColours,
  );
}

const pointUnits = 12_700;
/** Ids of the words of a legend follow those of everything else. */
const firstLabel = 20;

function legendShapes(legend: SlideContent['legend'], language: string): readonly Xml[] {
  if (legend === null) return [];
  const { signs, labels } = legend;
  const scale = legendScale(signs);
  const { x, y } = slideBoxes.legend;
  const place = { x, y, width: Math.round(signs.width * scale), height: Math.round(signs.height * scale) };
  return [
    pictureShape(5, 'Signs', signs.alternative, 'rId4', place),
    ...labels.map((each, index) => {
      const box = {
        x: Math.round(x + each.x * scale),
        y: Math.round(y + each.y * scale),
        width: Math.round(each.width * scale),
        height: Math.round(each.size * lineHeight * scale),
      };
      const look = { language, size: (each.size * scale) / pointUnits, isBold: each.isHeading };
      return label(firstLabel + index, each.text, box, look);
    }),
  ];
}

export const notesPart = ({ notes }: SlideContent, language: string): Xml =>
  tag(
    'p:notes',
    slideNamespaces,
    shapeTree(
      slideImage(2, notesBoxes.slide),
      textShape(3, 'Notes', places.text, null, textBody(notes, language, null)),
    ),
    sameColours,
  );
