import { slideNamespaces, places } from './masters.ts';
import { numberBody, pictureShape, shapeTree, slideImage, textBody, textShape } from './shapes.ts';
import type { SlideContent } from './slide.ts';
import { fitted, notesBoxes, sizeFor, slideBoxes } from './slideBoxes.ts';
import type { Xml } from './xml.ts';
import { tag } from './xml.ts';

const sizes = {
  title: [28, 24, 20, 18, 16],
  text: [20, 18, 16, 14, 12, 11, 10],
  legend: [12, 11, 10, 9, 8],
  sources: [10, 9, 8],
} as const;

const sameColours = tag('p:clrMapOvr', {}, tag('a:masterClrMapping'));

/** A slide; its picture is the relationship `rId2`. */
export function slidePart(slide: SlideContent, number: number, language: string): Xml {
  const { title, text, legend, sources, picture } = slide;
  const body = (words: string, name: keyof typeof sizes): Xml =>
    textBody(words, language, sizeFor(words, slideBoxes[name], sizes[name]));
  // What has nothing to say leaves no empty frame behind that asks for words.
  const optional = (id: number, name: string, key: 'text' | 'legend' | 'sources', words: string): readonly Xml[] =>
    words.trim() === '' ? [] : [textShape(id, name, places[key], null, body(words, key))];
  const frame = text.trim() === '' ? { ...slideBoxes.picture, width: slideBoxes.title.width } : slideBoxes.picture;
  return tag(
    'p:sld',
    slideNamespaces,
    shapeTree(
      textShape(2, 'Title', places.title, null, body(title, 'title')),
      pictureShape(3, 'Picture', picture.alternative, 'rId2', fitted(picture, frame)),
      ...optional(4, 'Text', 'text', text),
      ...optional(5, 'Legend', 'legend', legend),
      ...optional(6, 'Sources', 'sources', sources),
      textShape(7, 'Slide number', places.number, null, numberBody(language, String(number))),
    ),
    sameColours,
  );
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
