import { assertNever } from '../../../domain/assertNever.ts';
import { paintSceneSvg } from '../../../paint/paintSvg.ts';
import type { SteppedWork } from '../../../scene/slices.ts';
import type { Theme } from '../../../scene/theme.ts';
import type { PictureMark, Sheet, SheetMark, TextMark } from '../../sheet.ts';
import { drawSvg } from '../ink/drawSvg.ts';
import type { PageInk } from '../ink/PageInk.ts';
import type { StructureElement } from '../structure/structure.ts';
import { anElement } from '../structure/structure.ts';
import type { PlaceOnPage } from './PartsOfPage.ts';
import { PartsOfPage } from './PartsOfPage.ts';

/** Words that lead somewhere, and where they stand in pixels. */
export interface LinkOnSheet {
  readonly href: string;
  readonly element: StructureElement;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Points for a pixel: 96 pixels are an inch, and so are 72 points. */
export const pointsPerPixel = 0.75;

/**
 * Draws a sheet on a page, with its words as text and its scenes as lines, and says what each mark is.
 *
 * @param section - Where the elements of the page go.
 * @returns The links of the sheet, for which the page needs places that can be pressed.
 */
export function* drawSheet(sheet: Sheet, ink: PageInk, section: StructureElement): SteppedWork<readonly LinkOnSheet[]> {
  const { width, height, theme, marks } = sheet;
  const parts = new PartsOfPage(section, sheet.description);
  const links: LinkOnSheet[] = [];
  ink.belongTo(null);
  ink.rect(0, 0, width, height, 0, { ...plain, fill: theme.colour.canvas });
  for (const mark of marks) {
    const element = parts.elementOf(mark, placeOf(mark, height));
    ink.belongTo(element);
    if (mark.kind === 'picture') yield* drawPicture(mark, theme, ink);
    else links.push(...drawMark(mark, ink, element));
    yield;
  }
  return links;
}

const plain = {
  fill: null,
  stroke: null,
  strokeWidth: 1,
  dash: [],
  cap: 'butt',
  join: 'miter',
  opacity: 1,
  isLineBelow: false,
} as const;

function drawMark(
  mark: Exclude<SheetMark, PictureMark>,
  ink: PageInk,
  element: StructureElement | null,
): readonly LinkOnSheet[] {
  switch (mark.kind) {
    case 'rect':
      ink.rect(mark.x, mark.y, mark.width, mark.height, mark.radius, { ...plain, ...mark.ink });
      return [];
    case 'path':
      ink.path(mark.d, { ...plain, ...mark.ink });
      return [];
    case 'text':
      return drawText(mark, ink, element);
    default:
      return assertNever(mark);
  }
}

/** Each line but the last ends in a space, so that words of two lines stay apart where they are copied or read out. */
function drawText(mark: TextMark, ink: PageInk, element: StructureElement | null): readonly LinkOnSheet[] {
  const { x, y, lines, lineHeight, size, weight, colour, align, href } = mark;
  const target = href === undefined || element === null ? element : anElement('Link');
  if (target !== null && target !== element) element?.children.push(target);
  ink.belongTo(target);
  return lines.flatMap((line, index) => {
    const baseline = y + index * lineHeight;
    const end = index < lines.length - 1 && align === 'left' ? ' ' : '';
    const place = ink.text(line + end, x, baseline, { size, weight, colour, align, opacity: 1, rim: null });
    if (href === undefined || target === null || target === element) return [];
    const { left, width } = place;
    return [
      { href, element: target, left, top: baseline - 0.8 * size, right: left + width, bottom: baseline + 0.25 * size },
    ];
  });
}

function* drawPicture(
  { x, y, scene, viewport, labels }: PictureMark,
  theme: Theme,
  ink: PageInk,
): SteppedWork<undefined> {
  ink.save();
  ink.moveBy(x, y);
  ink.clip(0, 0, viewport.width, viewport.height);
  const parts = paintSceneSvg(scene, viewport, labels, theme);
  yield* drawSvg(parts, ink);
  ink.restore();
}

function placeOf(mark: SheetMark, height: number): PlaceOnPage | null {
  if (mark.kind !== 'picture') return null;
  const { width, height: high } = mark.viewport;
  const points = [mark.x, height - mark.y - high, mark.x + width, height - mark.y].map((px) => px * pointsPerPixel);
  const [left = 0, bottom = 0, right = 0, top = 0] = points;
  return [left, bottom, right, top];
}
