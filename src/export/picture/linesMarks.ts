import { SvgPen } from '../../paint/svgPen.ts';
import { glyphStroke, outlineGlyph } from '../../scene/glyphs.ts';
import { headStrokeWidth, isHollow } from '../../scene/heads.ts';
import type { InkedRun, InkedSeat, LineInk } from '../../scene/lines/inkBand.ts';
import { inkBox, inkRuns, inkSeat } from '../../scene/lines/inkBand.ts';
import { outlineRun, outlineRunHead } from '../../scene/lines/outlines.ts';
import type { Band, LinesPlan } from '../../scene/lines/plan.ts';
import { titleInset } from '../../scene/lines/planLines.ts';
import { ringGap } from '../../scene/ring.ts';
import { outlineBubble, outlineSign, saidRim, signStroke } from '../../scene/said/outlineSaid.ts';
import { circle, outlineShape } from '../../scene/shapes.ts';
import { weights } from '../../scene/textSizes.ts';
import type { Theme } from '../../scene/theme.ts';
import { glyphOf, modelColour, modelTextColour } from '../../scene/vocabularyLooks.ts';
import { placedMarks } from '../placedMarks.ts';
import type { PathMark, SheetMark, TextMark } from '../sheet.ts';
import { filledWith, strokedWith } from '../sheet.ts';

const cornerRadius = 12;

/** How high the headings of the lanes are, above the bands. */
export const headingsHeight = ({ headings, sizes }: Pick<LinesPlan, 'headings' | 'sizes'>): number =>
  headings.reduce((lines, heading) => Math.max(lines, heading.lines.length), 1) * sizes.titleLine + 12;

/**
 * The lines of accountability as marks of a sheet, with the headings of the lanes above and the names of the collaborations
 * beside their bands.
 *
 * @returns As wide as the columns of the plan, and as high as the plan with its headings.
 */
export function linesMarks(plan: LinesPlan, ink: LineInk): readonly SheetMark[] {
  const top = headingsHeight(plan);
  const { title, titleLine } = plan.sizes;
  const headings = plan.headings.map(({ lines, x }) =>
    words(lines, x, top - 11 - (lines.length - 1) * titleLine, title, titleLine, ink.theme.colour.ink),
  );
  return [...headings, ...plan.bands.flatMap((band) => bandMarks(band, plan, ink, top))];
}

function bandMarks(band: Band, { columns, sizes }: LinesPlan, ink: LineInk, top: number): readonly SheetMark[] {
  const { theme } = ink;
  const { plan } = band;
  const look = inkBox(plan, modelColour(theme, band.model), ink);
  const box = {
    kind: 'rect',
    x: columns.left,
    y: 0,
    width: columns.right - columns.left,
    height: plan.height,
    radius: cornerRadius,
  } as const;
  const edge = { ...strokedWith(look.stroke, look.strokeWidth), opacity: look.strokeOpacity };
  const inside: readonly SheetMark[] = [
    { ...box, ink: filledWith(look.fill, look.fillOpacity) },
    ...(look.strokeOpacity > 0 ? [{ ...box, ink: edge }] : []),
    ...inkRuns(plan, ink).flatMap((inked) => runMarks(inked, ink)),
    ...[...plan.quiet, ...plan.seats].flatMap((seat) => seatMarks(inkSeat(seat, ink), ink)),
    ...plan.seats.flatMap((seat) => nameMarks(inkSeat(seat, ink), sizes)),
    ...plan.notes.map(({ lines, x, y }) =>
      words(lines, x, y, sizes.note, sizes.note * 1.25, theme.colour.ink3, weights.member),
    ),
  ];
  return [
    ...titleMarks(band, columns.isNarrow, sizes, ink, top),
    ...placedMarks(inside, { x: 0, y: band.boxTop + top, k: 1 }),
  ];
}

