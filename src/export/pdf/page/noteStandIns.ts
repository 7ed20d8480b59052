import type { Sheet } from '../../sheet.ts';
import type { PageInk } from '../ink/PageInk.ts';
import type { StructureElement } from '../structure/structure.ts';
import { anElement } from '../structure/structure.ts';

const size = 11;

/** Says at the foot of a page that not all letters look as they should. */
export function noteStandIns({ height, theme }: Sheet, ink: PageInk, section: StructureElement): void {
  const note = anElement('P');
  section.children.push(note);
  ink.belongTo(note);
  const words =
    'The font of this document lacks some letters of this page: they are drawn as a box or without their marks. Copied text has them.';
  ink.text(words, 24, height - 8, {
    size,
    weight: 400,
    colour: theme.colour.ink2,
    opacity: 1,
    align: 'left',
    rim: null,
  });
}