function titleMarks(
  band: Band,
  isNarrow: boolean,
  { title: size, titleLine }: LinesPlan['sizes'],
  { theme }: LineInk,
  top: number,
): readonly SheetMark[] {
  const middle = top + (isNarrow ? (band.top + band.boxTop) / 2 : band.boxTop + band.plan.height / 2);
  const filled = new SvgPen();
  const stroked = new SvgPen();
  outlineGlyph(filled, stroked, glyphOf(band.model), titleInset.left - size, middle, size);
  const colour = modelColour(theme, band.model);
  const glyph: readonly PathMark[] = band.isCollaboration
    ? [
        { kind: 'path', d: stroked.d, ink: strokedWith(colour, glyphStroke(size)) },
        { kind: 'path', d: filled.d, ink: filledWith(colour) },
      ]
    : [];
  const y = middle + 0.36 * size - ((band.title.length - 1) * titleLine) / 2;
  return [...glyph, words(band.title, titleInset.left + 6, y, size, titleLine, modelTextColour(theme, band.model))];
}

function runMarks({ run, look, disputedAt }: InkedRun, { theme }: LineInk): readonly PathMark[] {
  const line = new SvgPen();
  const filled = new SvgPen();
  const stroked = new SvgPen();
  outlineRun(line, run, look);
  outlineRunHead(filled, stroked, run, look);
  const colour = look.stroke ?? theme.colour.ink;
  const { dash, cap, opacity } = look;
  const inside = look.head !== null && isHollow(look.head) ? theme.colour.canvas : null;
  return [
    { kind: 'path', d: line.d, ink: { ...strokedWith(colour, look.strokeWidth), dash, cap, opacity } },
    { kind: 'path', d: filled.d, ink: filledWith(colour, opacity) },
    { kind: 'path', d: stroked.d, ink: { ...strokedWith(colour, headStrokeWidth(look)), fill: inside, opacity } },
    ...(disputedAt === null ? [] : disputeMarks(disputedAt, theme)),
  ];
}

/** The mark of a line that a room disputes. */
function disputeMarks([x, y]: readonly [x: number, y: number], { colour, textScale }: Theme): readonly PathMark[] {
  const [plate, stroked, filled] = [new SvgPen(), new SvgPen(), new SvgPen()];
  outlineBubble(plate, x, y, textScale);
  outlineSign(stroked, filled, x, y, textScale);
  return [
    { kind: 'path', d: plate.d, ink: strokedWith(colour.canvas, 2 * saidRim * textScale) },
    { kind: 'path', d: plate.d, ink: filledWith(colour.ink) },
    { kind: 'path', d: stroked.d, ink: strokedWith(colour.canvas, signStroke * textScale) },
    { kind: 'path', d: filled.d, ink: filledWith(colour.canvas) },
  ];
}

function seatMarks({ seat, fill, opacity, isRinged }: InkedSeat, { theme }: LineInk): readonly PathMark[] {
  const pen = new SvgPen();
  outlineShape(pen, seat.shape, seat.x, seat.y, seat.r);
  const shape: PathMark = { kind: 'path', d: pen.d, ink: filledWith(fill, opacity) };
  if (!isRinged) return [shape];
  const ring = new SvgPen();
  circle(ring, seat.x, seat.y, seat.r + ringGap - 2);
  return [shape, { kind: 'path', d: ring.d, ink: strokedWith(theme.colour.selRing, theme.width.ring) }];
}

function nameMarks({ seat, name }: InkedSeat, sizes: LinesPlan['sizes']): readonly TextMark[] {
  if (seat.name === null || name === null) return [];
  return [words(seat.name.lines, seat.name.x, seat.name.y, sizes.name, sizes.nameLine, name.colour, name.weight)];
}

const words = (
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  lineHeight: number,
  colour: string,
  weight: number = weights.territory,
): TextMark => ({ kind: 'text', x, y, lines, size, lineHeight, weight, colour, align: 'left' });
